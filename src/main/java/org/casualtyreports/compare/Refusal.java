package org.casualtyreports.compare;

import java.util.Objects;

/**
 * Why there is no statistic of two claimants.
 *
 * @param found observations that there are, where their number is the reason; else 0
 * @param needed observations that it takes, where their number is the reason; else 0
 */
public record Refusal(Why why, int found, int needed) {

  /** The closed list of reasons. */
  public enum Why {
    FEW_PAIRS("%s pairs of exact figures; it needs %s"),
    FEW_POSITIVE_PAIRS("%s pairs of exact figures above zero; it needs %s"),
    FEW_LABELLED("%s incidents labelled by both; it needs %s"),
    ONE_LABEL("a claimant uses one label only"),
    ONE_LABEL_OF_ALL("all claimants use one label only"),
    ZERO_TOTAL("every paired figure of the second claimant is zero"),
    NO_CERTAIN_ORDER("no pair in which one figure is certainly larger"),
    EQUAL_FIGURES("the figures of a claimant are all the same"),
    NO_INTERVAL("no interval: the figures agree perfectly or not at all"),
    NEITHER_SPEAKS("neither speaks of any incident"),
    NO_SINGLE_SPEAKER("no incident of which only one of the two speaks");

    private final String sentence;

    Why(String sentence) {
      this.sentence = sentence;
    }
  }

  public Refusal {
    Objects.requireNonNull(why, "why");
  }

  static Refusal because(Why why) {
    return new Refusal(why, 0, 0);
  }

  /** In English, without a full stop. */
  public String sentence() {
    return why.sentence.formatted(found, needed);
  }
}
