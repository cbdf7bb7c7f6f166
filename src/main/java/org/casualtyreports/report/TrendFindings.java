package org.casualtyreports.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InMonths;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.MonthState;
import org.casualtyreports.dataset.Standings;
import org.casualtyreports.tally.MonthlySeries;
import org.casualtyreports.tally.SeriesKey;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;
import org.casualtyreports.trend.Family;
import org.casualtyreports.trend.Measure;
import org.casualtyreports.trend.Method;
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
 * missing, at the ends of the range as well as inside. The last three months of the dataset are
 * provisional.
 *
 * @param range months looked at
 * @param series one for each series with a claim in these months, in the order of its key
 */
public record TrendFindings(MonthRange range, List<SeriesTrend> series) {
  /** The methods whose p values a report prints, all of them of numbers of incidents. */
  public static final Set<Method> PRINTED_TESTS =
      Set.of(
          Method.MANN_KENDALL,
          Method.HAMED_RAO,
          Method.QUASI_POISSON,
          Method.PERMUTATION,
          Method.PETTITT);

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

  /**
   * The verdicts, with all p values that are printed of all series of one measure adjusted
   * together.
   */
  public Family family(Measure measure) {
    return Family.of(series.stream().map(trend -> trend.of(measure)).toList(), PRINTED_TESTS);
  }

  /**
   * Analyses every series.
   *
   * @param tallies by month, of claims that reach over the range at least
   * @param lastFinal last month that is not provisional
   */
  public static TrendFindings of(
      Dataset dataset, Tallies tallies, MonthRange range, YearMonth lastFinal, Minimums minimums) {
    Sizes sizes = Sizes.of(dataset, tallies, range);
    List<SeriesTrend> trends = new ArrayList<>();
    for (MonthlySeries series : MonthlySeries.of(dataset, tallies, range)) {
      List<TallyRow> rows = series.months();
      trends.add(
          new SeriesTrend(
              series.key(),
              TrendAnalysis.of(
                  numbers(dataset, rows, figure(Measure.INCIDENTS), lastFinal),
                  Measure.INCIDENTS,
                  minimums),
              TrendAnalysis.of(
                  numbers(dataset, rows, figure(Measure.DEATHS), lastFinal),
                  Measure.DEATHS,
                  sizes.behind(rows, lastFinal),
                  minimums)));
    }
    return new TrendFindings(range, trends);
  }

  private static MonthState stateOf(TallyRow row) {
    return row.state() instanceof TallyRow.State.Known known
        ? known.monthState()
        : MonthState.NOT_COLLECTED;
  }

  /**
   * The numbers of incidents alone, with some incidents left out: what the verdicts would be
   * without them.
   *
   * @param leftOut incidents left out, by the row in which they count
   * @return one for each series, in the order of {@link #series}
   */
  public static List<TrendAnalysis> incidentsWithout(
      Dataset dataset,
      Tallies tallies,
      MonthRange range,
      YearMonth lastFinal,
      Map<TallyRow, Integer> leftOut) {
    return MonthlySeries.of(dataset, tallies, range).stream()
        .map(series -> incidentsWithout(dataset, series, lastFinal, leftOut))
        .toList();
  }

  private static TrendAnalysis incidentsWithout(
      Dataset dataset, MonthlySeries series, YearMonth lastFinal, Map<TallyRow, Integer> leftOut) {
    ToLongFunction<TallyRow> number = row -> row.incidents() - leftOut.getOrDefault(row, 0);
    return TrendAnalysis.of(
        numbers(
            dataset,
            series.months(),
            row -> Optional.of(Span.exactly(number.applyAsLong(row))),
            lastFinal),
        Measure.INCIDENTS,
        Minimums.ENFORCE);
  }

  private static YearMonth monthOf(TallyRow row) {
    return ((Slot.In) row.slot()).span().first();
  }

  private static org.casualtyreports.trend.MonthlySeries numbers(
      Dataset dataset,
      List<TallyRow> rows,
      Function<TallyRow, Optional<Span>> figure,
      YearMonth lastFinal) {
    List<Cell> cells = rows.stream().map(row -> cell(row, figure, lastFinal)).toList();
    List<ObservationBreak> breaks =
        dataset.about().breaks().stream().map(TrendFindings::observationBreak).toList();
    return new org.casualtyreports.trend.MonthlySeries(monthOf(rows.getFirst()), cells, breaks);
  }

  private static ObservationBreak observationBreak(About.Break change) {
    return new ObservationBreak(change.day(), change.label().in(Language.EN));
  }

  private static Cell cell(
      TallyRow row, Function<TallyRow, Optional<Span>> figure, YearMonth lastFinal) {
    Finality finality = monthOf(row).isAfter(lastFinal) ? Finality.PROVISIONAL : Finality.FINAL;
    return switch (stateOf(row)) {
      case OBSERVED, OBSERVED_NONE ->
          figure
              .apply(row)
              .<Cell>map(span -> new Observed(span, finality))
              .orElseGet(() -> new Missing(Absence.PARTIAL, finality));
      case CLAIMANT_SILENT -> new Missing(Absence.SILENT, finality);
      case NOT_COLLECTED -> new Missing(Absence.NOT_COLLECTED, finality);
      case PARTIAL -> new Missing(Absence.PARTIAL, finality);
    };
  }

  /** How a row gives a figure; none where claims were made and none of them states one. */
  private static Function<TallyRow, Optional<Span>> figure(Measure measure) {
    return switch (measure) {
      case INCIDENTS -> row -> Optional.of(Span.exactly(row.incidents()));
      case DEATHS -> row -> row.bounds().map(TrendFindings::span);
    };
  }

  private static Span span(Bounds bounds) {
    return bounds.upper().isPresent()
        ? Span.between(bounds.lower(), bounds.upper().getAsLong())
        : Span.atLeast(bounds.lower());
  }

  /** Lower bounds of single claims, by the row in which they count. */
  private record Sizes(Map<TallyRow, List<Long>> byRow) {
    static Sizes of(Dataset dataset, Tallies tallies, MonthRange range) {
      Map<TallyRow, List<Long>> byRow = new HashMap<>();
      Tallies.Locator locator = tallies.locator(dataset);
      Standings standings = dataset.standings(tallies.selection().asOf());
      for (Claim claim : InMonths.of(dataset, range).inForce(standings)) {
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
