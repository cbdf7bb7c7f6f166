package org.casualtyreports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.ShortDataset;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;
import org.casualtyreports.trend.Measure;
import org.casualtyreports.trend.Minimums;
import org.casualtyreports.trend.Reason;
import org.casualtyreports.trend.TrendAnalysis;
import org.casualtyreports.trend.Verdict;
import org.casualtyreports.trend.Window;
import org.junit.jupiter.api.Test;

class TrendFindingsTest {
  private static final MonthRange YEARS =
      new MonthRange(YearMonth.of(2022, 1), YearMonth.of(2023, 12));

  /** One incident a month from July 2022 on, watched from then to the end of 2023. */
  private static Dataset watchedFromJuly() {
    StringBuilder incidents = new StringBuilder();
    StringBuilder claims = new StringBuilder();
    for (int i = 0; i < 18; i++) {
      incidents.append("I%d | %s-05%n".formatted(i, YearMonth.of(2022, 7).plusMonths(i)));
      claims.append("C%d | I%d | Red Column | soldiers | 4%n".formatted(i, i));
    }
    return ShortDataset.dataset(
        incidents.toString(),
        claims.toString(),
        ShortDataset.watched("everyone", "2022-07", "2023-12", Coverage.Silence.MEANS_NONE));
  }

  private static Tallies tallies(Dataset dataset) {
    return Tallies.of(dataset, Selection.EVERYTHING, Grouping.DEFAULT);
  }

  private static TrendFindings findings(Dataset dataset) {
    return TrendFindings.of(
        dataset, tallies(dataset), YEARS, DatasetMonths.lastFinal(dataset), Minimums.ENFORCE);
  }

  @Test
  void monthsThatNobodyWatchedCountAsMissingAtTheEndsToo() {
    TrendFindings findings = findings(watchedFromJuly());
    assertThat(findings.series().getFirst().incidents().window())
        .isEqualTo(new Window(YearMonth.of(2022, 1), 21, 15, 15, 3));
    assertThat(findings.family(Measure.INCIDENTS).verdict(0))
        .isEqualTo(new Verdict.Refused(new Reason.TooManyMissingMonths(6, 21, 20)));
  }

  @Test
  void theLastThreeMonthsOfTheDatasetAreProvisional() {
    assertThat(DatasetMonths.lastFinal(watchedFromJuly())).isEqualTo(YearMonth.of(2023, 9));
    assertThat(DatasetMonths.lastFinal(ShortDataset.dataset("", "")))
        .isEqualTo(Selection.ALL_MONTHS.to());
  }

  @Test
  void incidentsLeftOutAreTakenFromTheirMonthAlone() {
    Dataset dataset = watchedFromJuly();
    Tallies tallies = tallies(dataset);
    TallyRow august =
        tallies.rows().stream()
            .filter(row -> row.slot().toString().contains("2022-08"))
            .findFirst()
            .orElseThrow();
    List<TrendAnalysis> without =
        TrendFindings.incidentsWithout(
            dataset, tallies, YEARS, YearMonth.of(2023, 9), Map.of(august, 1));
    assertThat(without).hasSize(1);
    assertThat(without.getFirst().window())
        .isEqualTo(new Window(YearMonth.of(2022, 1), 21, 15, 14, 3));
  }
}
