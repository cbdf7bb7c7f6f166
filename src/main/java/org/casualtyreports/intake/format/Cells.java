package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.dataset.Dataset;
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
  private final Columns columns;
  private final TableDates dates;
  private final Origin origin;
  private final Map<NativeColumn, Cells> sources = new EnumMap<>(NativeColumn.class);
  private final Map<NativeColumn, String> texts = new EnumMap<>(NativeColumn.class);
  private final Map<String, String> extra = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean rejectedElsewhere;

  private Cells(Columns columns, TableDates dates, Origin origin) {
    this.columns = columns;
    this.dates = dates;
    this.origin = origin;
  }

  static Cells of(Columns columns, TableDates dates, String file, TextRow row) {
    Cells cells = new Cells(columns, dates, new Origin(file, row.number()));
    for (NativeColumn column : NativeColumn.values()) {
      cells.set(column, columns.text(column, row.cells()));
    }
    for (Columns.Extra other : columns.extras()) {
      String text = row.cells().get(other.position()).strip();
      if (!text.isEmpty()) {
        cells.extra.put(other.header(), text);
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
      texts.put(column, text);
    }
  }

  /** Takes over a cell of another row, with its position. */
  void take(NativeColumn column, Cells from, NativeColumn source) {
    set(column, from.text(source));
    sources.put(column, from);
  }

  void takeExtra(String header, String text) {
    extra.put(header, text);
  }

  /** Rejects the row for problems that are reported where they stand, in other rows. */
  void rejectElsewhere() {
    rejectedElsewhere = true;
  }

  Origin origin() {
    return origin;
  }

  /** The text of a cell without blanks around it; empty where there is none. */
  String text(NativeColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** The text of a cell as a date, in the order that its table keeps. */
  DateWords.Outcome date(NativeColumn column) {
    return sources.getOrDefault(column, this).dates.read(text(column));
  }

  boolean has(NativeColumn column) {
    return texts.containsKey(column);
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
    return text(column).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
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

  /** Keeps the text of a cell that is otherwise not used. */
  void keep(NativeColumn column) {
    if (has(column)) {
      extra.put(columns.header(column), text(column));
    }
  }

  void reject(NativeColumn column, String expected, String advice) {
    problems.add(
        Problem.rejected(at(column), columns.header(column), expected, text(column))
            .advising(advice));
  }

  void reject(NativeColumn column, String expected) {
    reject(column, expected, "");
  }

  void warn(NativeColumn column, String expected, String advice) {
    problems.add(
        Problem.warning(at(column), columns.header(column), expected, text(column))
            .advising(advice));
  }

  private Origin at(NativeColumn column) {
    return sources.getOrDefault(column, this).origin;
  }

  boolean rejected() {
    return rejectedElsewhere
        || problems.stream().anyMatch(p -> p.severity() == Problem.Severity.REJECTED);
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
