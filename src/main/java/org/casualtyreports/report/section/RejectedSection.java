package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.text.ProblemText;

/** Rows that could not be used, and why. */
public final class RejectedSection {
  private static final int SHOWN = 25;

  private RejectedSection() {}

  static List<Block> write(Desk desk) {
    List<Problem> rejected = desk.findings().dataset().rejections();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(desk.say("rejected.count", "rows", rejected.size())));
    if (!rejected.isEmpty()) {
      blocks.add(
          table(
              desk,
              rejected.subList(0, Math.min(SHOWN, rejected.size())),
              "rejected",
              desk.say("rejected.title")));
    }
    if (rejected.size() > SHOWN) {
      blocks.add(
          Block.Paragraph.body(
              desk.say("rejected.more", "shown", SHOWN, "left", rejected.size() - SHOWN)));
    }
    return blocks;
  }

  /** One row a problem: file, row, column, expected, found. */
  public static Table table(Desk desk, List<Problem> problems, String id, String title) {
    var p = desk.phrases();
    ProblemText texts = ProblemText.in(p.language());
    List<Row> rows = new ArrayList<>();
    for (Problem problem : problems) {
      String expected = texts.expected(problem);
      String advice = texts.advice(problem);
      rows.add(
          new Row.Data(
              "",
              List.of(
                  Cell.words(problem.file()),
                  problem.row() == 0
                      ? Cell.BLANK
                      : Cell.of(
                          Integer.toString(problem.row()), new Cell.Value.Count(problem.row())),
                  Cell.words(desk.say("severity." + problem.severity().code())),
                  Cell.words(problem.column()),
                  Cell.words(
                      advice.isEmpty()
                          ? expected
                          : desk.say("rejected.expected", "expected", expected, "advice", advice)),
                  Cell.words(texts.found(problem)))));
    }
    return new Table(
        id,
        title,
        desk.say("rejected.summary"),
        List.of(
            Columns.heading(p, "file", 1.6),
            Columns.of(p, "row", Table.Kind.COUNT, 0.7),
            Columns.text(p, "severity", 1),
            Columns.text(p, "inputColumn", 1.3),
            Columns.text(p, "expected", 3.4),
            Columns.text(p, "found", 1.8)),
        rows,
        List.of(),
        Text.EMPTY);
  }
}
