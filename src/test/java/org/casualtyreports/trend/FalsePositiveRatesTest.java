package org.casualtyreports.trend;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often each test finds a change where there is none, at nominal 5 %.
 *
 * <p>2,000 series per design and length, seeded, with 2 incidents a month on average. Independent:
 * Poisson incidents. Overdispersed: independent negative binomial months, variance 2.2 times the
 * mean. Autocorrelated: Poisson around a log-normal intensity of that same dispersion that follows
 * an AR(1) process with ρ = 0.5. Every incident has a log-normal number of deaths (log mean 1, log
 * standard deviation 1.5, rounded up), so that deaths are compound and a tenth of the incidents
 * holds more than half of them. The table goes to {@code target/false-positive-rates.md}.
 */
@Tag("simulation")
class FalsePositiveRatesTest {
  private static final YearMonth START = YearMonth.of(2018, 1);
  private static final int SERIES = 2_000;
  private static final double LEVEL = 0.05;
  private static final int MANY = 200;
  private static final double MEAN = 2;
  private static final double DISPERSION = 2.2;
  private static final double RHO = 0.5;

  private enum Design {
    INDEPENDENT,
    OVERDISPERSED,
    AUTOCORRELATED
  }

  /** Months of incidents, and of the deaths in them. */
  private record Sample(long[] incidents, long[] deaths, List<Long> sizes) {}

  /** How often a test was used and how often it rejected. */
  private static final class Tally {
    private int used;
    private int rejected;

    void add(double p) {
      used++;
      rejected += p < LEVEL ? 1 : 0;
    }

    double ofUsed() {
      return used == 0 ? 0 : (double) rejected / used;
    }

    double ofAll() {
      return (double) rejected / SERIES;
    }
  }

  @Test
  void printedTestsRejectAtMostATenthOfIndependentSeries() throws IOException {
    Map<Design, Map<String, Tally>> tallies = new EnumMap<>(Design.class);
    for (Design design : Design.values()) {
      tallies.put(design, new LinkedHashMap<>());
      for (int months : new int[] {24, 36, 72}) {
        run(design, months, requireNonNull(tallies.get(design)));
      }
    }
    Files.writeString(Path.of("target", "false-positive-rates.md"), table(tallies));

    assertAtMostATenth(requireNonNull(tallies.get(Design.INDEPENDENT)));
    assertAtMostATenth(requireNonNull(tallies.get(Design.OVERDISPERSED)));
    assertOrder(
        requireNonNull(tallies.get(Design.INDEPENDENT)),
        requireNonNull(tallies.get(Design.AUTOCORRELATED)));
  }

  /** Over all series for every test; and among those that a test is used on. */
  private static void assertAtMostATenth(Map<String, Tally> tallies) {
    tallies.forEach(
        (name, tally) -> {
          if (name.startsWith("printed")) {
            assertThat(tally.ofAll()).as(name).isLessThanOrEqualTo(0.10);
            if (tally.used >= MANY) {
              assertThat(tally.ofUsed()).as(name + ", where used").isLessThanOrEqualTo(0.10);
            }
          }
        });
  }

  /** Forbidden, worse than nominal, and usable tests stand in this order. */
  private static void assertOrder(Map<String, Tally> independent, Map<String, Tally> ar) {
    for (int months : new int[] {24, 36, 72}) {
      String n = ", n " + months;
      double ratioYear = rate(independent, "never: exact ratio of years on deaths" + n);
      double ratioMonth = rate(independent, "never: exact ratio of months on deaths" + n);
      double poisson = rate(independent, "never: Poisson trend on deaths" + n);
      double negBin = rate(independent, "never: negative binomial Wald on deaths" + n);
      double mannKendall = rate(independent, "printed: Mann-Kendall on deaths" + n);
      assertThat(ratioYear).isGreaterThan(0.5).isGreaterThan(ratioMonth);
      assertThat(poisson).isGreaterThan(0.5);
      assertThat(ratioMonth).isGreaterThan(0.3).isGreaterThan(negBin);
      assertThat(negBin).isGreaterThan(mannKendall);
      assertThat(rate(ar, "printed: Mann-Kendall on incidents" + n))
          .isGreaterThan(rate(independent, "printed: Mann-Kendall on incidents" + n));
      assertThat(rate(ar, "never: exact ratio of years on incidents, any dispersion" + n))
          .isGreaterThan(
              rate(independent, "never: exact ratio of years on incidents, any dispersion" + n));
    }
  }

