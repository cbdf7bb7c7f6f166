package org.casualtyreports.export;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A value of a result, before it is written in one form or another. */
public sealed interface Datum {
  /** Open, or not computable: the reason stands beside it. */
  Datum NOTHING = new Nothing();

  static Datum of(String words) {
    return new Words(words);
  }

  static Datum of(long number) {
    return new Whole(number);
  }

  static Datum of(double number) {
    return new Real(number);
  }

  static Datum of(OptionalLong number) {
    return number.isPresent() ? new Whole(number.getAsLong()) : NOTHING;
  }

  static Datum of(OptionalDouble number) {
    return number.isPresent() ? new Real(number.getAsDouble()) : NOTHING;
  }

  /** Yes or no. */
  static Datum flag(boolean yes) {
    return new Flag(yes);
  }

  /** Starts a record. */
  static Fields fields() {
    return new Fields(null, "", NOTHING);
  }

  /** Text. */
  record Words(String words) implements Datum {
    public Words {
      Objects.requireNonNull(words, "words");
    }
  }

  /** A whole number. */
  record Whole(long number) implements Datum {}

  /** A finite number. */
  record Real(double number) implements Datum {
    public Real {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("expected a finite number, found " + number);
      }
    }
  }

  /** Yes or no. */
  record Flag(boolean yes) implements Datum {}

  /** Null. */
  record Nothing() implements Datum {}

  /**
   * A list.
   *
   * @param columns of the table that it makes, also where there is no record to tell them
   */
  record Items(List<Datum> values, List<String> columns) implements Datum {
    public Items {
      values = List.copyOf(values);
      columns = List.copyOf(columns);
    }

    public Items(List<Datum> values) {
      this(values, List.of());
    }

    /**
     * A table.
     *
     * @param columns names, separated by blanks; those of records inside records are joined by dots
     */
    public static Items table(String columns, List<Datum> rows) {
      return new Items(rows, List.of(columns.strip().split("\\s+")));
    }

    public static Items ofWords(List<String> words) {
      return new Items(words.stream().map(Datum::of).toList());
    }
  }

  /**
   * A list of records that all have the same fields, and hold no record themselves.
   *
   * @param columns names of the fields
   * @param rows of each record, its values in the order of the columns
   */
  record Table(List<String> columns, List<List<Datum>> rows) implements Datum {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (List<Datum> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "expected %s values, found %s".formatted(columns.size(), row.size()));
        }
      }
    }
  }

  /** A record; its fields keep their order. */
  final class Fields implements Datum {
    private final @Nullable Fields before;
    private final String name;
    private final Datum value;

    private Fields(@Nullable Fields before, String name, Datum value) {
      this.before = before;
      this.name = Objects.requireNonNull(name, "name");
      this.value = Objects.requireNonNull(value, "value");
    }

    /** This record with one more field; a field of the same name gives way to it. */
    public Fields with(String field, Datum held) {
      return new Fields(this, field, held);
    }

    public Fields with(String field, String words) {
      return with(field, Datum.of(words));
    }

    public Fields with(String field, long number) {
      return with(field, Datum.of(number));
    }

    /** The fields by their names. */
    public Map<String, Datum> values() {
      Deque<Fields> inOrder = new ArrayDeque<>();
      for (Fields at = this; at != null && at.before != null; at = at.before) {
        inOrder.push(at);
      }
      SequencedMap<String, Datum> values = LinkedHashMap.newLinkedHashMap(inOrder.size());
      inOrder.forEach(field -> values.put(field.name, field.value));
      return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Fields fields && values().equals(fields.values());
    }

    @Override
    public int hashCode() {
      return values().hashCode();
    }

    @Override
    public String toString() {
      return values().toString();
    }
  }
}
