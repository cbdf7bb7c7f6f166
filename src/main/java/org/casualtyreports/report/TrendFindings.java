package org.casualtyreports.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.MonthState;
import org.casualtyreports.tally.MonthlySeries;
import org.casualtyreports.tally.SeriesKey;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;
import org.casualtyreports.trend.Family;
import org.casualtyreports.trend.Measure;
import org.casualtyreports.trend.Minimums;
import org.casualtyreports.trend.MonthlySeries.Absence;
import org.casualtyreports.trend.MonthlySeries.Cell;
import org.casualtyreports.trend.MonthlySeries.Finality;
import org.casualtyreports.trend.MonthlySeries.Missing;
import org.casualtyreports.trend.MonthlySeries.ObservationBreak;
import org.casualtyreports.trend.MonthlySeries.Observed;
import org.casualtyreports.trend.Span;
import org.casualtyreports.trend.TrendAnalysis;

/**
 * The trend of every series of a body of claims.
 *
 * <p>A month counts as observed where the claimant was watched in it: with claims, or watched and
 * without any, which is zero. Months in which it was silent, not watched or watched in part are
 * missing. Months that nobody watched at either end of a series are not part of it. The last three
 * months of the dataset are provisional.
 *
 * @param range months looked at
 * @param series one for each series with a claim in these months, in the order of its key
 */
public record TrendFindings(MonthRange range, List<SeriesTrend> series) {
  private static final int PROVISIONAL_MONTHS = 3;

  public TrendFindings {
    Objects.requireNonNull(range, "range");
    series = List.copyOf(series);
  }

  /** One claimant's series: how often it claims, and how many deaths. */
  public record SeriesTrend(SeriesKey key, TrendAnalysis incidents, TrendAnalysis deaths) {
    public SeriesTrend {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(incidents, "incidents");
      Objects.requireNonNull(deaths, "deaths");
    }

    public TrendAnalysis of(Measure measure) {
      return switch (measure) {
        case INCIDENTS -> incidents;
        case DEATHS -> deaths;
      };
    }
  }

  /** The verdicts, with the p values of all series of one measure adjusted together. */
  public Family family(Measure measure) {
    return Family.of(series.stream().map(trend -> trend.of(measure)).toList(), Set.of());
  }

  /**
   * Analyses every series.
   *
   * @param tallies by month, of claims that reach over the range at least
   * @param newest last month of the dataset: it and the two before are provisional
   */
  public static TrendFindings of(
      Dataset dataset, Tallies tallies, MonthRange range, YearMonth newest, Minimums minimums) {
    Sizes sizes = Sizes.of(dataset, tallies);
    YearMonth lastFinal = newest.minusMonths(PROVISIONAL_MONTHS);
    List<SeriesTrend> trends = new ArrayList<>();
    for (MonthlySeries series : MonthlySeries.of(dataset, tallies, range)) {
      List<TallyRow> rows = watched(series.months());
      if (!rows.isEmpty()) {
        trends.add(
            new SeriesTrend(
                series.key(),
                TrendAnalysis.of(
                    numbers(dataset, rows, Measure.INCIDENTS, lastFinal),
                    Measure.INCIDENTS,
                    minimums),
                TrendAnalysis.of(
                    numbers(dataset, rows, Measure.DEATHS, lastFinal),
                    Measure.DEATHS,
                    sizes.behind(rows, lastFinal),
                    minimums)));
      }
    }
    return new TrendFindings(range, trends);
  }

  /** Without the months at either end that nobody watched. */
  private static List<TallyRow> watched(List<TallyRow> rows) {
    int from = 0;
    int to = rows.size();
    while (from < to && stateOf(rows.get(from)) == MonthState.NOT_COLLECTED) {
      from++;
    }
    while (to > from && stateOf(rows.get(to - 1)) == MonthState.NOT_COLLECTED) {
      to--;
    }
    return rows.subList(from, to);
  }

  private static MonthState stateOf(TallyRow row) {
    return row.state() instanceof TallyRow.State.Known known
        ? known.monthState()
        : MonthState.NOT_COLLECTED;
  }

  private static YearMonth monthOf(TallyRow row) {
    return ((Slot.In) row.slot()).span().first();
  }

  private static org.casualtyreports.trend.MonthlySeries numbers(
      Dataset dataset, List<TallyRow> rows, Measure measure, YearMonth lastFinal) {
    List<Cell> cells = rows.stream().map(row -> cell(row, measure, lastFinal)).toList();
    List<ObservationBreak> breaks =
        dataset.about().breaks().stream().map(TrendFindings::observationBreak).toList();
    return new org.casualtyreports.trend.MonthlySeries(monthOf(rows.getFirst()), cells, breaks);
  }

  private static ObservationBreak observationBreak(About.Break change) {
    return new ObservationBreak(change.day(), change.label().in(Language.EN));
  }

  private static Cell cell(TallyRow row, Measure measure, YearMonth lastFinal) {
    Finality finality = monthOf(row).isAfter(lastFinal) ? Finality.PROVISIONAL : Finality.FINAL;
    return switch (stateOf(row)) {
      case OBSERVED, OBSERVED_NONE ->
          span(row, measure)
              .<Cell>map(span -> new Observed(span, finality))
              .orElseGet(() -> new Missing(Absence.PARTIAL, finality));
      case CLAIMANT_SILENT -> new Missing(Absence.SILENT, finality);
      case NOT_COLLECTED -> new Missing(Absence.NOT_COLLECTED, finality);
      case PARTIAL -> new Missing(Absence.PARTIAL, finality);
    };
  }

  /** Empty where claims were made and none of them states a figure. */
  private static Optional<Span> span(TallyRow row, Measure measure) {
    return switch (measure) {
      case INCIDENTS -> Optional.of(Span.exactly(row.incidents()));
      case DEATHS -> row.bounds().map(TrendFindings::span);
    };
  }

  private static Span span(Bounds bounds) {
    return bounds.upper().isPresent()
        ? Span.between(bounds.lower(), bounds.upper().getAsLong())
        : Span.atLeast(bounds.lower());
  }

  /** Lower bounds of single claims, by the row in which they count. */
  private record Sizes(Map<TallyRow, List<Long>> byRow) {
    static Sizes of(Dataset dataset, Tallies tallies) {
      Map<TallyRow, List<Long>> byRow = new HashMap<>();
      Tallies.Locator locator = tallies.locator(dataset);
      for (Claim claim : dataset.standings(tallies.selection().asOf()).claimsInForce()) {
        Optional<Bounds> bounds = claim.figure().bounds(tallies.selection().reading());
        Optional<TallyRow> row = bounds.flatMap(known -> locator.find(claim));
        row.ifPresent(
            found ->
                byRow
                    .computeIfAbsent(found, k -> new ArrayList<>())
                    .add(bounds.orElseThrow().lower()));
      }
      return new Sizes(byRow);
    }

    List<Long> behind(List<TallyRow> rows, YearMonth lastFinal) {
      return rows.stream()
          .filter(row -> !monthOf(row).isAfter(lastFinal))
          .filter(row -> stateOf(row) == MonthState.OBSERVED)
          .flatMap(row -> byRow.getOrDefault(row, List.of()).stream())
          .toList();
    }
  }
}
