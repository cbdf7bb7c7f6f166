package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;

/** A column of values of which each different one is stored once. */
final class Coded<T> {
  private final IntColumn codes;
  private final List<T> values = new ArrayList<>();
  private final Object2IntOpenHashMap<Object> codeOf = new Object2IntOpenHashMap<>();
  private final Function<? super T, ?> identity;

  Coded(String name) {
    this(name, value -> value);
  }

  /**
   * @param identity what must be equal for two values to be stored as one
   */
  Coded(String name, Function<? super T, ?> identity) {
    this.identity = identity;
    codes = IntColumn.create(name);
    codeOf.defaultReturnValue(-1);
  }

  void append(T value) {
    Object same = identity.apply(value);
    int code = codeOf.getInt(same);
    if (code < 0) {
      code = values.size();
      values.add(value);
      codeOf.put(same, code);
    }
    codes.append(code);
  }

  T get(int row) {
    return values.get(codes.getInt(row));
  }

  /** The same column as text, for readers of the table. */
  StringColumn asText(Function<? super T, String> text) {
    List<String> texts = values.stream().<String>map(text).toList();
    StringColumn column = StringColumn.create(codes.name());
    for (int row = 0; row < codes.size(); row++) {
      column.append(texts.get(codes.getInt(row)));
    }
    return column;
  }
}
