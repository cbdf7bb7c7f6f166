package org.casualtyreports.claim;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a claim was made: an empty text means not stated.
 *
 * @param issued when the claimant said it
 * @param language of the words of the figure, as an ISO 639 tag
 * @param source the publication in which the claim stands
 * @param sourceUrl as printed; never opened by the program
 */
public record Statement(Issued issued, String language, String source, String sourceUrl) {
  public static final Statement NOT_STATED = new Statement(Issued.UNDATED, "", "", "");

  public Statement {
    Objects.requireNonNull(issued, "issued");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(sourceUrl, "sourceUrl");
  }

  /** The day of a statement, or that it has none. */
  public sealed interface Issued {
    Issued UNDATED = new Undated();

    /** Stated on a day. */
    record On(LocalDate day) implements Issued {
      public On {
        Objects.requireNonNull(day, "day");
      }
    }

    /** Nothing says when it was stated. */
    record Undated() implements Issued {}

    static Issued on(LocalDate day) {
      return new On(day);
    }
  }
}
