package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
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
  private int[] codes = ONE_VALUE;
  private int size;
  private int expected = 16;

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
    int code = codeOf.getInt(same);
    if (code < 0) {
      code = values.size();
      values.add(value);
      codeOf.put(same, code);
    }
    return code;
  }

  /** The same for a value whose type was made sure of. */
  @SuppressWarnings("unchecked")
  int codeOfAny(Object value) {
    return codeOf((T) value);
  }

  private void appendCode(int code) {
    boolean stored = code != 0 || codes.length > 0;
    if (stored && size >= codes.length) {
      codes = Arrays.copyOf(codes, Math.max(expected, size + (size >> 1)));
    }
    if (stored) {
      codes[size] = code;
    }
    size++;
  }

  /** Appends the codes of rows of a table. */
  void append(PartCodes part, TableRun run) {
    int[] rows = run.rows();
    int end = size + run.size();
    if (codes.length == 0 && part.isFirst()) {
      size = end;
      return;
    }
    if (end > codes.length) {
      codes = Arrays.copyOf(codes, Math.max(expected, end + (size >> 1)));
    }
    if (part.isSame()) {
      Arrays.fill(codes, size, end, part.codes()[0]);
    } else {
      int[] sayings = part.sayings();
      int[] codeOf = part.codes();
      int at = size;
      for (int i = run.from(); i < run.to(); i++) {
        codes[at++] = codeOf[sayings[rows[i]]];
      }
    }
    size = end;
  }

  /** Says that about so many rows will be appended, so that they are not moved to make room. */
  void expect(int rows) {
    expected = Math.max(expected, Math.addExact(size, rows));
  }

  int size() {
    return size;
  }

  /** The code of the value in a row. */
  public int code(int row) {
    return codes.length == 0 ? 0 : codes[row];
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

  /** The values in the order of their codes. */
  List<T> values() {
    return values;
  }

  /** Some of the rows, in the order given. */
  Coded<T> select(int[] rows) {
    Coded<T> some = new Coded<>(name, identity, values, codeOf);
    some.size = rows.length;
    if (codes.length > 0) {
      some.codes = new int[rows.length];
      for (int i = 0; i < rows.length; i++) {
        some.codes[i] = codes[rows[i]];
      }
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
    if (codes.length > 0) {
      mapped.codes = new int[size];
      for (int row = 0; row < size; row++) {
        mapped.codes[row] = newCodes[codes[row]];
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
