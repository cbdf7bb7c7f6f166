package org.casualtyreports.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.dataset.Problem.Severity;

/**
 * Takes rows as they stand in a file and gives the table: title rows apart, header named, every row
 * as long as the header.
 *
 * <p>The header is the first row with at least two thirds as many filled cells as a full row has; a
 * full row is the upper quartile of the first {@value #SAMPLE} rows. What stands above is a title.
 */
final class TableShape {
  /** Rows from which the header is found. */
  static final int SAMPLE = 100;

  private static final char LOST_CHARACTER = '\uFFFD';

  /** Whether a cell's column is sure. */
  enum Layout {
    /**
     * Delimited text: a separator too many shifts all cells behind it, so such rows are refused.
     */
    COUNTED,
    /** A sheet: every cell has its address. */
    ADDRESSED
  }

  private record Row(int number, String[] cells, int width) {
    int filled() {
      int filled = 0;
      for (int i = 0; i < width; i++) {
        filled += cells[i].isEmpty() ? 0 : 1;
      }
      return filled;
    }
  }

  /** Waits for the name of its column. */
  private record CellProblem(
      Severity severity, int row, int column, String expected, String found, String advice) {}

  private final String file;
  private final Layout layout;
  private final ReadOptions.Header headerChoice;
  private final List<Row> sample = new ArrayList<>();
  private final List<Row> body = new ArrayList<>();
  private final List<Row> titles = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final BitSet filledColumns = new BitSet();
  private final List<CellProblem> cellProblems = new ArrayList<>();
  private boolean settled;
  private HeaderNames header = HeaderNames.NONE;
  private int columns;
  private int refusedRows;

  TableShape(String file, Layout layout, ReadOptions.Header headerChoice) {
    this.file = file;
    this.layout = layout;
    this.headerChoice = headerChoice;
  }

