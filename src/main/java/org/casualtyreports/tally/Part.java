package org.casualtyreports.tally;

import java.util.Objects;
import java.util.Optional;

/** One part of a grouping key: a value, or all values summed over within the claimant. */
public sealed interface Part<T extends Comparable<? super T>> extends Comparable<Part<T>> {

  static <T extends Comparable<? super T>> Part<T> only(T value) {
    return new Only<>(value);
  }

  static <T extends Comparable<? super T>> Part<T> all() {
    return new All<>();
  }

  /** The value; empty where all values are summed over. */
  Optional<T> value();

  /** A single value. */
  record Only<T extends Comparable<? super T>>(T single) implements Part<T> {
    public Only {
      Objects.requireNonNull(single, "single");
    }

    @Override
    public Optional<T> value() {
      return Optional.of(single);
    }

    @Override
    public int compareTo(Part<T> other) {
      return other.value().map(single::compareTo).orElse(1);
    }
  }

  /** Every value. */
  record All<T extends Comparable<? super T>>() implements Part<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public int compareTo(Part<T> other) {
      return other.value().isPresent() ? -1 : 0;
    }
  }
}
