package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.dataset.Withheld;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Block.Paragraph;
import org.casualtyreports.report.Block.Paragraph.Role;
import org.casualtyreports.report.Text;

/** What the report is and is not. */
final class AboutSection {
  private AboutSection() {}

  static List<Block> write(Desk desk) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            Role.CALLOUT,
            Text.of(desk.say("about.is")).then(" ").then(Text.strong(desk.say("about.is-not")))));
    for (Localised note : desk.findings().dataset().about().notes()) {
      blocks.add(Paragraph.body(note.in(desk.phrases().language())));
    }
    Withheld withheld = desk.findings().dataset().withheld();
    if (!withheld.nothing()) {
      blocks.add(
          Paragraph.body(
              desk.say(
                  "about.withheld",
                  "claims",
                  withheld.claims(),
                  "incidents",
                  withheld.incidents(),
                  "notes",
                  withheld.notes(),
                  "columns",
                  withheld.columns())));
    }
    return blocks;
  }
}
