package org.casualtyreports.trend;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The data of a log-linear trend: μ<sub>t</sub> = e<sub>t</sub> exp(b<sub>0</sub> +
 * b<sub>1</sub>t), with e the length of the month in standard months and t the months since the
 * first.
 *
 * <p>The Poisson fit reduces to one equation: the mean of t weighted by e·exp(b<sub>1</sub>t),
 * which rises with b<sub>1</sub>, must equal the mean of t weighted by the counts. It is solved by
 * Newton's method inside a bracket, so it always ends.
 */
final class LogLinear {
  /** The two coefficients, for t counted from 0. */
  record Line(double intercept, double slope) {
    double at(double t) {
      return intercept + slope * t;
    }
  }

  /** Inverse of a 2 by 2 information matrix. */
  record Errors(double intercept, double slope) {}

  final int n;
  final long[] y;
  final double[] t;
  final double[] logExposure;

  private LogLinear(int n, long[] y, double[] t, double[] logExposure) {
    this.n = n;
    this.y = y;
    this.t = t;
    this.logExposure = logExposure;
  }

  static LogLinear of(Counts counts) {
    int n = counts.size();
    double[] t = new double[n];
    double[] logExposure = new double[n];
    for (int i = 0; i < n; i++) {
      t[i] = counts.position(i) - counts.position(0);
      logExposure[i] = Math.log(counts.standardMonths(i));
    }
    return new LogLinear(n, counts.values(), t, logExposure);
  }

  double total() {
    return Arrays.stream(y).asDoubleStream().sum();
  }

  /** Fitted numbers. */
  double[] means(Line line) {
    double[] mu = new double[n];
    for (int i = 0; i < n; i++) {
      mu[i] = Math.exp(line.at(t[i]) + logExposure[i]);
    }
    return mu;
  }

  /** The best Poisson line; the counts must not all lie in the first or last month. */
  Line poissonLine() {
    double target = 0;
    for (int i = 0; i < n; i++) {
      target += y[i] * t[i];
    }
    target /= total();
    double slope = solve(target);
    return new Line(Math.log(total()) - weighted(slope).logSum, slope);
  }

  /** The best Poisson rate without a trend. */
  Line constantLine() {
    return new Line(Math.log(total()) - weighted(0).logSum, 0);
  }

  private double solve(double target) {
    double low = -1;
    double high = 1;
    while (weighted(low).mean > target) {
      low *= 2;
    }
    while (weighted(high).mean < target) {
      high *= 2;
    }
    double slope = 0;
    for (int step = 0; step < 200; step++) {
      Weighted weighted = weighted(slope);
      double error = weighted.mean - target;
      if (error > 0) {
        high = slope;
      } else {
        low = slope;
      }
      double next = slope - error / weighted.variance;
      if (!(next > low && next < high)) {
        next = low + (high - low) / 2;
      }
      if (Math.abs(next - slope) <= 1e-15 * Math.abs(slope) || next == slope) {
        return next;
      }
      slope = next;
    }
    return slope;
  }

  /** Mean and variance of t under the weights e·exp(slope·t), and the log of their sum. */
  private Weighted weighted(double slope) {
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      top = Math.max(top, logExposure[i] + slope * t[i]);
    }
    double sum = 0;
    double first = 0;
    for (int i = 0; i < n; i++) {
      double weight = Math.exp(logExposure[i] + slope * t[i] - top);
      sum += weight;
      first += weight * t[i];
    }
    double mean = first / sum;
    double second = 0;
    for (int i = 0; i < n; i++) {
      double weight = Math.exp(logExposure[i] + slope * t[i] - top);
      second += weight * (t[i] - mean) * (t[i] - mean);
    }
    return new Weighted(mean, second / sum, top + Math.log(sum));
  }

  private record Weighted(double mean, double variance, double logSum) {}

  /** Standard errors from the information Σ w (1, t)'(1, t). */
  Errors errors(double[] weights) {
    double sum = 0;
    double first = 0;
    for (int i = 0; i < n; i++) {
      sum += weights[i];
      first += weights[i] * t[i];
    }
    double mean = first / sum;
    double second = 0;
    for (int i = 0; i < n; i++) {
      second += weights[i] * (t[i] - mean) * (t[i] - mean);
    }
    return new Errors(Math.sqrt(1 / sum + mean * mean / second), Math.sqrt(1 / second));
  }

  static double logFactorial(long y) {
    return LogGamma.value(y + 1.0);
  }
}
