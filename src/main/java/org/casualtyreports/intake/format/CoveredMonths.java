package org.casualtyreports.intake.format;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.dataset.Coverage;

/** The months in which a coded file has events. */
final class CoveredMonths {
  private final TreeSet<YearMonth> found = new TreeSet<>();

  void add(CodedDates.Span date) {
    found.add(YearMonth.from(date.first()));
  }

  Optional<YearMonth> first() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.first());
  }

  Optional<YearMonth> last() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.last());
  }

  /** From the first month with an event to the last: in between, silence means that none was. */
  Optional<Coverage.Span> span(String claimant) {
    return first().flatMap(from -> last().map(to -> span(claimant, from, to)));
  }

  static Coverage.Span span(String claimant, YearMonth from, YearMonth to) {
    return new Coverage.Span(
        new Coverage.Whose.Of(new Claimant(claimant)),
        from,
        to,
        Coverage.Silence.MEANS_NONE,
        Set.of());
  }
}