  private static double rate(Map<String, Tally> tallies, String name) {
    assertThat(tallies).containsKey(name);
    return requireNonNull(tallies.get(name)).ofUsed();
  }

  private static void run(Design design, int months, Map<String, Tally> tallies) {
    String n = ", n " + months;
    Random random = new Random(20_240 + 1_000L * design.ordinal() + months);
    for (int i = 0; i < SERIES; i++) {
      Sample sample = sample(design, months, random);
      TrendAnalysis incidents =
          TrendAnalysis.of(
              MonthlySeries.starting(START).counts(sample.incidents()).build(),
              Measure.INCIDENTS,
              Minimums.ENFORCE);
      TrendAnalysis deaths =
          TrendAnalysis.of(
              MonthlySeries.starting(START).counts(sample.deaths()).build(),
              Measure.DEATHS,
              sample.sizes(),
              Minimums.ENFORCE);
      for (Method method : Method.values()) {
        String name = name(method);
        if (!name.isEmpty()) {
          printed(tallies, "printed: " + name + " on incidents" + n, incidents, method);
          printed(tallies, "printed: " + name + " on deaths" + n, deaths, method);
        }
      }
      described(tallies, "years" + n, incidents.comparisons().rateRatioYear());
      described(tallies, "months" + n, incidents.comparisons().rateRatioMonth());
      record(tallies, "printed: highest in 12 months, incidents" + n, incidents);
      record(tallies, "printed: highest in 12 months, deaths" + n, deaths);
      forbidden(tallies, n, sample);
    }
  }

  private static void printed(
      Map<String, Tally> tallies, String name, TrendAnalysis analysis, Method method) {
    Tally tally = tallies.computeIfAbsent(name, key -> new Tally());
    analysis.printableP(method).ifPresent(tally::add);
  }

  /** The p values behind the ratios that are printed with their interval only. */
  private static void described(
      Map<String, Tally> tallies, String sides, Outcome<RateRatio> ratio) {
    Tally tally = never(tallies, "exact ratio where described, of " + sides);
    ratio.findPrintable().ifPresent(found -> tally.add(found.pCentral()));
  }

  private static void record(Map<String, Tally> tallies, String name, TrendAnalysis analysis) {
    Tally tally = tallies.computeIfAbsent(name, key -> new Tally());
    analysis
        .levels()
        .record12()
        .findPrintable()
        .ifPresent(flag -> tally.add(flag.recordInWindow() == RecordFlag.Standing.RECORD ? 0 : 1));
  }

  private static void forbidden(Map<String, Tally> tallies, String n, Sample sample) {
    Counts deaths = Counts.of(START, sample.deaths());
    Counts incidents = Counts.of(START, sample.incidents());
    never(tallies, "exact ratio of months on deaths" + n).add(ratio(deaths, 1).pCentral());
    never(tallies, "exact ratio of years on deaths" + n).add(ratio(deaths, 12).pCentral());
    never(tallies, "exact ratio of years on incidents, any dispersion" + n)
        .add(ratio(incidents, 12).pCentral());
    add(tallies, "Poisson trend on incidents" + n, PoissonTrend.of(incidents), PoissonTrend::p);
    add(tallies, "Poisson trend on deaths" + n, PoissonTrend.of(deaths), PoissonTrend::p);
    add(
        tallies,
        "negative binomial Wald on deaths" + n,
        NegativeBinomialTrend.of(deaths),
        NegativeBinomialTrend::pWald);
    if (sample.incidents().length < 60) {
      add(tallies, "Hamed-Rao on incidents" + n, HamedRao.of(incidents), HamedRao::p);
    }
  }

