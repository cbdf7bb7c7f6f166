package org.casualtyreports.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.When;
import org.casualtyreports.compare.ClaimantPair;
import org.casualtyreports.compare.Comparison;
import org.casualtyreports.compare.Contest;
import org.casualtyreports.compare.CoverageCounts;
import org.casualtyreports.compare.LabelAgreement;
import org.casualtyreports.compare.PairComparison;
import org.casualtyreports.compare.PairedFigures;
import org.casualtyreports.compare.PairedStatistics;
import org.casualtyreports.compare.RoleCoverage;
import org.casualtyreports.dataset.Dataset;

/** Claimants against each other as results; every number names the two that it lies between. */
public final class CompareResults {
  /** Columns of the table, also where it has no row. */
  private static final String PAIRED =
      """
      claimantA claimantB victims outcome pairs exactPairs unstated n meanDiff sdDiff
      loaLower loaUpper loaLogLower loaLogUpper medianRatioBothPositive nBothPositive gmr
      gmrLower gmrUpper sdLogRatio gmrAddHalfAll ratioOfTotals signTest.positive
      signTest.negative signTest.ties signTest.undecided signTest.p ccc cccLower cccUpper
      """;

  private CompareResults() {}

  /** The result of {@code compare}. */
  public static Result of(Dataset dataset, Comparison comparison) {
    List<Datum> paired = new ArrayList<>();
    List<Datum> coverage = new ArrayList<>();
    List<Datum> status = new ArrayList<>();
    List<Datum> refused = new ArrayList<>();
    for (PairComparison pair : comparison.pairs()) {
      coverage.add(coverage(pair, refused));
      pair.paired().forEach(figures -> paired.add(paired(figures, refused)));
      status.add(status(pair, refused));
    }
    return Result.of(
        "compare/1",
        dataset,
        Datum.fields()
            .with("paired", Datum.Items.table(PAIRED, paired))
            .with("coverage", new Datum.Items(coverage))
            .with("status", new Datum.Items(status))
            .with("alphaNominal", alpha(comparison.statusAlpha(), "status", refused))
            .with(
                "alphaNominalPerpetrator",
                alpha(comparison.perpetratorAlpha(), "perpetrator", refused))
            .with(
                "contested",
                new Datum.Items(
                    comparison.contested().stream().<Datum>map(CompareResults::contested).toList()))
            .with("refused", new Datum.Items(refused)));
  }

  private static Datum.Fields names(ClaimantPair pair) {
    return Datum.fields().with("claimantA", pair.a().name()).with("claimantB", pair.b().name());
  }

  /** The statistic; where there is none, notes why. */
  private static <T> Optional<T> value(
      org.casualtyreports.compare.Result<T> result, Datum.Fields about, List<Datum> refused) {
    switch (result) {
      case org.casualtyreports.compare.Result.Computed<T> computed -> {
        return computed.value();
      }
      case org.casualtyreports.compare.Result.Refused<T> none -> {
        refused.add(about.with("method", none.method()).with("reason", none.reason()));
        return Optional.empty();
      }
    }
  }

  private static Datum real(Optional<Double> number) {
    return number.<Datum>map(Datum::of).orElse(Datum.NOTHING);
  }

  private static Datum.Fields paired(PairedFigures p, List<Datum> refused) {
    Datum.Fields about =
        names(p.claimants())
            .with("victims", p.victims().code())
            .with("outcome", p.outcome().code());
    Optional<PairedStatistics.Differences> differences = value(p.differences(), about, refused);
    Optional<PairedStatistics.Limits> loa = value(p.loa(), about, refused);
    Optional<PairedStatistics.Limits> logLoa = value(p.logLoa(), about, refused);
    Optional<PairedStatistics.GeometricMeanRatio> gmr = value(p.gmr(), about, refused);
    Optional<PairedStatistics.Concordance> ccc = value(p.ccc(), about, refused);
    return about
        .with("pairs", p.pairs().size())
        .with("exactPairs", p.exactPairs())
        .with("unstated", p.unstated())
        .with("n", p.exactPairs())
        .with("meanDiff", real(differences.map(d -> d.meanDiff())))
        .with("sdDiff", real(differences.map(d -> d.sdDiff())))
        .with("loaLower", real(loa.map(l -> l.lower())))
        .with("loaUpper", real(loa.map(l -> l.upper())))
        .with("loaLogLower", real(logLoa.map(l -> l.lower())))
        .with("loaLogUpper", real(logLoa.map(l -> l.upper())))
        .with("medianRatioBothPositive", real(value(p.medianRatioBothPositive(), about, refused)))
        .with("nBothPositive", bothPositive(p))
        .with("gmr", real(gmr.map(g -> g.gmr())))
        .with("gmrLower", real(gmr.map(g -> g.lower())))
        .with("gmrUpper", real(gmr.map(g -> g.upper())))
        .with("sdLogRatio", real(gmr.map(g -> g.sdLogRatio())))
        .with("gmrAddHalfAll", real(value(p.gmrAddHalfAll(), about, refused)))
        .with("ratioOfTotals", real(differences.map(d -> d.ratioOfTotals())))
        .with(
            "signTest",
            value(p.signTest(), about, refused)
                .<Datum>map(CompareResults::signTest)
                .orElse(Datum.NOTHING))
        .with("ccc", real(ccc.map(c -> c.ccc())))
        .with("cccLower", real(ccc.map(c -> c.lower())))
        .with("cccUpper", real(ccc.map(c -> c.upper())));
  }

