package org.casualtyreports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.casualtyreports.excel.Page.Placed;
import org.casualtyreports.excel.Page.Wrapping;
import org.casualtyreports.excel.Styles.Look;
import org.casualtyreports.excel.Styles.Tint;
import org.casualtyreports.excel.Styles.Trait;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.SheetWords;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run;

/** Writes the rows of one page: title, lead, head, table, notes. */
final class SheetRows {
  private static final int WRAPPED = 1 << Trait.WRAPPED.ordinal();
  private static final int INERT = 1 << Trait.INERT.ordinal();
  private static final int LINKED = 1 << Trait.LINKED.ordinal();
  private static final int STRONG = 1 << Trait.STRONG.ordinal();
  private static final int AFTER_FIGURE = 1 << Trait.AFTER_FIGURE.ordinal();
  private static final double LINE_HEIGHT = 13.5;
  private static final double HIGHEST_ROW = 409;

  private final Page page;
  private final Styles styles;
  private final Optional<Formulas> formulas;
  private final SheetWords words;
  private final Set<String> places;
  private final Limits limits;
  private final SheetXml xml;
  private final Recurring[] recurring;

  SheetRows(
      Page page,
      Styles styles,
      Optional<Formulas> formulas,
      SheetWords words,
      Set<String> places,
      Limits limits,
      OutputStream out) {
    this.page = page;
    this.styles = styles;
    this.formulas = formulas;
    this.words = words;
    this.places = places;
    this.limits = limits;
    this.xml = new SheetXml(out);
    this.recurring = new Recurring[page.columns().size()];
    Arrays.setAll(recurring, Recurring::new);
  }

  void write() throws IOException {
    title();
    lines(1, page.above(), Look.LEAD);
    if (!page.isCover()) {
      head();
    }
    table();
    lines(page.notesRow(), page.below(), Look.NOTE);
    xml.flush();
  }

  private void title() throws IOException {
    xml.startRow(0, page.isCover() ? 34 : 24);
    Look look = page.isCover() ? Look.COVER_TITLE : Look.TITLE;
    text(0, look, Tint.NONE, 0, CellText.clean(page.sheet().title()));
    xml.endRow();
  }

