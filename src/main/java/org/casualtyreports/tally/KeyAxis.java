package org.casualtyreports.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casualtyreports.dataset.Coded;

/**
 * One part of the keys by which rows are grouped: what the rows of a column say in it, numbered in
 * the order of the values, so that rows are put in order without comparing values.
 *
 * @param numberOf by code of the column, from 0; equal values have the same
 * @param limit no number is as large
 * @param values by code of the column; equal ones may be spelt differently
 */
record KeyAxis<T>(Coded<?> column, int[] numberOf, int limit, List<T> values) {

  /** By what is looked at of each value. */
  static <V, T extends Comparable<? super T>> KeyAxis<T> by(
      Coded<V> column, Function<? super V, ? extends T> part) {
    List<T> values = new ArrayList<>(column.valueCount());
    for (int code = 0; code < column.valueCount(); code++) {
      values.add(part.apply(column.value(code)));
    }
    List<T> different = new ArrayList<>(new LinkedHashSet<>(values));
    different.sort(null);
    Map<T, Integer> numbers = HashMap.newHashMap(different.size());
    for (int number = 0; number < different.size(); number++) {
      numbers.put(different.get(number), number);
    }
    int[] numberOf = new int[values.size()];
    for (int code = 0; code < numberOf.length; code++) {
      numberOf[code] = numbers.getOrDefault(values.get(code), 0);
    }
    return new KeyAxis<>(column, numberOf, different.size(), values);
  }

  /** All values under one. */
  static <T> KeyAxis<T> under(T value, Coded<?> column) {
    int codes = column.valueCount();
    return new KeyAxis<>(column, new int[codes], 1, Collections.nCopies(codes, value));
  }

  /** The same with other values, in the same order. */
  <U> KeyAxis<U> as(Function<? super T, ? extends U> change) {
    List<U> changed = new ArrayList<>(values.size());
    values.forEach(value -> changed.add(change.apply(value)));
    return new KeyAxis<>(column, numberOf, limit, changed);
  }

  int number(int row) {
    return numberOf[column.code(row)];
  }

  int[] numbers(int[] rows) {
    int[] numbers = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      numbers[i] = numberOf[column.code(rows[i])];
    }
    return numbers;
  }

  T value(int row) {
    return values.get(column.code(row));
  }

  /** Tells groups apart by what these rows say. */
  void tellApart(RowGroups groups, int[] rows) {
    if (limit > 1) {
      groups.by(numbers(rows), limit);
    }
  }
}
