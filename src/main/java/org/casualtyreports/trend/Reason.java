package org.casualtyreports.trend;

import java.time.YearMonth;
import java.util.Locale;

/**
 * Why there is no statistic: a closed family whose numbers suffice to word it in any language.
 *
 * <p>{@link #code()} names the reason in machine text, {@link #sentence()} words it in English.
 */
public sealed interface Reason {

  /** Stable name in JSON. */
  String code();

  /** In English, without a full stop. */
  String sentence();

  /** Whether a longer or fuller series of the same kind would be accepted. */
  default boolean isMinimum() {
    return false;
  }

  /** No month has a figure. */
  record NothingObserved(int months) implements Reason {
    @Override
    public String code() {
      return "nothingObserved";
    }

    @Override
    public String sentence() {
      return "no month of " + months + " has a figure";
    }
  }

  /** Fewer observed months than the method needs. */
  record TooFewObservedMonths(int observed, int needed) implements Reason {
    @Override
    public String code() {
      return "tooFewObservedMonths";
    }

    @Override
    public String sentence() {
      return count(observed, "observed month")
          + "; "
          + (needed == Rules.TREND_MONTHS ? "a trend" : "this method")
          + " needs "
          + needed;
    }

    @Override
    public boolean isMinimum() {
      return true;
    }
  }

  /** Fewer months above zero than the method needs. */
  record TooFewNonZeroMonths(int nonZero, int needed) implements Reason {
    @Override
    public String code() {
      return "tooFewNonZeroMonths";
    }

    @Override
    public String sentence() {
      return count(nonZero, "month") + " above zero; this method needs " + needed;
    }

    @Override
    public boolean isMinimum() {
      return true;
    }
  }

  /** So few different numbers that ranks say little. */
  record TooFewDistinctValues(int distinct, int needed) implements Reason {
    @Override
    public String code() {
      return "tooFewDistinctValues";
    }

    @Override
    public String sentence() {
      return count(distinct, "different number") + " above zero; a trend needs " + needed;
    }

    @Override
    public boolean isMinimum() {
      return true;
    }
  }

  /** More than a fifth of the months has no figure. */
  record TooManyMissingMonths(int missing, int months, int mostPercent) implements Reason {
    @Override
    public String code() {
      return "tooManyMissingMonths";
    }

    @Override
    public String sentence() {
      return missing + " of " + months + " months missing; at most " + mostPercent + " % may be";
    }
  }

  /** Fewer calendar months than the comparison spans; nothing can be computed from fewer. */
  record TooShort(int months, int needed) implements Reason {
    @Override
    public String code() {
      return "tooShort";
    }

    @Override
    public String sentence() {
      return count(months, "month") + "; this comparison spans " + needed;
    }
  }

  /** The method needs consecutive months and one is missing. */
  record MissingMonth(YearMonth month) implements Reason {
    @Override
    public String code() {
      return "missingMonth";
    }

    @Override
    public String sentence() {
      return month + " is missing; this method needs consecutive months";
    }
  }

  /** Observation changed within the series. */
  record BreakInside(MonthlySeries.ObservationBreak observationBreak) implements Reason {
    @Override
    public String code() {
      return "observationBreak";
    }

    @Override
    public String sentence() {
      String label = observationBreak.label();
      return "observation changed on "
          + observationBreak.day()
          + (label.isEmpty() ? "" : " (" + label + ")")
          + "; no trend across it";
    }
  }

  /** Every month may still change. */
  record OnlyProvisionalMonths(int months) implements Reason {
    @Override
    public String code() {
      return "onlyProvisionalMonths";
    }

    @Override
    public String sentence() {
      return months == 1 ? "the month is provisional" : "all " + months + " months are provisional";
    }
  }

  /** Every observed month has the same number: nothing varies, so S and its variance are 0. */
  record ConstantSeries(int months, long value) implements Reason {
    @Override
    public String code() {
      return value == 0 ? "allZero" : "constantSeries";
    }

    @Override
    public String sentence() {
      return value == 0
          ? "every observed month is 0"
          : "every observed month has the same number, " + value;
    }
  }

  /** No two months can be ordered with certainty. */
  record NoOrderedPair(int months) implements Reason {
    @Override
    public String code() {
      return "noOrderedPair";
    }

    @Override
    public String sentence() {
      return "no two of " + months + " months can be ordered with certainty";
    }
  }

  /** A figure has no upper bound. */
  record OpenFigure(YearMonth month) implements Reason {
    @Override
    public String code() {
      return "openFigure";
    }

    @Override
    public String sentence() {
      return "the figure of " + month + " has no upper bound";
    }
  }

