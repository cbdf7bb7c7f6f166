package org.casualtyreports.pdf;

import java.awt.Color;
import org.casualtyreports.claim.Language;
import org.casualtyreports.pdf.Faces.Hand;
import org.casualtyreports.pdf.Faces.Weight;

/** The type scale of a report: sizes and leadings that belong together. */
record Scale(Language language, Color accent) {
  private Style style(Hand hand, Weight weight, double size, double leading, Color color) {
    boolean arabic = language.rightToLeft();
    double grown = arabic && hand == Hand.READING ? size * 1.06 : size;
    double led = arabic ? leading * 1.08 : leading;
    return new Style(hand, weight, (float) grown, (float) led, color);
  }

  Style title() {
    return style(Hand.READING, Weight.BOLD, 20, 25, Style.INK);
  }

  Style subtitle() {
    return style(Hand.READING, Weight.REGULAR, 12, 17, Style.MUTED);
  }

  Style organisation() {
    return style(Hand.LABEL, Weight.BOLD, 8.5, 12, accent);
  }

  /** Heading of a section: 1 for a section of the report, 2 for its parts, and so on. */
  Style heading(int level) {
    return switch (level) {
      case 1 -> style(Hand.READING, Weight.BOLD, 14, 19, Style.INK);
      case 2 -> style(Hand.READING, Weight.BOLD, 11, 15, Style.INK);
      default -> style(Hand.READING, Weight.BOLD, 9.5, 14, Style.MUTED);
    };
  }

  Style lead() {
    return style(Hand.READING, Weight.REGULAR, 11, 16.5, Style.INK);
  }

  Style body() {
    return style(Hand.READING, Weight.REGULAR, 9.5, 14, Style.INK);
  }

  Style small() {
    return style(Hand.LABEL, Weight.REGULAR, 7.5, 10.5, Style.MUTED);
  }

  Style caption() {
    return style(Hand.LABEL, Weight.BOLD, 8.5, 12, Style.INK);
  }

  Style table() {
    return style(Hand.LABEL, Weight.REGULAR, 8, 11, Style.INK);
  }

  Style tableHead() {
    return style(Hand.LABEL, Weight.BOLD, 7.5, 10, Style.MUTED);
  }

  Style figure() {
    return style(Hand.LABEL, Weight.BOLD, 19, 24, Style.INK);
  }

  Style claimant() {
    return style(Hand.LABEL, Weight.BOLD, 8, 11, accent);
  }

  Style contents() {
    return style(Hand.READING, Weight.REGULAR, 9.5, 15, Style.INK);
  }
}
