package org.casualtyreports.edition;

import java.util.Objects;
import java.util.Optional;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.tally.Change;
import org.casualtyreports.tally.SeriesKey;
import org.casualtyreports.tally.TallyRow;

/**
 * A row of the published tallies that reads differently, within one series and so one claimant.
 *
 * @param before what the old edition prints
 * @param now what the new edition prints
 */
public record TallyChange(Printed before, Printed now) implements Comparable<TallyChange> {
  public TallyChange {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(now, "now");
    if (before instanceof Printed.NoRow && now instanceof Printed.NoRow) {
      throw new IllegalArgumentException("expected a row in one edition at least");
    }
    if (before instanceof Printed.InRow was
        && now instanceof Printed.InRow is
        && !(was.row().key().equals(is.row().key()) && was.row().slot().equals(is.row().slot()))) {
      throw new IllegalArgumentException(
          "no row of '%s' in one slot is compared with one of '%s' in another slot or series"
              .formatted(was.row().key().claimant(), is.row().key().claimant()));
    }
  }

  /** What an edition prints for a row. */
  public sealed interface Printed {
    Printed NO_ROW = new NoRow();

    /** The figure; empty where there is no row, or a row without a figure. */
    Optional<Bounds> bounds();

    /** A row. */
    record InRow(TallyRow row) implements Printed {
      public InRow {
        Objects.requireNonNull(row, "row");
      }

      @Override
      public Optional<Bounds> bounds() {
        return row.bounds();
      }
    }

    /** No row: no claim, and no stated coverage of the claimant. This is not zero. */
    record NoRow() implements Printed {
      @Override
      public Optional<Bounds> bounds() {
        return Optional.empty();
      }
    }
  }

  /** How the figure moved, or why nobody can say. */
  public sealed interface Movement {
    /** Both editions print a figure. */
    record By(Change change) implements Movement {
      public By {
        Objects.requireNonNull(change, "change");
      }
    }

    /** One edition prints none. */
    record NotComparable(Why why) implements Movement {
      public NotComparable {
        Objects.requireNonNull(why, "why");
      }
    }
  }

  /** Why a figure has no movement; the first that applies. */
  public enum Why {
    NO_ROW_BEFORE("no-row-before"),
    NO_ROW_NOW("no-row-now"),
    NO_FIGURE_IN_EITHER("no-figure-in-either"),
    NO_FIGURE_BEFORE("no-figure-before"),
    NO_FIGURE_NOW("no-figure-now");

    private final String code;

    Why(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** The row as it is now, or as it was where there is none now. */
  public TallyRow row() {
    return switch (now) {
      case Printed.InRow is -> is.row();
      case Printed.NoRow none ->
          switch (before) {
            case Printed.InRow was -> was.row();
            case Printed.NoRow neither -> throw new IllegalStateException("no row");
          };
    };
  }

  public SeriesKey key() {
    return row().key();
  }

  /** From the old figure to the new one, as an interval. */
  public Movement movement() {
    if (!(before instanceof Printed.InRow was)) {
      return new Movement.NotComparable(Why.NO_ROW_BEFORE);
    }
    if (!(now instanceof Printed.InRow is)) {
      return new Movement.NotComparable(Why.NO_ROW_NOW);
    }
    if (was.bounds().isPresent() && is.bounds().isPresent()) {
      return new Movement.By(Change.between(was.row(), is.row()));
    }
    if (was.bounds().isEmpty() && is.bounds().isEmpty()) {
      return new Movement.NotComparable(Why.NO_FIGURE_IN_EITHER);
    }
    return new Movement.NotComparable(
        was.bounds().isEmpty() ? Why.NO_FIGURE_BEFORE : Why.NO_FIGURE_NOW);
  }

  /** In the order of tallies. */
  @Override
  public int compareTo(TallyChange other) {
    return row().compareTo(other.row());
  }
}