  /** The answer differs between the bounds of the figures. */
  record VagueFiguresDecide() implements Reason {
    @Override
    public String code() {
      return "vagueFiguresDecide";
    }

    @Override
    public String sentence() {
      return "the answer depends on vague figures";
    }
  }

  /** A percentage of a small number misleads. */
  record BaseTooSmall(long base, int needed) implements Reason {
    @Override
    public String code() {
      return "baseTooSmall";
    }

    @Override
    public String sentence() {
      return "a base of " + base + "; a percentage needs " + needed;
    }

    @Override
    public boolean isMinimum() {
      return base > 0;
    }
  }

  /** Too few events for an exact ratio to tell anything. */
  record TotalTooSmall(long total, int needed) implements Reason {
    @Override
    public String code() {
      return "totalTooSmall";
    }

    @Override
    public String sentence() {
      return total + " in both periods together; an exact ratio needs " + needed;
    }

    @Override
    public boolean isMinimum() {
      return true;
    }
  }

  /** The counts vary more than Poisson counts do. */
  record Overdispersed(double dispersion, double most) implements Reason {
    @Override
    public String code() {
      return "overdispersed";
    }

    @Override
    public String sentence() {
      return String.format(
          Locale.ROOT,
          "the counts vary %.1f times as much as independent events; at most %.1f is allowed",
          dispersion,
          most);
    }

    @Override
    public boolean isMinimum() {
      return true;
    }
  }

  /** The counts vary no more than Poisson counts, so the negative binomial is the Poisson model. */
  record NotOverdispersed() implements Reason {
    @Override
    public String code() {
      return "notOverdispersed";
    }

    @Override
    public String sentence() {
      return "the counts vary no more than independent events; the Poisson model stands for it";
    }
  }

  /** Deaths come in clusters. */
  record PoissonOnDeaths() implements Reason {
    @Override
    public String code() {
      return "poissonOnDeaths";
    }

    @Override
    public String sentence() {
      return "deaths arrive in clusters; no Poisson method applies to them";
    }
  }

  /** A few incidents make up the total. */
  record TooFewEffectiveIncidents(double effectiveIncidents, int needed) implements Reason {
    @Override
    public String code() {
      return "tooFewEffectiveIncidents";
    }

    @Override
    public String sentence() {
      return String.format(
          Locale.ROOT,
          "the deaths weigh as much as %.1f equal incidents; an interval on deaths needs %d",
          effectiveIncidents,
          needed);
    }

    @Override
    public boolean isMinimum() {
      return true;
    }
  }

  /** Nobody said how large the incidents behind the deaths are. */
  record NoIncidentSizes() implements Reason {
    @Override
    public String code() {
      return "noIncidentSizes";
    }

    @Override
    public String sentence() {
      return "the sizes of the incidents behind the deaths are not known";
    }

    @Override
    public boolean isMinimum() {
      return true;
    }
  }

  /** The statistic describes deaths. */
  record OnlyForDeaths() implements Reason {
    @Override
    public String code() {
      return "onlyForDeaths";
    }

    @Override
    public String sentence() {
      return "this describes deaths, and the series counts incidents";
    }
  }

  /** All events lie in the first or in the last month: the fitted slope has no finite value. */
  record NoFiniteSlope(YearMonth month) implements Reason {
    @Override
    public String code() {
      return "noFiniteSlope";
    }

    @Override
    public String sentence() {
      return "all events lie in " + month + " at the end of the series; no slope fits them";
    }
  }

  /** The model meets every month exactly and leaves nothing to judge it by. */
  record PerfectFit() implements Reason {
    @Override
    public String code() {
      return "perfectFit";
    }

    @Override
    public String sentence() {
      return "the model meets every month exactly; there is no variation to judge it by";
    }
  }

  /** The search for the best fit did not settle, or its numbers left the range of doubles. */
  record NotConverged() implements Reason {
    @Override
    public String code() {
      return "notConverged";
    }

    @Override
    public String sentence() {
      return "the fit does not settle on finite numbers";
    }
  }

  /** Fewer figures than a finding on rounding needs. */
  record TooFewFigures(int figures, int needed) implements Reason {
    @Override
    public String code() {
      return "tooFewFigures";
    }

    @Override
    public String sentence() {
      return count(figures, "figure") + " of 10 or more; a finding on rounding needs " + needed;
    }

    @Override
    public boolean isMinimum() {
      return figures > 0;
    }
  }

  /** More months than the pairwise methods compare. */
  record TooManyMonths(int months, int most) implements Reason {
    @Override
    public String code() {
      return "tooManyMonths";
    }

    @Override
    public String sentence() {
      return months + " months; at most " + most + " are compared pair by pair";
    }
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
