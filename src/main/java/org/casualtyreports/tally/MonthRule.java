package org.casualtyreports.tally;

import java.util.Arrays;
import java.util.Optional;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.When;

/** Which month an incident belongs to. */
public enum MonthRule {
  /**
   * The month that holds all of its days; none where it crosses a boundary or is dated coarsely.
   */
  WHOLE("whole"),
  /** The month of its first day, as some publishers do. */
  START("start");

  private final String code;

  MonthRule(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<MonthRule> find(String code) {
    return Arrays.stream(values()).filter(r -> r.code.equalsIgnoreCase(code.strip())).findFirst();
  }

  /** Where an incident stands in a table of calendar spans. */
  Slot slotOf(When when, Per per) {
    return when instanceof When.Dated dated ? slotOf(dated, per) : Slot.UNDATED;
  }

  private Slot slotOf(When.Dated dated, Per per) {
    Per.Span first = per.spanOf(java.time.YearMonth.from(dated.start()));
    Per.Span last = per.spanOf(java.time.YearMonth.from(dated.end()));
    boolean knownToSpan =
        dated.knownToTheMonth() || (dated.precision() == Precision.YEAR && per == Per.YEAR);
    return switch (this) {
      case WHOLE -> knownToSpan && first.equals(last) ? new Slot.In(first) : Slot.COARSE_DATE;
      case START ->
          dated.precision() == Precision.NOT_BEFORE ? Slot.COARSE_DATE : new Slot.In(first);
    };
  }
}
