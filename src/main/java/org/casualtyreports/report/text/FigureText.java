package org.casualtyreports.report.text;

import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.VagueWord;

/** Figures, intervals and sums in words. */
public final class FigureText {
  private final Phrases phrases;

  public FigureText(Phrases phrases) {
    this.phrases = phrases;
  }

  /** A figure as claimed, in the language of the report: 'about 400', 'more than 500', 'tens'. */
  public String claimed(Figure figure) {
    return switch (figure) {
      case Figure.Exact exact -> phrases.count(exact.count());
      case Figure.Range range -> interval(range.low(), range.high());
      case Figure.AtLeast least ->
          phrases.say(
              switch (least.operator()) {
                case AT_LEAST -> "figure.at-least";
                case MORE_THAN -> "figure.more-than";
                case PLUS -> "figure.or-more";
              },
              "n",
              phrases.count(least.count()));
      case Figure.AtMost most -> phrases.say("figure.up-to", "n", phrases.count(most.count()));
      case Figure.About about -> phrases.say("figure.about", "n", phrases.count(about.count()));
      case Figure.Vague vague -> word(vague.word());
      case Figure.NotStated notStated -> phrases.say("figure.not-stated");
      case Figure.Withdrawn withdrawn -> phrases.say("figure.withdrawn");
    };
  }

  public String word(VagueWord word) {
    return phrases.say("figure.word." + word.name());
  }

  /** An interval: '56', '360–440', '500 or more'. */
  public String bounds(Bounds bounds) {
    if (bounds.isOpen()) {
      return phrases.say("figure.or-more", "n", phrases.count(bounds.lower()));
    }
    return bounds.isPoint()
        ? phrases.count(bounds.lower())
        : interval(bounds.lower(), bounds.upper().getAsLong());
  }

  /** The interval that a figure is read as, or that it states no number. */
  public String read(Figure figure, Reading reading) {
    return figure
        .bounds(reading)
        .map(this::bounds)
        .orElseGet(() -> phrases.say("figure.not-stated"));
  }

  /** A sum: an interval, or that no claim states a figure. */
  public String sum(ClaimantSum sum) {
    return sum.bounds().map(this::bounds).orElseGet(() -> phrases.say("figure.not-stated"));
  }

  /** What a sum is made of: '9 claims; 3 open-ended; 4 without a figure'. */
  public String madeOf(ClaimantSum sum) {
    return phrases.say(
        "sum.made-of",
        "claims",
        sum.claims(),
        "open",
        sum.openClaims(),
        "openLower",
        phrases.count(sum.openLower()),
        "unstated",
        sum.unstated());
  }

  private String interval(long low, long high) {
    return phrases.say("figure.range", "low", phrases.count(low), "high", phrases.count(high));
  }
}