  private static long bothPositive(PairedFigures p) {
    return p.pairs().stream()
        .filter(pair -> pair.exact() && pair.boundsA().lower() > 0 && pair.boundsB().lower() > 0)
        .count();
  }

  private static Datum signTest(PairedStatistics.SignTest test) {
    return Datum.fields()
        .with("positive", test.positive())
        .with("negative", test.negative())
        .with("ties", test.ties())
        .with("undecided", test.undecided())
        .with("p", Datum.of(test.p()));
  }

  private static Datum.Fields coverage(PairComparison pair, List<Datum> refused) {
    Datum.Fields about = names(pair.claimants());
    List<Datum> roles = new ArrayList<>();
    for (RoleCoverage role : pair.byRole()) {
      roles.add(
          counts(
              Datum.fields().with("roleA", role.roleA().code()).with("roleB", role.roleB().code()),
              role.coverage(),
              about,
              new ArrayList<>()));
    }
    return counts(about, pair.coverage(), about, refused)
        .with("onlyAThoughBActive", pair.onlyAThoughBActive())
        .with("onlyBThoughAActive", pair.onlyBThoughAActive())
        .with("neitherThoughActive", pair.neitherThoughActive())
        .with("byRole", new Datum.Items(roles));
  }

  private static Datum.Fields counts(
      Datum.Fields head, CoverageCounts counts, Datum.Fields about, List<Datum> refused) {
    return head.with("both", counts.both())
        .with("onlyA", counts.onlyA())
        .with("onlyB", counts.onlyB())
        .with("coverageA", real(value(counts.coverageA(), about, refused)))
        .with("coverageB", real(value(counts.coverageB(), about, refused)))
        .with("jaccard", real(value(counts.jaccard(), about, refused)))
        .with("mcnemarExactP", real(value(counts.mcnemarExactP(), about, refused)));
  }

  private static Datum.Fields status(PairComparison pair, List<Datum> refused) {
    Datum.Fields about = names(pair.claimants());
    return about
        .with("kappa", kappa(value(pair.status(), about.with("axis", "status"), refused)))
        .with(
            "kappaPerpetrator",
            kappa(value(pair.perpetrator(), about.with("axis", "perpetrator"), refused)));
  }

  private static Datum kappa(Optional<LabelAgreement.Kappa> kappa) {
    return kappa
        .<Datum>map(
            k ->
                Datum.fields()
                    .with("n", k.n())
                    .with("agreed", k.agreed())
                    .with("kappa", Datum.of(k.kappa()))
                    .with("z", Datum.of(k.z()))
                    .with("p", Datum.of(k.p())))
        .orElse(Datum.NOTHING);
  }

  private static Datum alpha(
      org.casualtyreports.compare.Result<LabelAgreement.Alpha> alpha,
      String axis,
      List<Datum> refused) {
    return real(
        value(alpha, Datum.fields().with("axis", axis), refused).map(a -> a.alphaNominal()));
  }

  private static Datum.Fields contested(Contest contest) {
    List<Datum> differences = new ArrayList<>();
    for (Contest.Difference difference : contest.differences()) {
      differences.add(
          names(difference.claimants())
              .with("axis", difference.axis().code())
              .with("claimA", difference.a().id())
              .with("claimB", difference.b().id()));
    }
    Incident incident = contest.incident();
    return Datum.fields()
        .with("incidentId", incident.id())
        .with(
            "dateStart",
            incident.when() instanceof When.Dated dated
                ? Datum.of(dated.start().toString())
                : Datum.NOTHING)
        .with("axes", Datum.Items.ofWords(contest.axes().stream().map(Contest.Axis::code).toList()))
        .with("claims", Datum.Items.ofWords(contest.claims().stream().map(Claim::id).toList()))
        .with("differences", new Datum.Items(differences));
  }
}
