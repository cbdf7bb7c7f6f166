package org.casualtyreports.export;

import java.time.YearMonth;
import java.util.List;
import org.casualtyreports.trend.Cluster;
import org.casualtyreports.trend.Dispersion;
import org.casualtyreports.trend.Garwood;
import org.casualtyreports.trend.Gehan;
import org.casualtyreports.trend.HamedRao;
import org.casualtyreports.trend.MannKendall;
import org.casualtyreports.trend.NegativeBinomialTrend;
import org.casualtyreports.trend.PercentChange;
import org.casualtyreports.trend.Pettitt;
import org.casualtyreports.trend.PoissonTrend;
import org.casualtyreports.trend.QuasiPoissonTrend;
import org.casualtyreports.trend.RateRatio;
import org.casualtyreports.trend.RecordFlag;
import org.casualtyreports.trend.SenSlope;
import org.casualtyreports.trend.TwelveAgainstTwelve;

/** Statistics of one series under the names that R's reference values use. */
final class StatisticData {
  private StatisticData() {}

  /**
   * @throws IllegalArgumentException if the record is no statistic of a series
   */
  static Datum.Fields of(Record statistic) {
    return switch (statistic) {
      case MannKendall m -> mannKendall(m);
      case SenSlope s -> sen(s);
      case HamedRao h -> hamedRao(h);
      case Gehan g -> gehan(g);
      case PoissonTrend p -> poisson(p);
      case QuasiPoissonTrend q -> quasiPoisson(q);
      case NegativeBinomialTrend n -> negativeBinomial(n);
      case Dispersion d -> dispersion(d);
      case Garwood g -> garwood(g);
      case RateRatio r -> rateRatio(r);
      case TwelveAgainstTwelve.Permutation p ->
          Datum.fields()
              .with("earlier", p.earlier())
              .with("later", p.later())
              .with("p", Datum.of(p.p()));
      case TwelveAgainstTwelve.Wilcoxon w ->
          Datum.fields().with("U", Datum.of(w.u())).with("p", Datum.of(w.p()));
      case PercentChange p ->
          Datum.fields()
              .with("percentLower", Datum.of(p.percentLower()))
              .with("percentUpper", Datum.of(p.percentUpper()));
      case RecordFlag r -> recordFlag(r);
      case Pettitt p -> pettitt(p);
      case Cluster c -> cluster(c);
      default -> throw new IllegalArgumentException("no statistic of a series: " + statistic);
    };
  }

  /** S and its variance are 0; the rest is not computable. */
  static Datum.Fields ofConstantSeries(int months) {
    return Datum.fields()
        .with("n", months)
        .with("S", 0)
        .with("varS", 0)
        .with("tauB", Datum.NOTHING)
        .with("z", Datum.NOTHING)
        .with("p", Datum.NOTHING);
  }

  private static Datum.Fields mannKendall(MannKendall m) {
    return Datum.fields()
        .with("n", m.n())
        .with("S", m.s())
        .with("varS", Datum.of(m.varS()))
        .with("tauB", Datum.of(m.tauB()))
        .with("z", Datum.of(m.z()))
        .with("p", Datum.of(m.p()));
  }

  private static Datum.Fields sen(SenSlope s) {
    return Datum.fields()
        .with("slopePerMonth", Datum.of(s.slopePerMonth()))
        .with("pairs", s.pairs())
        .with("C", Datum.of(s.c()))
        .with("rankLower", s.rankLower())
        .with("rankUpper", s.rankUpper())
        .with("ciLower", Datum.of(s.ciLower()))
        .with("ciUpper", Datum.of(s.ciUpper()))
        .with("confLevel", Datum.of(s.confLevel()));
  }

  private static Datum.Fields hamedRao(HamedRao h) {
    List<Datum> lags = h.lagsKept().stream().<Datum>map(Datum::of).toList();
    return Datum.fields()
        .with("varianceFactor", Datum.of(h.factor()))
        .with("lagsKept", new Datum.Items(lags))
        .with("varSCorrected", Datum.of(h.varSCorrected()))
        .with("z", Datum.of(h.z()))
        .with("p", Datum.of(h.p()));
  }

  private static Datum.Fields gehan(Gehan g) {
    return Datum.fields()
        .with("n", g.n())
        .with("S", g.s())
        .with("pairsOrdered", g.pairsOrdered())
        .with("pairsExactlyTied", g.pairsExactlyTied())
        .with("pairsUndetermined", g.pairsUndetermined())
        .with("SminOuter", g.sMinOuter())
        .with("SmaxOuter", g.sMaxOuter())
        .with("varS", Datum.of(g.varS()))
        .with("z", Datum.of(g.z()))
        .with("p", Datum.of(g.p()));
  }

