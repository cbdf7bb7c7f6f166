package org.casualtyreports.trend;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;

/**
 * Maximum likelihood of a negative binomial line and its θ.
 *
 * <p>For each θ the line is found by Fisher scoring; θ is found by bisection of the score on log θ,
 * which ends whatever the data.
 */
record NegativeBinomialFit(LogLinear.Line line, double theta, double logLik, double seTheta) {
  private static final int SUMMED_TERMS = 256;
  private static final double LEAST_LOG_THETA = -25;
  private static final double MOST_LOG_THETA = 18;

  /** What is fitted beside θ. */
  enum Shape {
    LINE,
    LEVEL
  }

  /**
   * @param start the Poisson fit
   */
  static Outcome<NegativeBinomialFit> of(LogLinear data, LogLinear.Line start, Shape shape) {
    if (!isOverdispersed(data, data.means(start))) {
      return Outcome.refused(new Reason.NotOverdispersed());
    }
    double low = LEAST_LOG_THETA;
    double high = MOST_LOG_THETA;
    LogLinear.Line line = start;
    while (high - low > 1e-15 * Math.max(1, Math.abs(low))) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        break;
      }
      line = line(data, line, Math.exp(middle), shape);
      if (thetaScore(data, data.means(line), Math.exp(middle)) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    if (high == MOST_LOG_THETA) {
      return Outcome.refused(new Reason.NotOverdispersed());
    }
    double theta = Math.exp(low + (high - low) / 2);
    LogLinear.Line best = line(data, line, theta, shape);
    double information = thetaInformation(data, data.means(best), theta);
    if (!(information > 0) || low == LEAST_LOG_THETA) {
      return Outcome.refused(new Reason.NotConverged());
    }
    return Outcome.computed(
        new NegativeBinomialFit(
            best, theta, logLik(data, best, theta), Math.sqrt(1 / information)));
  }

  static double poissonLogLik(LogLinear data, LogLinear.Line line) {
    double sum = 0;
    for (int i = 0; i < data.n; i++) {
      double logMu = line.at(data.t[i]) + data.logExposure[i];
      sum += data.y[i] * logMu - Math.exp(logMu) - LogLinear.logFactorial(data.y[i]);
    }
    return sum;
  }

  /** Whether the likelihood rises as θ comes down from infinity. */
  private static boolean isOverdispersed(LogLinear data, double[] mu) {
    double sum = 0;
    for (int i = 0; i < data.n; i++) {
      sum += (data.y[i] - mu[i]) * (data.y[i] - mu[i]) - data.y[i];
    }
    return sum > 0;
  }

  /** Fisher scoring for the line at a fixed θ, with halved steps where the likelihood falls. */
  private static LogLinear.Line line(
      LogLinear data, LogLinear.Line start, double theta, Shape shape) {
    LogLinear.Line line = start;
    double value = kernel(data, line, theta);
    for (int round = 0; round < 100; round++) {
      LogLinear.Line step = step(data, line, theta, shape);
      double share = 1;
      LogLinear.Line next = moved(line, step, share);
      double nextValue = kernel(data, next, theta);
      while (!(nextValue >= value - 1e-12 * Math.abs(value)) && share > 1e-6) {
        share /= 2;
        next = moved(line, step, share);
        nextValue = kernel(data, next, theta);
      }
      if (!Double.isFinite(nextValue)) {
        return line;
      }
      line = next;
      value = nextValue;
      if (Math.abs(step.intercept()) <= 1e-12 * (1 + Math.abs(line.intercept()))
          && Math.abs(step.slope()) <= 1e-14 * (1 + Math.abs(line.slope()))) {
        break;
      }
    }
    return line;
  }

  private static LogLinear.Line moved(LogLinear.Line from, LogLinear.Line step, double share) {
    return new LogLinear.Line(
        from.intercept() + share * step.intercept(), from.slope() + share * step.slope());
  }

  private static LogLinear.Line step(
      LogLinear data, LogLinear.Line line, double theta, Shape shape) {
    double[] mu = data.means(line);
    double sum = 0;
    double first = 0;
    for (int i = 0; i < data.n; i++) {
      double weight = mu[i] / (1 + mu[i] / theta);
      sum += weight;
      first += weight * data.t[i];
    }
    double mean = first / sum;
    double second = 0;
    double score = 0;
    double slopeScore = 0;
    for (int i = 0; i < data.n; i++) {
      double distance = data.t[i] - mean;
      double residual = (data.y[i] - mu[i]) / (1 + mu[i] / theta);
      second += mu[i] / (1 + mu[i] / theta) * distance * distance;
      score += residual;
      slopeScore += residual * distance;
    }
    double level = score / sum;
    if (shape == Shape.LEVEL) {
      return new LogLinear.Line(level, 0);
    }
    double slope = slopeScore / second;
    return new LogLinear.Line(level - slope * mean, slope);
  }

  /** The part of the log likelihood that depends on the line. */
  private static double kernel(LogLinear data, LogLinear.Line line, double theta) {
    double sum = 0;
    for (int i = 0; i < data.n; i++) {
      double logMu = line.at(data.t[i]) + data.logExposure[i];
      double y = data.y[i];
      sum += (y == 0 ? 0 : y * logMu) - (y + theta) * Math.log1p(Math.exp(logMu) / theta);
    }
    return sum;
  }

  private static double logLik(LogLinear data, LogLinear.Line line, double theta) {
    double sum = kernel(data, line, theta);
    for (int i = 0; i < data.n; i++) {
      long y = data.y[i];
      sum += logRising(theta, y) - y * Math.log(theta) - LogLinear.logFactorial(y);
    }
    return sum;
  }

  private static double thetaScore(LogLinear data, double[] mu, double theta) {
    double sum = 0;
    for (int i = 0; i < data.n; i++) {
      sum +=
          harmonic(theta, data.y[i])
              - Math.log1p(mu[i] / theta)
              + (mu[i] - data.y[i]) / (mu[i] + theta);
    }
    return sum;
  }

  private static double thetaInformation(LogLinear data, double[] mu, double theta) {
    double sum = 0;
    for (int i = 0; i < data.n; i++) {
      double y = data.y[i];
      double both = mu[i] + theta;
      sum +=
          Trigamma.value(theta)
              - Trigamma.value(theta + y)
              - 1 / theta
              + 2 / both
              - (y + theta) / (both * both);
    }
    return sum;
  }

  /** ψ(θ+y) − ψ(θ); summed term by term for small y, where the difference would lose digits. */
  private static double harmonic(double theta, long y) {
    if (y > SUMMED_TERMS) {
      return Digamma.value(theta + y) - Digamma.value(theta);
    }
    double sum = 0;
    for (long j = 0; j < y; j++) {
      sum += 1 / (theta + j);
    }
    return sum;
  }

  /** log Γ(θ+y) − log Γ(θ). */
  private static double logRising(double theta, long y) {
    if (y > SUMMED_TERMS) {
      return LogGamma.value(theta + y) - LogGamma.value(theta);
    }
    double sum = 0;
    for (long j = 0; j < y; j++) {
      sum += Math.log(theta + j);
    }
    return sum;
  }
}