  private void lines(int row, List<Text> lines, Look look) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      Text line = lines.get(i);
      if (!line.isEmpty()) {
        xml.startRow(row + i);
        say(0, look, Tint.NONE, 0, line, CellText.clean(Shown.text(line)));
        xml.endRow();
      }
    }
  }

  private void head() throws IOException {
    int mostLines = 1;
    for (Placed column : page.columns()) {
      double room = column.width() - (page.isTidy() ? 3 : 1);
      int lines = TextWidth.lines(column.heading(), room / 1.1).size();
      mostLines = Math.max(mostLines, lines);
    }
    xml.startRow(page.headRow(), mostLines * LINE_HEIGHT + 6);
    for (int i = 0; i < page.columns().size(); i++) {
      Placed column = page.columns().get(i);
      Look look = column.isFigure() ? Look.HEAD_FIGURE : Look.HEAD_TEXT;
      text(i, look, Tint.NONE, WRAPPED | gap(column), column.heading());
    }
    xml.endRow();
  }

  private void table() throws IOException {
    Iterator<Row> rows = page.sheet().table().rows().listIterator(page.firstRow());
    for (int i = 0; i < page.rows(); i++) {
      int at = page.firstDataRow() + i;
      switch (rows.next()) {
        case Row.Data data -> {
          startRow(at, lines(data.cells()));
          data(data.cells());
        }
        case Row.Group group -> {
          xml.startRow(at);
          group(group.heading());
        }
      }
      xml.endRow();
    }
  }

  /** Not every program measures wrapped rows when it opens a file: say how high they are. */
  private void startRow(int at, int lines) throws IOException {
    if (lines > 1) {
      xml.startRow(at, Math.min(HIGHEST_ROW, lines * LINE_HEIGHT + 2));
    } else {
      xml.startRow(at);
    }
  }

  private int lines(List<Cell> cells) {
    int most = 1;
    if (page.wrapping() == Wrapping.SINGLE_LINE) {
      return most;
    }
    for (Placed column : page.columns()) {
      Cell cell = cells.get(column.source());
      if (cell.value() instanceof Value.Words text
          && (column.wrapping() == Wrapping.WRAPPED || text.words().indexOf('\n') >= 0)) {
        most = Math.max(most, TextWidth.lineCount(Shown.text(cell), column.width() - 2));
      }
    }
    return most;
  }

  private void group(Text heading) throws IOException {
    say(0, Look.GROUP, Tint.NONE, 0, heading, CellText.clean(Shown.text(heading)));
    for (int i = 1; i < page.columns().size(); i++) {
      xml.blank(i, styles.of(Look.GROUP, Tint.NONE, 0));
    }
  }

  private void data(List<Cell> cells) throws IOException {
    List<Placed> columns = page.columns();
    for (int i = 0; i < columns.size(); i++) {
      Placed column = columns.get(i);
      Cell cell = cells.get(column.source());
      if (column.part() == 0) {
        recurring[i].write(cell, column);
      } else {
        rest(i, column, cell);
      }
    }
  }

  /** The cells of one column: what those that recur say is put into words once. */
  private final class Recurring {
    private static final int MOST_KEPT = 512;

    private final int at;
    private final Map<Cell, byte[]> known = new IdentityHashMap<>();
    private int hits;

    Recurring(int at) {
      this.at = at;
    }

    void write(Cell cell, Placed column) throws IOException {
      boolean recurs = known.size() < MOST_KEPT || hits > MOST_KEPT;
      byte[] written = recurs ? known.get(cell) : null;
      if (written != null) {
        hits++;
        xml.again(at, written);
      } else {
        cell(at, column, cell);
        if (known.size() < MOST_KEPT) {
          xml.lastCell().ifPresent(bytes -> known.put(cell, bytes));
        }
      }
    }
  }

  private void cell(int at, Placed column, Cell cell) throws IOException {
    Tint tint = cell.marks().isEmpty() ? Tint.NONE : Marks.tint(cell.marks());
    int link = link(cell);
    switch (cell.value()) {
      case Value.Blank blank -> xml.blank(at, styles.of(textLook(at, column), tint, gap(column)));
      case Value.Words text -> words(at, column, cell, tint);
      case Value.Tallied tallied -> tallied(at, tallied, tint);
      case Value.Count count -> count(at, count.count(), tint, link);
      case Value.Decimal number ->
          xml.number(at, styles.of(Look.DECIMAL, tint, link), number.number());
      case Value.Day day ->
          day(
              at,
              page.isCover() ? Look.COVER_DAY : Look.DAY,
              day.day(),
              day.day().toString(),
              tint,
              link | gap(column));
      case Value.Month month ->
          day(
              at,
              Look.MONTH,
              month.month().atDay(1),
              month.month().toString(),
              tint,
              link | gap(column));
      case Value.Open open -> word(at, column, cell, words.open());
      case Value.NotStated none -> word(at, column, cell, words.notStated());
      case Value.Hidden hidden -> word(at, column, cell, words.hidden());
    }
  }

  private void count(int at, long count, Tint tint, int link) throws IOException {
    if (Math.abs(count) <= Shown.LARGEST_NUMBER) {
      xml.number(at, styles.of(page.isCover() ? Look.COVER_COUNT : Look.COUNT, tint, link), count);
    } else {
      text(at, Look.FIGURE_WORD, tint, link, Long.toString(count));
    }
  }

  private void day(int at, Look look, LocalDate day, String iso, Tint tint, int link)
      throws IOException {
    if (Shown.isDayOfSheets(day)) {
      xml.number(at, styles.of(look, tint, link), (long) DateUtil.getExcelDate(day));
    } else {
      text(at, Look.TEXT, tint, link, iso);
    }
  }

  /** A word in place of a figure. */
  private void word(int at, Placed column, Cell cell, String otherwise) throws IOException {
    String shown = CellText.clean(Shown.text(cell));
    Look look = column.isFigure() ? Look.FIGURE_WORD : textLook(at, column);
    text(
        at,
        look,
        Tint.NONE,
        link(cell) | gap(column),
        shown.isEmpty() ? CellText.clean(otherwise) : shown);
  }

  private void words(int at, Placed column, Cell cell, Tint tint) throws IOException {
    String shown = CellText.clean(Shown.text(cell));
    Look look = column.isFigure() ? Look.FIGURE_WORD : textLook(at, column);
    boolean wraps =
        page.wrapping() == Wrapping.WRAPPED
            && (column.wrapping() == Wrapping.WRAPPED || shown.indexOf('\n') >= 0);
    Tint seen = isDecidedByWords(column, tint, shown) ? Tint.NONE : tint;
    int traits = (wraps ? WRAPPED : 0) | link(cell) | gap(column);
    if (shown.length() > limits.charactersPerCell()) {
      text(at, look, seen, traits, CellText.parts(shown, limits.charactersPerCell()).getFirst());
    } else if (cell.shown().runs().size() > 1
        && shown.equals(CellText.clean(Shown.text(cell.shown())))) {
      say(at, look, seen, traits, cell.shown(), shown);
    } else {
      text(at, look, seen, traits | (Shown.isStrong(cell.shown()) ? STRONG : 0), shown);
    }
  }

  private boolean isDecidedByWords(Placed column, Tint tint, String shown) {
    return tint != Tint.NONE && page.survey().marks[column.source()].deciding(tint).contains(shown);
  }

  /** What did not fit into the column before. */
  private void rest(int at, Placed column, Cell cell) throws IOException {
    String shown = cell.value() instanceof Value.Words ? CellText.clean(Shown.text(cell)) : "";
    List<String> parts = CellText.parts(shown, limits.charactersPerCell());
    if (column.part() < parts.size()) {
      int traits = page.wrapping() == Wrapping.WRAPPED ? WRAPPED : 0;
      text(at, Look.TEXT, Tint.NONE, traits, parts.get(column.part()));
    } else {
      xml.blank(at, styles.of(Look.TEXT, Tint.NONE, 0));
    }
  }

  private void tallied(int at, Value.Tallied tallied, Tint tint) throws IOException {
    int style = styles.of(Look.COUNT, tint == Tint.OPEN ? Tint.NONE : tint, 0);
    switch (tallied.now()) {
      case Value.Count count -> {
        if (formulas.isPresent()) {
          xml.formula(at, style, formulas.get().of(tallied), count.count());
        } else {
          xml.number(at, style, count.count());
        }
      }
      case Value.Open open -> talliedWord(at, style, tallied, words.open());
      case Value.NotStated none -> talliedWord(at, style, tallied, words.notStated());
      case Value.Hidden hidden -> talliedWord(at, style, tallied, words.hidden());
      case Value.Blank blank -> wrong(tallied);
      case Value.Words text -> wrong(tallied);
      case Value.Decimal number -> wrong(tallied);
      case Value.Day day -> wrong(tallied);
      case Value.Month month -> wrong(tallied);
      case Value.Tallied nested -> wrong(tallied);
    }
  }

  private void talliedWord(int at, int style, Value.Tallied tallied, String word)
      throws IOException {
    if (formulas.isPresent()) {
      xml.formula(at, style, formulas.get().of(tallied), word);
    } else {
      xml.text(at, style, CellText.clean(word));
    }
  }

  private static void wrong(Value.Tallied tallied) {
    throw new IllegalArgumentException(
        "expected a count, open, not stated or hidden as the figure of a tally, found " + tallied);
  }

  private void say(int at, Look look, Tint tint, int traits, Text text, String shown)
      throws IOException {
    List<SheetXml.RunText> runs = Shown.runs(text);
    if (runs.isEmpty()) {
      text(at, look, tint, traits | (Shown.isStrong(text) ? STRONG : 0), shown);
    } else {
      xml.runs(at, styles.of(look, tint, traits | inert(shown)), runs);
    }
  }

  private void text(int at, Look look, Tint tint, int traits, String clean) throws IOException {
    xml.text(at, styles.of(look, tint, traits | inert(clean)), clean);
  }

  private static int inert(String text) {
    return CellText.looksLikeFormula(text) ? INERT : 0;
  }

  private static int gap(Placed column) {
    return column.before() == Placed.Neighbour.FIGURES && !column.isFigure() ? AFTER_FIGURE : 0;
  }

  private int link(Cell cell) {
    for (Run run : cell.shown().runs()) {
      if (run instanceof Run.Link link && places.contains(link.anchor())) {
        return LINKED;
      }
    }
    return 0;
  }

  private Look textLook(int at, Placed column) {
    if (!page.isCover()) {
      return column.isFigure() ? Look.FIGURE_WORD : Look.TEXT;
    }
    return at == 0 ? Look.COVER_KEY : Look.COVER_TEXT;
  }
}