  private static Datum.Fields poisson(PoissonTrend p) {
    return Datum.fields()
        .with("intercept", Datum.of(p.intercept()))
        .with("slope", Datum.of(p.slope()))
        .with("seIntercept", Datum.of(p.seIntercept()))
        .with("seSlope", Datum.of(p.seSlope()))
        .with("stat", Datum.of(p.stat()))
        .with("p", Datum.of(p.p()))
        .with("deviance", Datum.of(p.deviance()))
        .with("logLik", Datum.of(p.logLik()));
  }

  private static Datum.Fields quasiPoisson(QuasiPoissonTrend q) {
    return Datum.fields()
        .with("intercept", Datum.of(q.intercept()))
        .with("slope", Datum.of(q.slope()))
        .with("seIntercept", Datum.of(q.seIntercept()))
        .with("seSlope", Datum.of(q.seSlope()))
        .with("stat", Datum.of(q.stat()))
        .with("p", Datum.of(q.p()))
        .with("dispersion", Datum.of(q.dispersion()))
        .with("df", q.df())
        .with("rateRatio12m", Datum.of(q.rateRatio12m()))
        .with("rateRatio12mLower", Datum.of(q.rateRatio12mLower()))
        .with("rateRatio12mUpper", Datum.of(q.rateRatio12mUpper()));
  }

  private static Datum.Fields negativeBinomial(NegativeBinomialTrend n) {
    return Datum.fields()
        .with("intercept", Datum.of(n.intercept()))
        .with("slope", Datum.of(n.slope()))
        .with("seIntercept", Datum.of(n.seIntercept()))
        .with("seSlope", Datum.of(n.seSlope()))
        .with("z", Datum.of(n.z()))
        .with("pWald", Datum.of(n.pWald()))
        .with("theta", Datum.of(n.theta()))
        .with("seTheta", Datum.of(n.seTheta()))
        .with("logLik", Datum.of(n.logLik()))
        .with("deviance", Datum.of(n.deviance()))
        .with("rateRatio12m", Datum.of(n.rateRatio12m()))
        .with("lrStatistic", Datum.of(n.lrStatistic()))
        .with("pLR", Datum.of(n.pLR()));
  }

  private static Datum.Fields dispersion(Dispersion d) {
    return Datum.fields()
        .with("dispersion", Datum.of(d.dispersion()))
        .with("months", d.months())
        .with("df", d.df());
  }

  private static Datum.Fields garwood(Garwood g) {
    return Datum.fields()
        .with("count", g.count())
        .with("exposure", Datum.of(g.exposure()))
        .with("confLevel", Datum.of(g.confLevel()))
        .with("lower", Datum.of(g.lower()))
        .with("upper", Datum.of(g.upper()));
  }

  private static Datum.Fields rateRatio(RateRatio r) {
    return Datum.fields()
        .with("a", r.a())
        .with("ta", Datum.of(r.ta()))
        .with("b", r.b())
        .with("tb", Datum.of(r.tb()))
        .with("confLevel", Datum.of(r.confLevel()))
        .with("rateRatio", ratio(r.rateRatio()))
        .with("ciLower", Datum.of(r.ciLower()))
        .with("ciUpper", ratio(r.ciUpper()))
        .with("pCentral", Datum.of(r.pCentral()));
  }

  private static Datum ratio(RateRatio.Ratio ratio) {
    return switch (ratio) {
      case RateRatio.Ratio.Finite finite -> Datum.of(finite.value());
      case RateRatio.Ratio.Open open -> Datum.NOTHING;
    };
  }

  private static Datum.Fields recordFlag(RecordFlag r) {
    return Datum.fields()
        .with("window", r.window())
        .with("current", r.current())
        .with("mean", Datum.of(r.mean()))
        .with("variance", Datum.of(r.variance()))
        .with("size", Datum.of(r.size()))
        .with("upper", r.upper())
        .with("q", Datum.of(r.q()))
        .with("tailProb", Datum.of(r.tailProb()))
        .with("rankP", Datum.of(r.rankP()))
        .with("chanceOfRecord", Datum.of(r.chanceOfRecord()))
        .with("recordInWindow", Datum.flag(r.recordInWindow() == RecordFlag.Standing.RECORD));
  }

  private static Datum.Fields pettitt(Pettitt p) {
    return Datum.fields()
        .with("K", p.k())
        .with("p", Datum.of(p.p()))
        .with(
            "changeAfterIndex",
            new Datum.Items(p.changeAfterIndex().stream().<Datum>map(Datum::of).toList()))
        .with(
            "changeAfterMonth",
            Datum.Items.ofWords(p.changeAfterMonth().stream().map(YearMonth::toString).toList()));
  }

  private static Datum.Fields cluster(Cluster c) {
    return Datum.fields()
        .with("total", c.total())
        .with("incidents", c.incidents())
        .with("sumSquares", Datum.of(c.sumSquares()))
        .with("effectiveIncidents", Datum.of(c.effectiveIncidents()))
        .with("seTotalCompoundPoisson", Datum.of(c.seTotalCompoundPoisson()))
        .with("largestShare", Datum.of(c.largestShare()));
  }
}
