package org.casualtyreports.compare;

import java.util.Objects;
import java.util.Optional;

/** A statistic, or why there is none. */
public sealed interface Result<T> {

  static <T> Result<T> of(T value) {
    return new Computed<>(value);
  }

  static <T> Result<T> refused(String method, String reason) {
    return new Refused<>(method, reason);
  }

  /** The statistic; empty where it was refused. */
  Optional<T> value();

  /** A statistic. */
  record Computed<T>(T statistic) implements Result<T> {
    public Computed {
      Objects.requireNonNull(statistic, "statistic");
    }

    @Override
    public Optional<T> value() {
      return Optional.of(statistic);
    }
  }

  /**
   * No statistic.
   *
   * @param method key of the statistic in tables of data
   * @param reason a sentence without its full stop
   */
  record Refused<T>(String method, String reason) implements Result<T> {
    public Refused {
      Objects.requireNonNull(method, "method");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }
}
