package org.casualtyreports.claim;

import java.util.Objects;

/**
 * How worded figures become intervals.
 *
 * @param words the table of vague words
 * @param aboutPercent half-width of 'about', in percent, 0 to 100; 10 is a project parameter, not a
 *     value from the literature
 */
public record Reading(WordTable words, int aboutPercent) {
  public static final Reading DEFAULT = new Reading(WordTable.ACLED, 10);

  public Reading {
    Objects.requireNonNull(words, "words");
    if (aboutPercent < 0 || aboutPercent > 100) {
      throw new IllegalArgumentException("expected 0 to 100 percent, found " + aboutPercent);
    }
  }

  public Reading with(WordTable otherWords) {
    return new Reading(otherWords, aboutPercent);
  }

  public Reading withAbout(int percent) {
    return new Reading(words, percent);
  }
}