  private static <T extends Record> void add(
      Map<String, Tally> tallies, String name, Outcome<T> outcome, ToDoubleFunction<T> p) {
    Tally tally = never(tallies, name);
    outcome.findValue().ifPresent(value -> tally.add(p.applyAsDouble(value)));
  }

  private static Tally never(Map<String, Tally> tallies, String name) {
    return tallies.computeIfAbsent("never: " + name, key -> new Tally());
  }

  private static RateRatio ratio(Counts counts, int side) {
    Counts both = counts.last(2 * side);
    Counts earlier = both.part(0, side);
    Counts later = both.part(side, 2 * side);
    return RateRatio.of(later.total(), later.days(), earlier.total(), earlier.days());
  }

  private static String name(Method method) {
    return switch (method) {
      case MANN_KENDALL -> "Mann-Kendall";
      case HAMED_RAO -> "Hamed-Rao";
      case QUASI_POISSON -> "quasi-Poisson trend";
      case PERMUTATION -> "permutation 12 v 12";
      case WILCOXON -> "Wilcoxon 12 v 12";
      case PETTITT -> "Pettitt";
      case MANN_KENDALL_UPPER,
          GEHAN,
          SEN,
          POISSON,
          NEGATIVE_BINOMIAL,
          DISPERSION,
          GARWOOD,
          RATE_RATIO_MONTH,
          RATE_RATIO_YEAR,
          PERCENT_MONTH,
          PERCENT_YEAR,
          RECORD_12,
          RECORD_24,
          RECORD_36,
          CLUSTER ->
          "";
    };
  }

  private static Sample sample(Design design, int months, Random random) {
    long[] incidents = new long[months];
    long[] deaths = new long[months];
    List<Long> sizes = new ArrayList<>();
    double logVariance = Math.log(1 + (DISPERSION - 1) / MEAN);
    double state = random.nextGaussian();
    for (int t = 0; t < months; t++) {
      state = RHO * state + Math.sqrt(1 - RHO * RHO) * random.nextGaussian();
      double intensity =
          switch (design) {
            case INDEPENDENT -> MEAN;
            case OVERDISPERSED -> gamma(MEAN / (DISPERSION - 1), random) * (DISPERSION - 1);
            case AUTOCORRELATED ->
                MEAN * Math.exp(Math.sqrt(logVariance) * state - logVariance / 2);
          };
      incidents[t] = poisson(intensity, random);
      for (int i = 0; i < incidents[t]; i++) {
        long size = (long) Math.ceil(Math.exp(1 + 1.5 * random.nextGaussian()));
        sizes.add(size);
        deaths[t] += size;
      }
    }
    return new Sample(incidents, deaths, sizes);
  }

  private static long poisson(double mean, Random random) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    long count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  /** Marsaglia and Tsang (2000), for shapes of 1 and more. */
  private static double gamma(double shape, Random random) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  /** Share rejected of the series that a test was used on, with their number where not all. */
  private static String table(Map<Design, Map<String, Tally>> tallies) {
    StringBuilder text =
        new StringBuilder(
            "| Test | independent | overdispersed | autocorrelated |\n|---|---|---|---|\n");
    for (String name : requireNonNull(tallies.get(Design.INDEPENDENT)).keySet()) {
      if (tallies.values().stream().anyMatch(each -> requireNonNull(each.get(name)).used > 0)) {
        text.append("| ").append(name);
        for (Design design : Design.values()) {
          Tally tally = requireNonNull(requireNonNull(tallies.get(design)).get(name));
          text.append(String.format(Locale.ROOT, " | %.3f", tally.ofUsed()));
          text.append(tally.used == SERIES ? "" : " of " + tally.used);
        }
        text.append(" |\n");
      }
    }
    return text.toString();
  }
}
