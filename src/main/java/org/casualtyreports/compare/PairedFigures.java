package org.casualtyreports.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.VictimGroup;

/**
 * The figures of two claimants on the same incidents and one victim group.
 *
 * <p>Differences, ratios and correlation use pairs of exact figures only; the sign test uses every
 * pair whose order is certain. Ratios are {@code a / b}.
 *
 * @param pairs every pair in which both state a figure, by incident
 * @param unstated pairs in which one of them states none
 * @param differences n, mean and standard deviation of {@code a - b}, ratio of totals
 * @param loa limits of agreement of {@code a - b}
 * @param logLoa limits of agreement of {@code a / b}
 */
public record PairedFigures(
    ClaimantPair claimants,
    VictimGroup victims,
    Outcome outcome,
    List<FigurePair> pairs,
    int unstated,
    Result<PairedStatistics.Differences> differences,
    Result<PairedStatistics.Limits> loa,
    Result<PairedStatistics.Limits> logLoa,
    Result<Double> medianRatioBothPositive,
    Result<PairedStatistics.GeometricMeanRatio> gmr,
    Result<Double> gmrAddHalfAll,
    Result<PairedStatistics.SignTest> signTest,
    Result<PairedStatistics.Concordance> ccc) {

  public PairedFigures {
    Objects.requireNonNull(claimants, "claimants");
    Objects.requireNonNull(victims, "victims");
    Objects.requireNonNull(outcome, "outcome");
    pairs = List.copyOf(pairs);
  }

  /** Pairs of exact figures. */
  public int exactPairs() {
    return (int) pairs.stream().filter(FigurePair::exact).count();
  }

  static PairedFigures of(
      ClaimantPair claimants,
      VictimGroup victims,
      Outcome outcome,
      List<FigurePair> pairs,
      int unstated,
      Minimums minimums) {
    double[] a = exact(pairs, pair -> pair.boundsA().lower());
    double[] b = exact(pairs, pair -> pair.boundsB().lower());
    return new PairedFigures(
        claimants,
        victims,
        outcome,
        pairs,
        unstated,
        PairedStatistics.differences(a, b),
        PairedStatistics.limitsOfAgreement(a, b, minimums.interval()),
        PairedStatistics.logLimitsOfAgreement(a, b, minimums.logLimits()),
        PairedStatistics.medianRatio(a, b),
        PairedStatistics.geometricMeanRatio(a, b, minimums.interval()),
        PairedStatistics.geometricMeanRatioWithHalf(a, b),
        PairedStatistics.signTest(
            count(pairs, FigurePair.Order.A_LARGER),
            count(pairs, FigurePair.Order.B_LARGER),
            count(pairs, FigurePair.Order.EQUAL),
            count(pairs, FigurePair.Order.UNDECIDED)),
        PairedStatistics.concordance(a, b, minimums.interval()));
  }

  private static double[] exact(List<FigurePair> pairs, ToDoubleFunction<FigurePair> figure) {
    return pairs.stream().filter(FigurePair::exact).mapToDouble(figure).toArray();
  }

  private static int count(List<FigurePair> pairs, FigurePair.Order order) {
    return (int) pairs.stream().filter(pair -> pair.order() == order).count();
  }
}
