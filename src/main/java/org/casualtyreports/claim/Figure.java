package org.casualtyreports.claim;

import java.util.Objects;
import java.util.Optional;

/**
 * What a claimant says about how many, as a closed family. The words themselves stay with the
 * {@link Claim}.
 *
 * <p>Unit: people.
 */
public sealed interface Figure {

  /** The largest count that a figure can state; above it a cell is taken for a mistake. */
  long LARGEST = 1_000_000_000L;

  Figure NOT_STATED = new NotStated();
  Figure WITHDRAWN = new Withdrawn();

  /** The interval of this figure; empty where no number is stated, which is not zero. */
  Optional<Bounds> bounds(Reading reading);

  static Figure exactly(long count) {
    return new Exact(count);
  }

  private static void require(long count) {
    if (count < 0 || count > LARGEST) {
      throw new IllegalArgumentException(
          "expected a count from 0 to " + LARGEST + ", found " + count);
    }
  }

  /** A number without qualification. */
  record Exact(long count) implements Figure {
    public Exact {
      require(count);
    }

    @Override
    public Optional<Bounds> bounds(Reading reading) {
      return Optional.of(Bounds.exactly(count));
    }
  }

  /** 'Between 10 and 15', '10–15'. */
  record Range(long low, long high) implements Figure {
    public Range {
      require(low);
      require(high);
      if (low > high) {
        throw new IllegalArgumentException(
            "expected a range from low to high, found " + low + " to " + high);
      }
    }

    @Override
    public Optional<Bounds> bounds(Reading reading) {
      return Optional.of(Bounds.between(low, high));
    }
  }

  /** How an open figure is worded; no operator adds one to its number. */
  enum Operator {
    AT_LEAST,
    MORE_THAN,
    PLUS
  }

  /** 'At least 500', 'more than 500', '500+'. */
  record AtLeast(long count, Operator operator) implements Figure {
    public AtLeast {
      require(count);
      Objects.requireNonNull(operator, "operator");
    }

    @Override
    public Optional<Bounds> bounds(Reading reading) {
      return Optional.of(Bounds.atLeast(count));
    }
  }

  /** 'Up to 40': from none to 40. */
  record AtMost(long count) implements Figure {
    public AtMost {
      require(count);
    }

    @Override
    public Optional<Bounds> bounds(Reading reading) {
      return Optional.of(Bounds.between(0, count));
    }
  }

  /** 'About 400', 'une vingtaine': the reading's percentage to either side, rounded inwards. */
  record About(long count) implements Figure {
    public About {
      require(count);
    }

    @Override
    public Optional<Bounds> bounds(Reading reading) {
      long margin = count * reading.aboutPercent() / 100;
      return Optional.of(Bounds.between(count - margin, count, count + margin));
    }
  }

  /** 'Tens', 'des centaines', 'العشرات': a floor by the word table. */
  record Vague(VagueWord word) implements Figure {
    public Vague {
      Objects.requireNonNull(word, "word");
    }

    @Override
    public Optional<Bounds> bounds(Reading reading) {
      var floor = reading.words().floor(word);
      return floor.isPresent() ? Optional.of(Bounds.atLeast(floor.getAsLong())) : Optional.empty();
    }
  }

  /** The claimant says that people were hit, but not how many. */
  record NotStated() implements Figure {
    @Override
    public Optional<Bounds> bounds(Reading reading) {
      return Optional.empty();
    }
  }

  /** The claimant takes its earlier figure back. */
  record Withdrawn() implements Figure {
    @Override
    public Optional<Bounds> bounds(Reading reading) {
      return Optional.empty();
    }
  }
}
