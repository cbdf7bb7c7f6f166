package org.casualtyreports.trend;

/**
 * Poisson regression of monthly counts on time, with the length of the month as offset.
 *
 * <p>Shape: one count per observed month; missing months are left out, time stays that of the
 * calendar (t = 0 in the first observed month).
 *
 * <p>Unit: {@code intercept} is the log of events per standard month of 30.4375 days at t = 0,
 * {@code slope} its change per month.
 *
 * <p>Formula: log μ<sub>t</sub> = intercept + slope·t + log(days/30.4375), maximum likelihood; stat
 * = slope/seSlope, p from the normal distribution.
 *
 * <p>Minimum: 3 months and events in more than the first or last one. A report uses it from 24
 * months with 10 above zero, for incidents that are not overdispersed; never for deaths, where its
 * test rejects three times out of four for no reason.
 *
 * <p>Source: P. McCullagh, J. A. Nelder (1989), Generalized Linear Models.
 */
public record PoissonTrend(
    double intercept,
    double slope,
    double seIntercept,
    double seSlope,
    double stat,
    double p,
    double deviance,
    double logLik) {
  private static final int LEAST_MONTHS = 3;

  public static Outcome<PoissonTrend> of(Counts counts) {
    return Fit.of(counts).then(fit -> ofFit(fit.data(), fit.line()));
  }

  private static Outcome<PoissonTrend> ofFit(LogLinear data, LogLinear.Line line) {
    double[] mu = data.means(line);
    LogLinear.Errors errors = data.errors(mu);
    double deviance = 0;
    double logLik = 0;
    for (int i = 0; i < data.n; i++) {
      double y = data.y[i];
      double logMu = line.at(data.t[i]) + data.logExposure[i];
      deviance += 2 * ((y == 0 ? 0 : y * (Math.log(y) - logMu)) - (y - mu[i]));
      logLik += y * logMu - mu[i] - LogLinear.logFactorial(data.y[i]);
    }
    double stat = line.slope() / errors.slope();
    if (!Double.isFinite(stat + deviance + logLik + errors.intercept())) {
      return Outcome.refused(new Reason.NotConverged());
    }
    return Outcome.computed(
        new PoissonTrend(
            line.intercept(),
            line.slope(),
            errors.intercept(),
            errors.slope(),
            stat,
            Normal.twoSided(stat),
            Math.max(0, deviance),
            logLik));
  }

  /** The fitted line, or why there is none. */
  record Fit(LogLinear data, LogLinear.Line line) {
    static Outcome<Fit> of(Counts counts) {
      int n = counts.size();
      if (n < LEAST_MONTHS) {
        return Outcome.refused(new Reason.TooFewObservedMonths(n, LEAST_MONTHS));
      }
      long total = counts.total();
      if (total == 0) {
        return Outcome.refused(new Reason.ConstantSeries(n, 0));
      }
      if (counts.value(0) == total || counts.value(n - 1) == total) {
        return Outcome.refused(
            new Reason.NoFiniteSlope(counts.month(counts.value(0) == total ? 0 : n - 1)));
      }
      LogLinear data = LogLinear.of(counts);
      return Outcome.computed(new Fit(data, data.poissonLine()));
    }
  }
}
