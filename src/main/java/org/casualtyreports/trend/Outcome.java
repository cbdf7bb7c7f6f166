package org.casualtyreports.trend;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statistic, or the reason why there is none.
 *
 * @param <T> the statistic; all its numbers are finite
 */
public sealed interface Outcome<T extends Record> {

  /** A statistic that holds under every rule. */
  record Computed<T extends Record>(T value) implements Outcome<T> {
    public Computed {
      Objects.requireNonNull(value, "value");
    }
  }

  /** A statistic that a rule refuses and that was computed on request, for checking only. */
  record AgainstRule<T extends Record>(T value, Reason rule) implements Outcome<T> {
    public AgainstRule {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(rule, "rule");
    }
  }

  /** No statistic. */
  record Refused<T extends Record>(Reason reason) implements Outcome<T> {
    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }

  static <T extends Record> Outcome<T> computed(T value) {
    return new Computed<>(value);
  }

  static <T extends Record> Outcome<T> refused(Reason reason) {
    return new Refused<>(reason);
  }

  /** The statistic, whether or not a rule speaks against it. */
  default Optional<T> findValue() {
    return switch (this) {
      case Computed<T> computed -> Optional.of(computed.value());
      case AgainstRule<T> against -> Optional.of(against.value());
      case Refused<T> refused -> Optional.empty();
    };
  }

  /** The statistic if no rule speaks against it: what a report may print. */
  default Optional<T> findPrintable() {
    return this instanceof Computed<T> computed ? Optional.of(computed.value()) : Optional.empty();
  }

  /** What speaks against the statistic. */
  default Optional<Reason> findReason() {
    return switch (this) {
      case Computed<T> computed -> Optional.empty();
      case AgainstRule<T> against -> Optional.of(against.rule());
      case Refused<T> refused -> Optional.of(refused.reason());
    };
  }

  /** Goes on with the statistic of this outcome, which no rule was applied to yet. */
  default <R extends Record> Outcome<R> then(Function<T, Outcome<R>> next) {
    return switch (this) {
      case Computed<T> computed -> next.apply(computed.value());
      case AgainstRule<T> against -> next.apply(against.value());
      case Refused<T> refused -> new Refused<>(refused.reason());
    };
  }
}
