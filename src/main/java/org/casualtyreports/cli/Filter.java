package org.casualtyreports.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.WordTable;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.intake.Body;
import org.casualtyreports.tally.MonthRule;
import org.casualtyreports.tally.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which claims are looked at, and how their figures are read. */
final class Filter {
  @Option(names = "--month", paramLabel = "YYYY-MM", description = "One month.")
  private @Nullable YearMonth month;

  @Option(names = "--from", paramLabel = "YYYY-MM", description = "First month.")
  private @Nullable YearMonth from;

  @Option(names = "--to", paramLabel = "YYYY-MM", description = "Last month.")
  private @Nullable YearMonth to;

  @Option(
      names = "--target-state",
      paramLabel = "CODE",
      split = ",",
      description = "Target states, by ISO code or name: ML,NE.")
  private List<String> targetStates = List.of();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      split = ",",
      description =
          "Parties said to have struck; joint actors are chosen with any of theirs. A name that no"
              + " claim bears gives no rows and a line on standard error.")
  private List<String> actors = List.of();

  @Option(
      names = "--claimant",
      paramLabel = "NAME",
      split = ",",
      description =
          "Claimants. A name that no claim bears gives no rows and a line on standard error.")
  private List<String> claimants = List.of();

  @Option(
      names = "--words",
      paramLabel = "TABLE",
      description =
          "Table of vague words: acled (tens 10), strict (tens 20) or excluded; else the"
              + " dataset's, else acled.")
  private @Nullable WordTable words;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "Only what had been stated by this day.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--month-by",
      paramLabel = "RULE",
      description =
          "whole (default): an incident counts in the month that holds all its days; start: in the"
              + " month of its first day.")
  private MonthRule monthRule = MonthRule.WHOLE;

  /** The months asked for; empty where the call names none. */
  Optional<MonthRange> months() {
    if (month != null) {
      if (from != null || to != null) {
        throw new CallException("--month goes without --from and --to");
      }
      return Optional.of(MonthRange.of(month));
    }
    if (from == null && to == null) {
      return Optional.empty();
    }
    YearMonth first = from == null ? Selection.ALL_MONTHS.from() : from;
    YearMonth last = to == null ? Selection.ALL_MONTHS.to() : to;
    if (last.isBefore(first)) {
      throw new CallException("--from " + first + " lies after --to " + last);
    }
    return Optional.of(new MonthRange(first, last));
  }

  /** The claims chosen, in the months asked for, else in all. */
  Selection selection(Body body) {
    WordTable table = words != null ? words : body.words();
    return Selection.EVERYTHING
        .in(months().orElse(Selection.ALL_MONTHS))
        .ofStates(states(body))
        .ofActors(parties(body))
        .ofClaimants(claimants(body))
        .readAs(Reading.DEFAULT.with(table))
        .knownAt(asOf())
        .by(monthRule);
  }

  /** One line for each claimant or actor asked for that no claim of these bodies names. */
  List<String> unknownNames(Body... bodies) {
    return new AskedNames(List.of(bodies))
        .claimants("--claimant", claimants)
        .actors("--actor", actors)
        .unknown();
  }

  /** The day asked for, if any: {@link AsOf#LATEST} otherwise. */
  AsOf asOf() {
    return asOf == null ? AsOf.LATEST : new AsOf.Day(asOf);
  }

  private Set<TargetState> states(Body body) {
    Set<TargetState> states = new LinkedHashSet<>();
    for (String text : targetStates) {
      states.add(
          body.names()
              .targetState(text)
              .orElseThrow(
                  () ->
                      new CallException(
                          "--target-state: expected an ISO code such as ML or the name of a state,"
                              + " found '"
                              + text
                              + "'")));
    }
    return states;
  }

  private Set<String> parties(Body body) {
    Set<String> parties = new LinkedHashSet<>();
    for (String text : actors) {
      parties.addAll(body.names().actor(text).parties());
    }
    return parties;
  }

  private Set<Claimant> claimants(Body body) {
    List<Claimant> chosen = new ArrayList<>();
    for (String text : claimants) {
      chosen.add(body.names().claimant(text));
    }
    return new LinkedHashSet<>(chosen);
  }
}
