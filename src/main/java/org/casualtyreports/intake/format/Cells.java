package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.LaterCells;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.table.TextRow;
import org.casualtyreports.intake.words.DateWords;

/**
 * The cells of one row, and what was found wrong with them.
 *
 * <p>Every bad cell of a row is reported, not only the first. The row counts unless one of its
 * problems rejects it.
 */
final class Cells {
  private static final NativeColumn[] ALL = NativeColumn.values();

  private final Columns columns;
  private final TableDates dates;
  private final Origin origin;
  private final String[] texts = new String[ALL.length];
  private Map<NativeColumn, Cells> sources = Map.of();
  private Map<String, String> extra = Map.of();
  private List<Problem> problems = List.of();
  private Optional<LaterCells> later = Optional.empty();
  private int laterRow;
  private boolean rejected;

  private Cells(Columns columns, TableDates dates, Origin origin) {
    this.columns = columns;
    this.dates = dates;
    this.origin = origin;
    Arrays.fill(texts, "");
  }

  static Cells of(Columns columns, TableDates dates, String file, TextRow row) {
    Cells cells = new Cells(columns, dates, new Origin(file, row.number()));
    for (NativeColumn column : columns.present()) {
      cells.set(column, columns.text(column, row.cells()));
    }
    for (Columns.Extra other : columns.extras()) {
      String text = row.cells().get(other.position()).strip();
      if (!text.isEmpty()) {
        cells.takeExtra(other.header(), text);
      }
    }
    return cells;
  }

  /** A row put together from cells of several rows, to be filled by {@link #take}. */
  static Cells assembled(Cells first) {
    return new Cells(first.columns, first.dates, first.origin);
  }

  /** An empty row at this place, to be filled by {@link #set} and {@link #takeExtra}. */
  static Cells empty(Columns columns, TableDates dates, Origin origin) {
    return new Cells(columns, dates, origin);
  }

  void set(NativeColumn column, String text) {
    if (!text.isEmpty()) {
      texts[column.ordinal()] = text;
    }
  }

  /** Takes over a cell of another row, with its position. */
  void take(NativeColumn column, Cells from, NativeColumn source) {
    set(column, from.text(source));
    if (sources.isEmpty()) {
      sources = new EnumMap<>(NativeColumn.class);
    }
    sources.put(column, from);
  }

  void takeExtra(String header, String text) {
    if (extra.isEmpty()) {
      extra = new LinkedHashMap<>();
    }
    extra.put(header, text);
  }

  /**
   * Takes over cells that are read when they are asked for.
   *
   * @param row of their table, from 0
   */
  void takeLater(LaterCells others, int row) {
    later = Optional.of(others);
    laterRow = row;
  }

  /** Cells before the {@link #extra} ones that are read when they are asked for. */
  Optional<LaterCells> later() {
    return later;
  }

  /** The row of their table in which the {@link #later} cells stand. */
  int laterRow() {
    return laterRow;
  }

  /** Whether there is anything to say about the cells, or to keep of them as text. */
  boolean isClean() {
    return problems.isEmpty() && !rejected && extra.isEmpty();
  }

  /** Rejects the row for problems that are reported where they stand, in other rows. */
  void rejectElsewhere() {
    rejected = true;
  }

  Origin origin() {
    return origin;
  }

  /** The text of a cell without blanks around it; empty where there is none. */
  String text(NativeColumn column) {
    return texts[column.ordinal()];
  }

  /** The text of a cell as a date, in the order that its table keeps. */
  DateWords.Outcome date(NativeColumn column) {
    return sources.getOrDefault(column, this).dates.read(text(column));
  }

  boolean has(NativeColumn column) {
    return !texts[column.ordinal()].isEmpty();
  }

  boolean hasAny(Iterable<NativeColumn> wanted) {
    for (NativeColumn column : wanted) {
      if (has(column)) {
        return true;
      }
    }
    return false;
  }

  /** The text in lower case, blanks and '_' as '-': as the words of closed lists are compared. */
  String word(NativeColumn column) {
    return has(column) ? columns.word(text(column)) : "";
  }

  /** Whether a cell is blank or says so in words. */
  boolean unstated(NativeColumn column) {
    String word = word(column);
    return word.isEmpty() || word.equals("not-stated");
  }

  /** Cells of unknown columns, and the text of cells that could not be used as meant. */
  Map<String, String> extra() {
    return extra;
  }

  /** The same with the cells that are read later, which stand before them. */
  Map<String, String> allExtra() {
    if (later.isEmpty()) {
      return extra;
    }
    Map<String, String> all = new LinkedHashMap<>(later.get().read(laterRow));
    all.putAll(extra);
    return all;
  }

  /** Keeps the text of a cell that is otherwise not used. */
  void keep(NativeColumn column) {
    if (has(column)) {
      takeExtra(columns.header(column), text(column));
    }
  }

  void reject(NativeColumn column, String expected, String advice) {
    rejected = true;
    note(
        Problem.rejected(at(column), columns.header(column), expected, text(column))
            .advising(advice));
  }

  void reject(NativeColumn column, String expected) {
    reject(column, expected, "");
  }

  void warn(NativeColumn column, String expected, String advice) {
    note(
        Problem.warning(at(column), columns.header(column), expected, text(column))
            .advising(advice));
  }

  private Origin at(NativeColumn column) {
    return sources.getOrDefault(column, this).origin;
  }

  private void note(Problem problem) {
    if (problems.isEmpty()) {
      problems = new ArrayList<>();
    }
    problems.add(problem);
  }

  boolean rejected() {
    return rejected;
  }

  /** The value, or the fallback where the cell was understood as none; the row is then rejected. */
  <T> T orReject(
      NativeColumn column, Optional<T> value, String expected, Supplier<? extends T> fallback) {
    if (value.isEmpty()) {
      reject(column, expected);
    }
    return value.isPresent() ? value.get() : fallback.get();
  }

  /** Who may see the row. What cannot be read is rejected, and kept from the public. */
  Visibility visibility(NativeColumn column) {
    if (!has(column)) {
      return Visibility.PUBLIC;
    }
    return orReject(
        column,
        Visibility.find(text(column)),
        "'public', 'internal' or a blank",
        () -> Visibility.INTERNAL);
  }

  /** Hands the problems over; found text of rows that are not public is confidential. */
  void reportTo(Dataset.Builder into, Visibility visibility) {
    for (Problem problem : problems) {
      into.add(visibility == Visibility.PUBLIC ? problem : problem.asInternal());
    }
  }
}
