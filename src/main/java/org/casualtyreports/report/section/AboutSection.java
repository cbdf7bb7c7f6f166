package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.dataset.Withheld;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Block.Paragraph;
import org.casualtyreports.report.Block.Paragraph.Role;
import org.casualtyreports.report.Text;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionPart;

/** What the report is and is not. */
public final class AboutSection {
  private AboutSection() {}

  static List<Block> write(Desk desk, SectionSpec spec) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            Role.CALLOUT,
            Text.of(desk.say("about.is")).then(" ").then(Text.strong(desk.say("about.is-not")))));
    if (!spec.shows(SectionPart.TEXT)) {
      return blocks;
    }
    for (Localised note : desk.findings().dataset().about().notes()) {
      blocks.add(Paragraph.body(note.in(desk.phrases().language())));
    }
    withheld(desk).ifPresent(words -> blocks.add(Paragraph.body(words)));
    return blocks;
  }

  /** What was left out for the audience, in words; empty where nothing was. */
  public static Optional<String> withheld(Desk desk) {
    Withheld withheld = desk.findings().dataset().withheld();
    List<String> parts = new ArrayList<>();
    add(parts, desk, "withheld.claims", withheld.claims());
    add(parts, desk, "withheld.incidents", withheld.incidents());
    add(parts, desk, "withheld.notes", withheld.notes());
    add(parts, desk, "withheld.columns", withheld.columns());
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(desk.say("about.withheld", "parts", desk.phrases().list(parts)));
  }

  private static void add(List<String> parts, Desk desk, String key, int count) {
    if (count > 0) {
      parts.add(desk.say(key, "n", count));
    }
  }
}
