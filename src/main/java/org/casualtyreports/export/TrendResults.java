package org.casualtyreports.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.report.TrendFindings;
import org.casualtyreports.report.TrendFindings.SeriesTrend;
import org.casualtyreports.trend.Family;
import org.casualtyreports.trend.Measure;
import org.casualtyreports.trend.Method;
import org.casualtyreports.trend.Outcome;
import org.casualtyreports.trend.Reason;
import org.casualtyreports.trend.RecordFlag;
import org.casualtyreports.trend.RollingMean;
import org.casualtyreports.trend.TrendAnalysis;
import org.casualtyreports.trend.TrendAnalysis.Handling;
import org.casualtyreports.trend.TrendAnalysis.Refusal;
import org.casualtyreports.trend.Verdict;
import org.casualtyreports.trend.Window;

/** Trends as results. */
public final class TrendResults {
  private static final String SCHEMA = "trend/1";

  /** Columns of the table, also where it has no row. */
  private static final String SERIES =
      """
      claimant actor targetState victims outcome measure verdict adjustedP window.from
      window.to window.months window.observed window.missing window.nonZero
      window.provisionalLeftOut mannKendall mannKendallUpper sen hamedRao gehan poisson
      quasiPoisson negBin dispersion garwood rateRatioMonth rateRatioYear permutation12
      wilcoxon12 percentMonth percentYear record12 record24 record36 pettitt cluster flag
      recordInWindow rolling3 rolling12 refused
      """;

  private TrendResults() {}

  /** The result of {@code trend} over a file that holds one series: its parts at the top level. */
  public static Result ofFile(InputFile file, TrendAnalysis analysis) {
    return new Result(
        SCHEMA, () -> input(file), analysis(analysis).with("refused", refused(analysis)));
  }

  /** The same as rows of one number each, for reading. */
  public static Result ofFileInRows(InputFile file, TrendAnalysis analysis) {
    List<Datum> rows = new ArrayList<>();
    analysis(analysis)
        .values()
        .forEach(
            (method, datum) -> {
              if (datum instanceof Datum.Fields fields) {
                fields.values().forEach((name, value) -> rows.add(row(method, name, value)));
              }
            });
    return new Result(
        SCHEMA,
        () -> input(file),
        Datum.fields()
            .with("statistics", new Datum.Items(rows))
            .with("refused", refused(analysis)));
  }

  private static Datum row(String method, String name, Datum value) {
    return Datum.fields().with("method", method).with("statistic", name).with("value", value);
  }

  private static Datum.Fields input(InputFile file) {
    Datum files =
        Datum.fields()
            .with("name", file.name())
            .with("sha256", file.sha256())
            .with("format", "series")
            .with("encoding", file.encoding())
            .with("rows", file.rows());
    return Datum.fields()
        .with("files", new Datum.Items(List.of(files)))
        .with("rows", file.rows())
        .with("rejected", 0);
  }

  /** The result of {@code trend} over a dataset: every series with its key. */
  public static Result ofDataset(Dataset dataset, TrendFindings trends, List<Measure> measures) {
    List<Datum> rows = new ArrayList<>();
    Measure carrier = measures.getFirst();
    Family family = trends.family(carrier);
    for (int i = 0; i < trends.series().size(); i++) {
      for (Measure measure : measures) {
        SeriesTrend trend = trends.series().get(i);
        TrendAnalysis analysis = trend.of(measure);
        Datum.Fields head = key(trend, measure);
        head =
            measure == carrier
                ? verdict(head, family, i)
                : head.with("verdict", Datum.NOTHING).with("adjustedP", Datum.NOTHING);
        for (Map.Entry<String, Datum> part : analysis(analysis).values().entrySet()) {
          head = head.with(part.getKey(), part.getValue());
        }
        rows.add(head.with("refused", refused(analysis)));
      }
    }
    return Result.of(
        SCHEMA,
        dataset,
        family(trends, carrier, family).with("series", Datum.Items.table(SERIES, rows)));
  }

  /** One short row a series, for reading. */
  public static Result ofDatasetInShort(
      Dataset dataset, TrendFindings trends, List<Measure> measures) {
    List<Datum> rows = new ArrayList<>();
    Measure carrier = measures.getFirst();
    Family family = trends.family(carrier);
    for (int i = 0; i < trends.series().size(); i++) {
      SeriesTrend trend = trends.series().get(i);
      TrendAnalysis analysis = trend.of(carrier);
      Datum.Fields row = key(trend, carrier).with("months", analysis.window().months());
      row = row.with("observed", analysis.window().observed());
      rows.add(
          verdict(row, family, i)
              .with(
                  "senSlopePerMonth",
                  analysis
                      .monotone()
                      .sen()
                      .findPrintable()
                      .map(sen -> Datum.of(sen.slopePerMonth()))
                      .orElse(Datum.NOTHING))
              .with(
                  "refused",
                  family.verdict(i) instanceof Verdict.Refused refused
                      ? Datum.of(refused.reason().sentence())
                      : Datum.NOTHING));
    }
    return Result.of(
        SCHEMA, dataset, family(trends, carrier, family).with("series", new Datum.Items(rows)));
  }

