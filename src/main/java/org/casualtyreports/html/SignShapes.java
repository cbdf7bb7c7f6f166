package org.casualtyreports.html;

import java.util.Locale;
import org.casualtyreports.report.Cell.Mark;

/** The one visual sign of each mark, as on the pages of a PDF, drawn in a square of 100. */
final class SignShapes {
  private static final String DIAMOND = "M50 4L96 50L50 96L4 50Z";
  private static final String BOX = "M10 10H90V90H10Z";

  private SignShapes() {}

  /** Id of the sign in the page. */
  static String id(Mark mark) {
    return "sign-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All signs, to be referred to; not shown by themselves. */
  static String definitions() {
    StringBuilder signs = new StringBuilder();
    signs.append("<svg class=\"signs\" aria-hidden=\"true\" focusable=\"false\"><defs>");
    for (Mark mark : Mark.values()) {
      signs.append("<symbol id=\"").append(id(mark)).append("\" viewBox=\"0 0 100 100\">");
      signs.append(shape(mark)).append("</symbol>");
    }
    return signs.append("</defs></svg>").toString();
  }

  private static String shape(Mark mark) {
    return switch (mark) {
      case OPEN -> line("M0 50H96M60 16L98 50L60 84");
      case NOT_STATED -> line("M26 30C26 -4 80 -4 76 30C72 52 50 50 50 68") + dot(92);
      case CONTESTED_NUMBER -> area(DIAMOND);
      case CONTESTED_STATUS -> line(DIAMOND);
      case CONTESTED_PERPETRATOR -> line(DIAMOND) + area("M50 4V96L4 50Z");
      case CONTESTED_DATE -> line(DIAMOND) + area("M4 50H96L50 96Z");
      case DOUBTED -> line("M50 2V64") + dot(90);
      case PERIOD_TOTAL -> line("M4 20V80M4 50H96M96 20V80");
      case PROVISIONAL -> line(BOX);
      case NOT_COLLECTED -> line(BOX + "M10 50L50 10M10 90L90 10M50 90L90 50");
      case SUPERSEDED -> line("M12 12L88 88M12 88L88 12");
    };
  }

  private static String line(String path) {
    return "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"11\" stroke-linecap=\"round\""
        + " stroke-linejoin=\"round\" d=\""
        + path
        + "\"/>";
  }

  private static String area(String path) {
    return "<path fill=\"currentColor\" d=\"" + path + "\"/>";
  }

  private static String dot(int down) {
    return "<circle fill=\"currentColor\" cx=\"50\" cy=\"" + down + "\" r=\"8\"/>";
  }
}
