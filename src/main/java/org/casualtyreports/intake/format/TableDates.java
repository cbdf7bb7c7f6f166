package org.casualtyreports.intake.format;

import static org.casualtyreports.intake.format.NativeColumn.DATE_END;
import static org.casualtyreports.intake.format.NativeColumn.DATE_START;
import static org.casualtyreports.intake.format.NativeColumn.PERIOD_FROM;
import static org.casualtyreports.intake.format.NativeColumn.PERIOD_TO;
import static org.casualtyreports.intake.format.NativeColumn.STATEMENT_DATE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.table.CodedRows;
import org.casualtyreports.intake.table.TextRow;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.words.DateOrder;
import org.casualtyreports.intake.words.DateWords;

/** How the dates of one table are read: one order of day and month for all of its columns. */
final class TableDates {
  private static final List<NativeColumn> DATE_COLUMNS =
      List.of(DATE_START, DATE_END, PERIOD_FROM, PERIOD_TO, STATEMENT_DATE);
  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Of 1954 to 2064. */
  private static final Pattern DAY_NUMBER = Pattern.compile("[2-5][0-9]{4}(\\.[0-9]+)?");

  /** Spreadsheets count a 29 February 1900 that never was, so the days after it begin here. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final Function<String, DateWords.Outcome> reader;
  private final Map<String, DateWords.Outcome> read = new ConcurrentHashMap<>();

  private TableDates(Function<String, DateWords.Outcome> reader) {
    this.reader = reader;
  }

  /** Decides the order, and says so where the table's own dates decided it. */
  static TableDates of(
      TextTable table,
      Columns columns,
      Optional<CodedRows> coded,
      DateChoice choice,
      Dataset.Builder into) {
    Set<String> unclear =
        coded
            .map(rows -> unclearTexts(rows, columns))
            .orElseGet(() -> unclearTexts(table, columns));
    return of(table.file().name(), unclear, choice, into);
  }

  /** The same for the texts of date columns that are named otherwise. */
  static TableDates of(String file, Set<String> texts, DateChoice choice, Dataset.Builder into) {
    noteDayNumbers(file, texts, into);
    return switch (choice) {
      case DateChoice.Fixed fixed ->
          new TableDates(text -> orDayNumber(text, DateWords.read(text, fixed.order())));
      case DateChoice.ByTable byTable -> decided(file, texts, into);
    };
  }

  private static TableDates decided(String file, Set<String> texts, Dataset.Builder into) {
    return switch (DateOrder.decide(texts)) {
      case DateOrder.Decision.Decided decided -> {
        into.add(
            Problem.ofFile(
                    Problem.Severity.NOTE, file, "dates such as 2024-02-01", "dates in numbers")
                .advising(
                    "read as %s, the only order that fits all of them"
                        .formatted(decided.order().code())));
        yield new TableDates(text -> orDayNumber(text, DateWords.read(text, decided.order())));
      }
      case DateOrder.Decision.NotNeeded notNeeded -> withoutOrder();
      case DateOrder.Decision.Undecidable undecidable -> withoutOrder();
      case DateOrder.Decision.Contradictory contradictory -> withoutOrder();
    };
  }

  private static TableDates withoutOrder() {
    return new TableDates(text -> orDayNumber(text, DateWords.read(text)));
  }

  private static void noteDayNumbers(String file, Set<String> texts, Dataset.Builder into) {
    texts.stream()
        .filter(text -> DAY_NUMBER.matcher(text).matches())
        .min(Comparator.naturalOrder())
        .ifPresent(
            example ->
                into.add(
                    Problem.ofFile(Problem.Severity.NOTE, file, "dates such as 2024-02-01", example)
                        .advising(
                            "read as the day number of a spreadsheet: "
                                + dayOfNumber(example)
                                + "; a sheet that counts from 1904 would mean a day four years"
                                + " later")));
  }

  /** No date in words has five digits: a spreadsheet's number of days is all it can be. */
  private static DateWords.Outcome orDayNumber(String text, DateWords.Outcome read) {
    return read instanceof DateWords.Outcome.NotUnderstood && DAY_NUMBER.matcher(text).matches()
        ? new DateWords.Outcome.Day(dayOfNumber(text))
        : read;
  }

  private static LocalDate dayOfNumber(String text) {
    return DAY_ZERO.plusDays(Integer.parseInt(text.substring(0, 5)));
  }

  private static Set<String> unclearTexts(CodedRows rows, Columns columns) {
    Set<String> texts = new HashSet<>();
    for (NativeColumn column : DATE_COLUMNS) {
      if (columns.has(column)) {
        rows.texts(columns.position(column)).stream()
            .filter(text -> !text.isEmpty() && !ISO.matcher(text).matches())
            .forEach(texts::add);
      }
    }
    return texts;
  }

  private static Set<String> unclearTexts(TextTable table, Columns columns) {
    Set<String> texts = new HashSet<>();
    for (TextRow row : table.rows()) {
      for (NativeColumn column : DATE_COLUMNS) {
        String text = columns.text(column, row.cells());
        if (!text.isEmpty() && !ISO.matcher(text).matches()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }

  DateWords.Outcome read(String text) {
    return read.computeIfAbsent(text, reader);
  }
}