  String file() {
    return file;
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  /**
   * Takes a problem of one cell.
   *
   * @param column from 0
   */
  void cellProblem(
      Severity severity, int row, int column, String expected, String found, String advice) {
    cellProblems.add(new CellProblem(severity, row, column, expected, found, advice));
  }

  /** Takes the next row; the array becomes the shape's own. */
  void row(int number, String[] cells) {
    Row row = new Row(number, cells, clean(cells));
    if (row.width == 0) {
      return;
    }
    if (row.width > Limits.COLUMNS) {
      throw UnusableFileException.at(
          file,
          number,
          "at most " + Limits.COLUMNS + " columns",
          row.width + " columns",
          "is this a table of one row for each incident or claim?");
    }
    if (settled) {
      shape(row);
    } else if (headerChoice instanceof ReadOptions.Header.InRow asked && number < asked.number()) {
      titles.add(row);
    } else {
      sample.add(row);
      if (sample.size() == SAMPLE) {
        settle();
      }
    }
  }

  /** Counts a row that the reader itself had to refuse. */
  void refuse(int number, String expected, String found, String advice) {
    refusedRows++;
    problems.add(new Problem(Severity.REJECTED, file, number, "", expected, found, advice, false));
  }

  /** Whether no row held anything. */
  boolean isEmpty() {
    return !settled && sample.isEmpty() && titles.isEmpty() && refusedRows == 0;
  }

  /** The table; to be asked for once. */
  TextTable finish(String sha256, String format, String encoding) {
    if (!settled) {
      settle();
    }
    int[] kept = keptColumns();
    List<String> names = header.names(kept);
    problems.addAll(header.problems());
    nameCellProblems();
    checkCells(kept.length);
    List<TextRow> rows = new ArrayList<>(body.size());
    for (int i = 0; i < body.size(); i++) {
      Row row = body.set(i, new Row(1, new String[0], 0));
      rows.add(new TextRow(row.number, cells(row, kept)));
    }
    InputFile input = new InputFile(file, sha256, format, encoding, rows.size() + refusedRows);
    return new TextTable(input, names, header.row(), rows, problems);
  }

  private void nameCellProblems() {
    for (CellProblem p : cellProblems) {
      problems.add(
          new Problem(
              p.severity,
              file,
              p.row,
              header.messageName(p.column),
              p.expected,
              visible(p.found),
              p.advice,
              false));
    }
  }

  private void checkCells(long width) {
    if (width * body.size() > Limits.CELLS) {
      throw UnusableFileException.of(
          file,
          "a table of at most " + Limits.CELLS + " cells",
          body.size() + " rows of " + width,
          "split the file");
    }
  }

  private static List<String> cells(Row row, int[] kept) {
    String[] cells = new String[kept.length];
    for (int i = 0; i < kept.length; i++) {
      cells[i] = kept[i] < row.width ? row.cells[kept[i]] : "";
    }
    return List.of(cells);
  }

  /** Blank cells become empty, line ends one spelling; returns the width up to the last cell. */
  private static int clean(String[] cells) {
    int width = 0;
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i];
      if (cell.isEmpty()) {
        continue;
      }
      cells[i] = clean(cell);
      width = cells[i].isEmpty() ? width : i + 1;
    }
    return width;
  }

  /** The text of a cell: empty where it is blank, line ends in one spelling. */
  static String clean(String cell) {
    if (isBlank(cell)) {
      return "";
    }
    return cell.indexOf('\r') < 0 ? cell : cell.replace("\r\n", "\n").replace('\r', '\n');
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\uFEFF'
        || character == '\u200B'
        || character == '\u200E'
        || character == '\u200F';
  }

  private void settle() {
    settled = true;
    int index = headerIndex();
    titles.addAll(sample.subList(0, Math.max(0, index)));
    if (index >= 0) {
      Row row = sample.get(index);
      requireText(row);
      header = new HeaderNames(file, row.number, List.of(row.cells));
    }
    columns = columns(sample.subList(index + 1, sample.size()));
    noteTitles();
    for (Row row : sample.subList(index + 1, sample.size())) {
      shape(row);
    }
    sample.clear();
  }

  private int headerIndex() {
    return switch (headerChoice) {
      case ReadOptions.Header.None none -> -1;
      case ReadOptions.Header.InRow asked -> {
        if (sample.isEmpty() || sample.getFirst().number != asked.number()) {
          throw UnusableFileException.at(
              file, asked.number(), "the header that was asked for", "a blank row", "");
        }
        yield 0;
      }
      case ReadOptions.Header.Found found -> firstFullRow();
    };
  }

  private int firstFullRow() {
    int[] filled = sample.stream().mapToInt(Row::filled).toArray();
    int[] sorted = filled.clone();
    Arrays.sort(sorted);
    int full = sorted.length == 0 ? 0 : sorted[sorted.length * 3 / 4];
    for (int i = 0; i < filled.length; i++) {
      if (3 * filled[i] >= 2 * full) {
        return i;
      }
    }
    throw UnusableFileException.of(
        file, "a table with a header", "no filled row that fits the shape", "");
  }

  private void requireText(Row row) {
    for (String cell : row.cells) {
      if (cell.indexOf('\0') >= 0) {
        throw UnusableFileException.at(
            file,
            row.number,
            "a header of text",
            visible(cell),
            "the file holds NUL characters; save it again as CSV in UTF-8");
      }
    }
  }

  /** A row of hashtags pins its columns, so that names may be missing in the header above. */
  private int columns(List<Row> rows) {
    int width = header.cells().size();
    for (Row row : rows) {
      if (headerChoice instanceof ReadOptions.Header.None || isTagRow(row)) {
        width = Math.max(width, row.width);
      }
    }
    return width;
  }

  private static boolean isTagRow(Row row) {
    int tags = 0;
    for (int i = 0; i < row.width; i++) {
      tags += row.cells[i].strip().startsWith("#") ? 1 : 0;
    }
    return 2 * tags > row.filled();
  }

  private void noteTitles() {
    if (titles.isEmpty()) {
      return;
    }
    int first = titles.getFirst().number;
    int last = titles.getLast().number;
    String text =
        Arrays.stream(titles.getFirst().cells).filter(c -> !c.isEmpty()).findFirst().orElse("");
    String which =
        first == last
            ? "row " + first + " is taken as a title"
            : "rows " + first + " to " + last + " are taken as a title";
    problems.add(
        new Problem(
            Severity.NOTE,
            file,
            first,
            "",
            "a header",
            visible(text),
            which + "; the header is row " + header.row(),
            false));
    titles.clear();
  }

  private void shape(Row row) {
    if (!fits(row)) {
      return;
    }
    columns = Math.max(columns, row.width);
    for (int i = 0; i < row.width; i++) {
      if (!row.cells[i].isEmpty()) {
        filledColumns.set(i);
      }
    }
    body.add(row);
  }

  private boolean fits(Row row) {
    if (layout == Layout.COUNTED && row.width > columns) {
      refuse(
          row.number,
          columns + " cells, as many as the header has",
          row.width + " cells",
          "put quotes around a cell that holds a separator");
      return false;
    }
    for (int i = 0; i < row.width; i++) {
      if (row.cells[i].indexOf('\0') >= 0) {
        refusedRows++;
        problems.add(
            about(row, i, Severity.REJECTED, "text without NUL characters")
                .advising("save the file again as CSV in UTF-8"));
        return false;
      }
    }
    for (int i = 0; i < row.width; i++) {
      if (row.cells[i].indexOf(LOST_CHARACTER) >= 0) {
        problems.add(
            about(row, i, Severity.WARNING, "text in the encoding of the file")
                .advising("a character was lost; save the file again, or name its encoding"));
        break;
      }
    }
    if (layout == Layout.COUNTED && row.cells.length < header.width()) {
      problems.add(
          new Problem(
              Severity.WARNING,
              file,
              row.number,
              "",
              header.width() + " cells, as many as the header has",
              row.cells.length + (row.cells.length == 1 ? " cell" : " cells"),
              "the missing ones are read as blank",
              false));
    }
    return true;
  }

  private Problem about(Row row, int column, Severity severity, String expected) {
    return new Problem(
        severity,
        file,
        row.number,
        header.messageName(column),
        expected,
        visible(row.cells[column]),
        "",
        false);
  }

  private int[] keptColumns() {
    return java.util.stream.IntStream.range(0, columns)
        .filter(i -> !header.name(i).isEmpty() || filledColumns.get(i))
        .toArray();
  }

  /** With control characters that can be seen. */
  static String visible(String text) {
    return text.replace('\0', '\u2400').replaceAll("\\s*[\\n\\r]\\s*", " ");
  }
}
