package org.casualtyreports.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casualtyreports.chart.ChartStyle;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Imprint.Rgb;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Text.Run;

/** Lays out a report: the same pages on every ink. */
final class Layout {
  private final Report report;
  private final Faces faces;
  private final Passages passages;
  private final Scale scale;
  private final Map<Mark, String> signWords = new EnumMap<>(Mark.class);
  private final Map<Table, TableGrid> grids = new IdentityHashMap<>();

  Layout(Report report, Faces faces) {
    this.report = report;
    this.faces = faces;
    this.passages = new Passages(report.language().rightToLeft());
    Rgb accent = report.imprint().accent();
    scale = new Scale(report.language(), new Color(accent.red(), accent.green(), accent.blue()));
    report.sections().forEach(this::readKey);
  }

  /** Whether the report opens with its contents. */
  enum Contents {
    NONE,
    LISTED
  }

  /** The words that the key of the report gives to its signs. */
  private void readKey(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Block.Terms terms) {
        terms.terms().forEach(this::readKey);
      }
    }
    section.parts().forEach(this::readKey);
  }

  private void readKey(Block.Terms.Term term) {
    for (Run run : term.word().runs()) {
      if (run instanceof Run.Sign sign && !term.word().plain().isBlank()) {
        signWords.putIfAbsent(sign.mark(), term.word().plain().strip());
      }
    }
  }

  void draw(Ink ink, Places places, Contents contents) {
    Typesetter type = new Typesetter(faces, passages, signWords, places.anchors(), scale.accent());
    Furniture furniture = new Furniture(report.imprint(), report.numerals(), places.pages());
    Flow flow = new Flow(ink, type, scale, furniture);
    for (Piece piece : pieces(type, places, contents)) {
      flow.shape(piece.shape(flow));
      piece.place(flow);
    }
    flow.finish();
  }

  private List<Piece> pieces(Typesetter type, Places places, Contents contents) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new TitlePiece(report.imprint()));
    if (contents == Contents.LISTED) {
      pieces.add(new ContentsPiece(report.sections(), places, report.numerals()));
    }
    report.sections().forEach(section -> add(pieces, section, 1, type));
    pieces.add(new ClosingPiece(report.imprint()));
    return pieces;
  }

  private void add(List<Piece> pieces, Section section, int level, Typesetter type) {
    List<Piece> inside = new ArrayList<>();
    for (Block block : section.blocks().reversed()) {
      inside.addFirst(
          piece(block, inside.isEmpty() ? Optional.empty() : introduced(inside.getFirst()), type));
    }
    section.parts().forEach(part -> add(inside, part, level + 1, type));
    pieces.add(new HeadingPiece(section, level, inside));
    pieces.addAll(inside);
  }

  private static Optional<Piece> introduced(Piece next) {
    boolean introduces = next instanceof TextPieces.Paragraph text && text.next().isPresent();
    return introduces || next instanceof TablePiece || next instanceof ChartPiece
        ? Optional.of(next)
        : Optional.empty();
  }

  /**
   * @param introduced the table or chart that follows, or the words before it, where they do
   */
  private Piece piece(Block block, Optional<Piece> introduced, Typesetter type) {
    return switch (block) {
      case Block.Paragraph paragraph -> TextPieces.of(paragraph, introduced);
      case Block.Bullets bullets -> new TextPieces.Bullets(bullets);
      case Block.Terms terms -> new TextPieces.Terms(terms);
      case Block.KeyFigures figures -> new KeyFiguresPiece(figures);
      case Block.Chart chart ->
          new ChartPiece(chart, ChartStyle.of(report.language().rightToLeft(), report.numerals()));
      case Table table ->
          new TablePiece(
              table, t -> grids.computeIfAbsent(t, made -> TableGrid.of(made, type, scale)));
    };
  }
}
