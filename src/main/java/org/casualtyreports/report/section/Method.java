package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.VagueWord;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Block.Terms.Term;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Text;
import org.casualtyreports.tally.MonthRule;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionPart;

/** How figures are read, counted and kept apart. */
public final class Method {
  private static final List<String> RULES =
      List.of(
          "claim-is-the-row",
          "no-totals",
          "intervals",
          "not-stated",
          "outcomes",
          "period-totals",
          "revisions",
          "dates",
          "target-state");

  /** The marks of tables and charts. */
  private static final List<Cell.Mark> SIGNS =
      List.of(
          Cell.Mark.OPEN,
          Cell.Mark.NOT_STATED,
          Cell.Mark.CONTESTED_NUMBER,
          Cell.Mark.CONTESTED_STATUS,
          Cell.Mark.CONTESTED_PERPETRATOR,
          Cell.Mark.CONTESTED_DATE,
          Cell.Mark.DOUBTED,
          Cell.Mark.PERIOD_TOTAL,
          Cell.Mark.PROVISIONAL,
          Cell.Mark.NOT_COLLECTED,
          Cell.Mark.SUPERSEDED);

  private Method() {}

  /**
   * The rules, which are text, and the signs, which are a table. Without the rules only the signs
   * that the report uses are explained, and it is said where the rules stand.
   */
  static List<Block> write(Desk desk, SectionSpec spec, Set<Cell.Mark> used) {
    List<Block> blocks = new ArrayList<>();
    boolean rules = spec.shows(SectionPart.TEXT);
    if (rules) {
      blocks.add(new Block.Terms(terms(desk)));
    }
    List<Cell.Mark> signs = SIGNS.stream().filter(mark -> rules || used.contains(mark)).toList();
    if (spec.shows(SectionPart.TABLE) && !signs.isEmpty()) {
      blocks.add(new Block.Terms(signs(desk, signs)));
    }
    if (!rules) {
      blocks.add(
          Block.Paragraph.body(desk.say("method.elsewhere", "sheet", desk.say("sheet.method"))));
    }
    return blocks;
  }

  /** The signs in the cells of tables. */
  static Set<Cell.Mark> marks(List<Block> blocks) {
    Set<Cell.Mark> marks = EnumSet.noneOf(Cell.Mark.class);
    for (Block block : blocks) {
      if (block instanceof Table table) {
        for (Table.Row row : table.rows()) {
          if (row instanceof Table.Row.Data data) {
            data.cells().forEach(cell -> marks.addAll(cell.marks()));
          }
        }
      }
    }
    return marks;
  }

  /** The rules, the word table and the reading of 'about'. */
  public static List<Term> terms(Desk desk) {
    List<Term> rules = new ArrayList<>();
    for (String rule : RULES) {
      rules.add(
          new Term(
              Text.of(desk.say("method." + rule)), Text.of(desk.say("method." + rule + ".is"))));
    }
    if (desk.findings().selection().monthRule() == MonthRule.START) {
      rules.add(
          new Term(
              Text.of(desk.say("method.month-by-start")),
              Text.of(desk.say("method.month-by-start.is"))));
    }
    rules.add(words(desk));
    rules.add(about(desk));
    return rules;
  }

  /** The signs beside figures, each with what it says. */
  private static List<Term> signs(Desk desk, List<Cell.Mark> marks) {
    List<Term> signs = new ArrayList<>();
    for (Cell.Mark mark : marks) {
      signs.add(new Term(Text.sign(mark), Text.of(desk.say("sign." + mark.name()))));
    }
    return signs;
  }

  /** The word table that was used, with its numbers. */
  private static Term words(Desk desk) {
    Reading reading = desk.findings().selection().reading();
    List<String> floors = new ArrayList<>();
    for (VagueWord word : VagueWord.values()) {
      reading
          .words()
          .floor(word)
          .ifPresent(
              floor ->
                  floors.add(
                      desk.say(
                          "method.words.floor",
                          "word",
                          desk.figures().word(word),
                          "n",
                          desk.phrases().count(floor))));
    }
    return new Term(
        Text.of(desk.say("method.words", "table", reading.words().code())),
        Text.of(
            desk.say(
                "method.words.is",
                "table",
                reading.words().code(),
                "floors",
                String.join(desk.say("list.semicolon"), floors))));
  }

  private static Term about(Desk desk) {
    int percent = desk.findings().selection().reading().aboutPercent();
    return new Term(
        Text.of(desk.say("method.about")),
        Text.of(desk.say("method.about.is", "percent", desk.phrases().count(percent))));
  }
}
