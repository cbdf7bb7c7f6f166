package org.casualtyreports.intake.format;

import static org.casualtyreports.intake.format.NativeColumn.INCIDENT_ID;
import static org.casualtyreports.intake.format.NativeColumn.INCLUDES;
import static org.casualtyreports.intake.format.NativeColumn.PERIOD_FROM;
import static org.casualtyreports.intake.format.NativeColumn.PERIOD_TO;
import static org.casualtyreports.intake.format.NativeColumn.SCOPE;
import static org.casualtyreports.intake.format.NativeColumn.STATED_INCIDENTS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.casualtyreports.claim.Scope;

/**
 * What a claim is about: by the column {@code scope}, else by which of the incident's id and the
 * period is filled in. Both without a scope, or neither, is no claim.
 */
final class Scopes {
  private static final Set<NativeColumn> OF_PERIODS =
      EnumSet.of(PERIOD_FROM, PERIOD_TO, INCLUDES, STATED_INCIDENTS);

  private Scopes() {}

  private enum Kind {
    INCIDENT,
    PERIOD
  }

  /** The scope; empty where the row was rejected for want of one. */
  static Optional<Scope> read(Cells cells) {
    Optional<Kind> kind = kind(cells);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    return switch (kind.get()) {
      case INCIDENT -> incident(cells);
      case PERIOD -> period(cells);
    };
  }

  private static Optional<Kind> kind(Cells cells) {
    boolean period = cells.has(PERIOD_FROM) || cells.has(PERIOD_TO);
    boolean incident = cells.has(INCIDENT_ID);
    switch (cells.word(SCOPE)) {
      case "incident" -> {
        return Optional.of(Kind.INCIDENT);
      }
      case "period" -> {
        return Optional.of(Kind.PERIOD);
      }
      case "" -> {
        if (incident != period) {
          return Optional.of(incident ? Kind.INCIDENT : Kind.PERIOD);
        }
        cells.reject(
            incident ? SCOPE : INCIDENT_ID,
            incident
                ? "'incident' or 'period', as the row has an incident_id and a period"
                : "an incident_id, or period_from and period_to");
      }
      default -> cells.reject(SCOPE, "'incident', 'period' or a blank");
    }
    return Optional.empty();
  }

  private static Optional<Scope> incident(Cells cells) {
    if (!cells.has(INCIDENT_ID)) {
      cells.reject(INCIDENT_ID, "the id of an incident where scope is 'incident'");
      return Optional.empty();
    }
    for (NativeColumn column : OF_PERIODS) {
      if (cells.has(column)) {
        cells.warn(column, "a blank in a claim on one incident", "kept as text, not used");
        cells.keep(column);
      }
    }
    return Optional.of(new Scope.AtIncident(cells.text(INCIDENT_ID)));
  }

  private static Optional<Scope> period(Cells cells) {
    if (cells.has(INCIDENT_ID)) {
      cells.warn(INCIDENT_ID, "a blank in a period total", "kept as text, not used");
      cells.keep(INCIDENT_ID);
    }
    requireDate(cells, PERIOD_FROM, "the first day of the period");
    requireDate(cells, PERIOD_TO, "the last day of the period");
    Optional<CodedDates.Span> from = CodedDates.span(cells, PERIOD_FROM);
    Optional<CodedDates.Span> to = CodedDates.span(cells, PERIOD_TO);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().last().isBefore(from.get().first())) {
      cells.reject(PERIOD_TO, "a day on or after period_from " + cells.text(PERIOD_FROM));
      return Optional.empty();
    }
    return Optional.of(
        new Scope.OverPeriod(
            from.get().first(), to.get().last(), includes(cells), statedIncidents(cells)));
  }

  private static void requireDate(Cells cells, NativeColumn column, String what) {
    if (!cells.has(column)) {
      cells.reject(column, what);
    }
  }

  private static List<String> includes(Cells cells) {
    return Arrays.stream(cells.text(INCLUDES).split("[;؛]"))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .distinct()
        .toList();
  }

  private static int statedIncidents(Cells cells) {
    if (cells.unstated(STATED_INCIDENTS)) {
      return 0;
    }
    OptionalLong count = WholeNumbers.read(cells.text(STATED_INCIDENTS));
    if (count.isEmpty() || count.getAsLong() < 1 || count.getAsLong() > Integer.MAX_VALUE) {
      cells.warn(
          STATED_INCIDENTS,
          "a whole number of 1 or more, or a blank",
          "the claim counts without a number of incidents");
      cells.keep(STATED_INCIDENTS);
      return 0;
    }
    return (int) count.getAsLong();
  }
}
