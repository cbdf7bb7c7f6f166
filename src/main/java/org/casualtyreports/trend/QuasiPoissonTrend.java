package org.casualtyreports.trend;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Poisson regression of monthly counts on time whose errors are widened by the observed dispersion.
 *
 * <p>Shape, unit and line: as {@link PoissonTrend}. The ratio is that of rates 12 months apart.
 *
 * <p>Formula: dispersion = Σ (x−μ)²/μ / (n−2); standard errors are those of the Poisson fit times
 * its root; stat = slope/seSlope, p and interval from Student's t with n−2 degrees of freedom;
 * rateRatio12m = exp(12·slope), its limits exp(12·(slope ± t<sub>.975</sub>·seSlope)).
 *
 * <p>Minimum: 3 months and events in more than the first or last one; a report prints it from 24
 * months with 10 above zero, on deaths only from 5 effective incidents.
 *
 * <p>Source: R. W. M. Wedderburn (1974), Biometrika 61.
 */
public record QuasiPoissonTrend(
    double intercept,
    double slope,
    double seIntercept,
    double seSlope,
    double stat,
    double p,
    double dispersion,
    int df,
    double rateRatio12m,
    double rateRatio12mLower,
    double rateRatio12mUpper) {

  public static Outcome<QuasiPoissonTrend> of(Counts counts) {
    return PoissonTrend.Fit.of(counts).then(fit -> ofFit(fit.data(), fit.line()));
  }

  private static Outcome<QuasiPoissonTrend> ofFit(LogLinear data, LogLinear.Line line) {
    double[] mu = data.means(line);
    int df = data.n - 2;
    double pearson = 0;
    for (int i = 0; i < data.n; i++) {
      double residual = data.y[i] - mu[i];
      pearson += mu[i] == 0 ? 0 : residual * residual / mu[i];
    }
    double dispersion = pearson / df;
    LogLinear.Errors errors = data.errors(mu);
    double seIntercept = errors.intercept() * Math.sqrt(dispersion);
    double seSlope = errors.slope() * Math.sqrt(dispersion);
    if (seSlope == 0) {
      return Outcome.refused(new Reason.PerfectFit());
    }
    double stat = line.slope() / seSlope;
    TDistribution student = TDistribution.of(df);
    double reach = student.inverseSurvivalProbability((1 - Confidence.USUAL) / 2) * seSlope;
    double upper = Math.exp(12 * (line.slope() + reach));
    if (!Double.isFinite(stat + dispersion + seIntercept + upper)) {
      return Outcome.refused(new Reason.NotConverged());
    }
    return Outcome.computed(
        new QuasiPoissonTrend(
            line.intercept(),
            line.slope(),
            seIntercept,
            seSlope,
            stat,
            2 * student.survivalProbability(Math.abs(stat)),
            dispersion,
            df,
            Math.exp(12 * line.slope()),
            Math.exp(12 * (line.slope() - reach)),
            upper));
  }
}
