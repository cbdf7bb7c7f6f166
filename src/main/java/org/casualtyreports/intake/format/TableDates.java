package org.casualtyreports.intake.format;

import static org.casualtyreports.intake.format.NativeColumn.DATE_END;
import static org.casualtyreports.intake.format.NativeColumn.DATE_START;
import static org.casualtyreports.intake.format.NativeColumn.PERIOD_FROM;
import static org.casualtyreports.intake.format.NativeColumn.PERIOD_TO;
import static org.casualtyreports.intake.format.NativeColumn.STATEMENT_DATE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.table.TextRow;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.words.DateOrder;
import org.casualtyreports.intake.words.DateWords;

/** How the dates of one table are read: one order of day and month for all of its columns. */
final class TableDates {
  private static final List<NativeColumn> DATE_COLUMNS =
      List.of(DATE_START, DATE_END, PERIOD_FROM, PERIOD_TO, STATEMENT_DATE);
  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final Function<String, DateWords.Outcome> reader;
  private final Map<String, DateWords.Outcome> read = new HashMap<>();

  private TableDates(Function<String, DateWords.Outcome> reader) {
    this.reader = reader;
  }

  /** Decides the order, and says so where the table's own dates decided it. */
  static TableDates of(TextTable table, Columns columns, DateChoice choice, Dataset.Builder into) {
    return switch (choice) {
      case DateChoice.Fixed fixed -> new TableDates(text -> DateWords.read(text, fixed.order()));
      case DateChoice.ByTable byTable -> decided(table, columns, into);
    };
  }

  private static TableDates decided(TextTable table, Columns columns, Dataset.Builder into) {
    return switch (DateOrder.decide(unclearTexts(table, columns))) {
      case DateOrder.Decision.Decided decided -> {
        into.add(
            Problem.ofFile(
                    Problem.Severity.NOTE,
                    table.file().name(),
                    "dates such as 2024-02-01",
                    "dates in numbers")
                .advising(
                    "read as %s, the only order that fits all of them"
                        .formatted(decided.order().code())));
        yield new TableDates(text -> DateWords.read(text, decided.order()));
      }
      case DateOrder.Decision.NotNeeded notNeeded -> new TableDates(DateWords::read);
      case DateOrder.Decision.Undecidable undecidable -> new TableDates(DateWords::read);
      case DateOrder.Decision.Contradictory contradictory -> new TableDates(DateWords::read);
    };
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
