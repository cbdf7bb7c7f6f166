package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import tech.tablesaw.api.StringColumn;

/**
 * A column of values of which each different one is stored once, under a code from 0.
 *
 * <p>A column that holds one value only takes no memory for its rows.
 */
public final class Coded<T> {
  private static final int[] ONE_VALUE = {};

  private final String name;
  private final Function<? super T, ?> identity;
  private final List<T> values;
  private final Object2IntOpenHashMap<Object> codeOf;

  /** A row each, but for those that are {@link #waiting}. */
  private int[] codes = ONE_VALUE;

  private int size;

  /** What puts further codes in their places, when one of the column is asked for. */
  private final List<Consumer<int[]>> waiting = new ArrayList<>();

  private volatile boolean settled = true;

  Coded(String name) {
    this(name, value -> value);
  }

  /**
   * @param identity what must be equal for two values to be stored as one
   */
  Coded(String name, Function<? super T, ?> identity) {
    this(name, identity, new ArrayList<>(), new Object2IntOpenHashMap<>());
    codeOf.defaultReturnValue(-1);
  }

  private Coded(
      String name,
      Function<? super T, ?> identity,
      List<T> values,
      Object2IntOpenHashMap<Object> codeOf) {
    this.name = name;
    this.identity = identity;
    this.values = values;
    this.codeOf = codeOf;
  }

  /** A column with the same value in every row. */
  static <T> Coded<T> constant(String name, T value, int size) {
    Coded<T> column = new Coded<>(name);
    column.codeOf(value);
    column.size = size;
    return column;
  }

  void append(T value) {
    appendCode(codeOf(value));
  }

  /** The code of a value, a new one if need be. */
  int codeOf(T value) {
    Object same = identity.apply(value);
    int fresh = values.size();
    int known = codeOf.putIfAbsent(same, fresh);
    if (known < 0) {
      values.add(value);
      return fresh;
    }
    return known;
  }

  /** The same for a value whose type was made sure of. */
  @SuppressWarnings("unchecked")
  int codeOfAny(Object value) {
    return codeOf((T) value);
  }

  private void appendCode(int code) {
    boolean stored = code != 0 || codes.length > 0;
    if (stored && size >= codes.length) {
      codes = Arrays.copyOf(codes, Math.max(16, size + (size >> 1)));
    }
    if (stored) {
      codes[size] = code;
    }
    size++;
  }

  /** Appends the codes of rows of a table. */
  void append(PartCodes part, TableRun run) {
    if (codes.length > 0 || !part.isFirst()) {
      int first = size;
      waiting.add(all -> part.put(run, all, first));
      settled = false;
    }
    size = Math.addExact(size, run.size());
  }

  private synchronized void settle() {
    if (settled) {
      return;
    }
    int[] all =
        codes.length < size
            ? Arrays.copyOf(codes, Math.max(size, codes.length + (codes.length >> 1)))
            : codes;
    waiting.forEach(codesOf -> codesOf.accept(all));
    codes = all;
    waiting.clear();
    settled = true;
  }

  private int[] settledCodes() {
    if (!settled) {
      settle();
    }
    return codes;
  }

  int size() {
    return size;
  }

  /** The code of the value in a row. */
  public int code(int row) {
    int[] all = settledCodes();
    return all.length == 0 ? 0 : all[row];
  }

  /** How many different values there are. */
  public int valueCount() {
    return values.size();
  }

  public T value(int code) {
    return values.get(code);
  }

  public T get(int row) {
    return values.get(code(row));
  }

  /** The values that some row has, in the order of their codes. */
  public List<T> occurring() {
    BitSet codesOfRows = new BitSet();
    for (int row = 0; row < size; row++) {
      codesOfRows.set(code(row));
    }
    return codesOfRows.stream().mapToObj(values::get).toList();
  }

  /** The rows whose value is such a one. */
  int[] rowsWhere(Predicate<? super T> chosen) {
    boolean[] wanted = new boolean[values.size()];
    boolean any = false;
    for (int code = 0; code < wanted.length; code++) {
      wanted[code] = chosen.test(values.get(code));
      any |= wanted[code];
    }
    if (!any) {
      return new int[0];
    }
    int[] rows = new int[size];
    int count = 0;
    for (int row = 0; row < size; row++) {
      if (wanted[code(row)]) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  /** The values in the order of their codes. */
  List<T> values() {
    return values;
  }

  /** Some of the rows, in the order given. */
  Coded<T> select(int[] rows) {
    Coded<T> some = new Coded<>(name, identity, values, codeOf);
    some.size = rows.length;
    if (!settled || codes.length > 0) {
      some.waiting.add(
          chosen -> {
            int[] all = settledCodes();
            for (int i = 0; i < rows.length; i++) {
              chosen[i] = all[rows[i]];
            }
          });
      some.settled = false;
    }
    return some;
  }

  /** The same rows with every value changed. */
  Coded<T> mapped(Function<? super T, ? extends T> change) {
    Coded<T> mapped = new Coded<>(name, identity);
    int[] newCodes = new int[values.size()];
    for (int code = 0; code < newCodes.length; code++) {
      newCodes[code] = mapped.codeOf(change.apply(values.get(code)));
    }
    mapped.size = size;
    int[] all = settledCodes();
    if (all.length > 0) {
      mapped.codes = new int[size];
      for (int row = 0; row < size; row++) {
        mapped.codes[row] = newCodes[all[row]];
      }
    }
    return mapped;
  }

  /** The same column as text, for readers of the table. */
  StringColumn asText(Function<? super T, String> text) {
    List<String> texts = values.stream().<String>map(text).toList();
    StringColumn column = StringColumn.create(name);
    for (int row = 0; row < size; row++) {
      column.append(texts.get(code(row)));
    }
    return column;
  }
}
