package org.casualtyreports.compare;

import java.util.Objects;
import java.util.Optional;

/** A statistic, or why there is none. */
public sealed interface Result<T> {

  static <T> Result<T> of(T value) {
    return new Computed<>(value);
  }

  static <T> Result<T> refused(String method, Refusal refusal) {
    return new Refused<>(method, refusal);
  }

  static <T> Result<T> refused(String method, Refusal.Why why) {
    return refused(method, Refusal.because(why));
  }

  /** Why there is no statistic; empty where there is one. */
  default Optional<Refusal> refusal() {
    return this instanceof Refused<T> refused ? Optional.of(refused.why()) : Optional.empty();
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
   */
  record Refused<T>(String method, Refusal why) implements Result<T> {
    public Refused {
      Objects.requireNonNull(method, "method");
      Objects.requireNonNull(why, "why");
    }

    /** A sentence in English without its full stop. */
    public String reason() {
      return why.sentence();
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }
}
