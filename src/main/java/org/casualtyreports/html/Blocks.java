package org.casualtyreports.html;

import java.awt.geom.Rectangle2D;
import org.casualtyreports.chart.ChartStyle;
import org.casualtyreports.chart.Charts;
import org.casualtyreports.chart.Drawing;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Block.KeyFigures.KeyFigure;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.text.Phrases;

/** The parts of a section as markup. */
final class Blocks {
  /** Of a chart, in points: its letters are then as large as those of a table. */
  private static final double CHART_WIDTH = 480;

  private static final double CHART_HEIGHT = 600;

  private final Markup page;
  private final Words words;
  private final TableMarkup tables;
  private final Anchors anchors;
  private final Phrases phrases;
  private final Charts charts;

  Blocks(Markup page, Report report, Words words, Anchors anchors, Phrases phrases) {
    this.page = page;
    this.words = words;
    this.anchors = anchors;
    this.phrases = phrases;
    tables = new TableMarkup(page, words, anchors, phrases);
    charts = Charts.with(ChartStyle.of(report.language().rightToLeft(), report.numerals()));
  }

  void write(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.Bullets bullets -> bullets(bullets);
      case Block.Terms terms -> terms(terms);
      case Block.KeyFigures figures -> keyFigures(figures);
      case Block.Chart chart -> chart(chart);
      case Table table -> tables.write(table);
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    String style =
        switch (paragraph.role()) {
          case LEAD -> "lead";
          case BODY -> "";
          case CALLOUT -> "callout";
          case SMALL -> "small";
        };
    page.open("p", "class", style);
    words.write(paragraph.text());
    page.close().newLine();
  }

  private void bullets(Block.Bullets bullets) {
    if (bullets.items().isEmpty()) {
      return;
    }
    page.open("ul");
    for (Text item : bullets.items()) {
      page.open("li");
      words.write(item);
      page.close().newLine();
    }
    page.close().newLine();
  }

  private void terms(Block.Terms terms) {
    if (terms.terms().isEmpty()) {
      return;
    }
    page.open("dl");
    for (Block.Terms.Term term : terms.terms()) {
      page.open("div").open("dt");
      words.write(term.word());
      page.close().open("dd");
      words.write(term.explanation());
      page.close().close().newLine();
    }
    page.close().newLine();
  }

  private void keyFigures(Block.KeyFigures figures) {
    if (figures.figures().isEmpty()) {
      return;
    }
    page.open("ul", "class", "figures");
    for (KeyFigure figure : figures.figures()) {
      page.open("li");
      line("claimant", figure.claimant());
      line("figure", figure.figure());
      line("subject", figure.subject());
      line("detail", figure.detail());
      page.close().newLine();
    }
    page.close().newLine();
  }

  private void line(String style, String text) {
    if (!text.isEmpty()) {
      page.open("p", "class", style);
      words.write(Text.of(text));
      page.close();
    }
  }

  /** A tall chart in parts that a printed page can hold; together they are one picture. */
  private void chart(Block.Chart chart) {
    page.open("figure", "id", anchors.place(chart.id()));
    if (!chart.caption().isEmpty()) {
      page.open("figcaption");
      words.write(chart.caption());
      page.close();
    }
    String name = chart.caption().isEmpty() ? chart.spec().title() : chart.caption().plain();
    page.openWide(phrases.say("page.wide", "title", name));
    page.open("div", "role", "img", "aria-label", chart.spec().altText()).newLine();
    for (Drawing part : charts.pages(chart.spec(), CHART_WIDTH, CHART_HEIGHT)) {
      picture(part);
    }
    page.close().close().close().newLine();
  }

  private void picture(Drawing drawing) {
    double height = drawing.heightFor(CHART_WIDTH);
    SvgGraphics graphics = new SvgGraphics();
    try {
      drawing.draw(graphics, new Rectangle2D.Double(0, 0, CHART_WIDTH, height));
    } finally {
      graphics.dispose();
    }
    page.open(
        "svg",
        "class",
        "chart",
        "aria-hidden",
        "true",
        "viewBox",
        "0 0 " + SvgGraphics.number(CHART_WIDTH) + " " + SvgGraphics.number(height));
    page.verbatim(graphics.content()).close().newLine();
  }
}