  private static Datum.Fields family(TrendFindings trends, Measure carrier, Family family) {
    return Datum.fields()
        .with("from", trends.range().from().toString())
        .with("to", trends.range().to().toString())
        .with(
            "family",
            Datum.fields()
                .with("measure", word(carrier))
                .with("tests", family.tests())
                .with("adjustment", "Benjamini-Hochberg"));
  }

  private static Datum.Fields key(SeriesTrend trend, Measure measure) {
    return TallyResults.key(trend.key()).with("measure", word(measure));
  }

  private static Datum.Fields verdict(Datum.Fields row, Family family, int series) {
    return row.with("verdict", word(family.verdict(series)))
        .with("adjustedP", Datum.of(family.adjustedP(series, Method.MANN_KENDALL)));
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Changed changed ->
          switch (changed.direction()) {
                case ROSE -> "rose";
                case FELL -> "fell";
              }
              + switch (changed.strength()) {
                case CLEAR -> ": clear";
                case SUGGESTIVE -> ": suggestive";
              };
      case Verdict.NoClearChange none -> "no clear change";
      case Verdict.DependsOnVagueFigures vague -> "depends on vague figures";
      case Verdict.Refused refused -> "refused";
    };
  }

  private static String word(Measure measure) {
    return switch (measure) {
      case INCIDENTS -> "incidents";
      case DEATHS -> "deaths";
    };
  }

  /** Every statistic under its key; null where there is none. */
  private static Datum.Fields analysis(TrendAnalysis analysis) {
    Datum.Fields fields =
        Datum.fields()
            .with("measure", word(analysis.measure()))
            .with("window", window(analysis.window()));
    for (Map.Entry<Method, Outcome<? extends Record>> each : analysis.outcomes().entrySet()) {
      fields = fields.with(each.getKey().key(), statistic(each.getKey(), each.getValue()));
    }
    Optional<RecordFlag> flag = widestFlag(analysis.levels());
    return fields
        .with("flag", flag.<Datum>map(StatisticData::of).orElse(Datum.NOTHING))
        .with(
            "recordInWindow",
            flag.map(found -> Datum.flag(found.recordInWindow() == RecordFlag.Standing.RECORD))
                .orElse(Datum.NOTHING))
        .with("rolling3", rolling(analysis.levels().rolling3()))
        .with("rolling12", rolling(analysis.levels().rolling12()));
  }

  private static Datum statistic(Method method, Outcome<? extends Record> outcome) {
    Optional<? extends Record> value = outcome.findValue();
    if (value.isPresent()) {
      return StatisticData.of(value.get());
    }
    return method == Method.MANN_KENDALL
            && outcome.findReason().orElseThrow() instanceof Reason.ConstantSeries constant
        ? StatisticData.ofConstantSeries(constant.months())
        : Datum.NOTHING;
  }

  /** The newest month against as many months before it as there are, of 36, 24 or 12. */
  private static Optional<RecordFlag> widestFlag(TrendAnalysis.Levels levels) {
    return levels
        .record36()
        .findValue()
        .or(() -> levels.record24().findValue())
        .or(() -> levels.record12().findValue());
  }

  private static Datum window(Window window) {
    return Datum.fields()
        .with("from", window.first().toString())
        .with("to", window.months() == 0 ? Datum.NOTHING : Datum.of(window.last().toString()))
        .with("months", window.months())
        .with("observed", window.observed())
        .with("missing", window.missing())
        .with("nonZero", window.nonZero())
        .with("provisionalLeftOut", window.provisionalLeftOut());
  }

  private static Datum rolling(RollingMean rolling) {
    List<Datum> entries = new ArrayList<>();
    for (RollingMean.Entry entry : rolling.entries()) {
      entries.add(
          switch (entry) {
            case RollingMean.Mean mean ->
                Datum.fields()
                    .with("month", mean.month().toString())
                    .with("lowerPerMonth", Datum.of(mean.lowerPerMonth()))
                    .with("openMonths", mean.openMonths());
            case RollingMean.Blank blank ->
                Datum.fields()
                    .with("month", blank.month().toString())
                    .with("lowerPerMonth", Datum.NOTHING)
                    .with("openMonths", Datum.NOTHING);
          });
    }
    return new Datum.Items(entries);
  }

  private static Datum refused(TrendAnalysis analysis) {
    List<Datum> refused = new ArrayList<>();
    for (Refusal refusal : analysis.refused()) {
      refused.add(
          Datum.fields()
              .with("method", refusal.method().key())
              .with("reason", refusal.reason().sentence())
              .with("code", refusal.reason().code())
              .with(
                  "computedForChecking",
                  Datum.flag(refusal.handling() == Handling.COMPUTED_FOR_CHECKING)));
    }
    return new Datum.Items(refused);
  }
}
