package org.casualtyreports.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.table.ReadOptions;
import org.casualtyreports.intake.table.Tables;
import org.casualtyreports.intake.table.TextRow;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;
import org.casualtyreports.trend.MonthlySeries;
import org.casualtyreports.trend.MonthlySeries.Absence;
import org.casualtyreports.trend.Span;

/**
 * A file that holds one monthly series: columns {@code month,value} or {@code month,lower,upper}.
 *
 * <p>An empty upper bound is open, an empty value or lower bound a missing month, like a month
 * between the first and the last that has no row.
 *
 * @param file what was read
 * @param series from the first month of the file to the last, all of them final
 */
record SeriesFile(InputFile file, MonthlySeries series) {
  private static final long MOST_MONTHS = 24_000;

  /** Reads the file if its header is that of a series; empty if it is another kind of input. */
  static Optional<SeriesFile> find(Path path) {
    if (!Files.isRegularFile(path)
        || !path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)")) {
      return Optional.empty();
    }
    ReadOptions firstRow = ReadOptions.AUTO.withHeader(new ReadOptions.Header.InRow(1));
    TextTable table = Tables.read(path, firstRow).getFirst();
    List<String> header =
        table.header().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    return header.contains("month") && !header.contains("claimant") && !header.contains("figure")
        ? Optional.of(new SeriesFile(table.file(), new Reader(table, header).read()))
        : Optional.empty();
  }

  private record Reader(TextTable table, List<String> header) {

    MonthlySeries read() {
      boolean exact = header.contains("value");
      if (!exact && !(header.contains("lower") && header.contains("upper"))) {
        throw UnusableFileException.at(
            table.file().name(),
            table.headerRow(),
            "a header of month,value or month,lower,upper",
            String.join(",", header),
            "");
      }
      for (Problem problem : table.problems()) {
        if (problem.severity() == Problem.Severity.REJECTED) {
          throw wrong(problem.row(), "", problem.expected(), problem.found());
        }
      }
      SortedMap<YearMonth, Optional<Span>> months = new TreeMap<>();
      for (TextRow row : table.rows()) {
        YearMonth month = month(row);
        Optional<Span> span = exact ? value(row) : interval(row);
        if (months.putIfAbsent(month, span) != null) {
          throw wrong(row.number(), "month", "each month once", month + " again");
        }
      }
      if (months.isEmpty()) {
        throw UnusableFileException.of(table.file().name(), "a row for each month", "none", "");
      }
      return calendar(months);
    }

    private MonthlySeries calendar(SortedMap<YearMonth, Optional<Span>> months) {
      YearMonth first = months.firstKey();
      YearMonth last = months.lastKey();
      if (first.until(last, java.time.temporal.ChronoUnit.MONTHS) >= MOST_MONTHS) {
        throw UnusableFileException.of(
            table.file().name(),
            "at most " + MOST_MONTHS + " months from first to last",
            first + " to " + last,
            "");
      }
      MonthlySeries.Builder series = MonthlySeries.starting(first);
      for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
        Optional<Span> span = months.getOrDefault(month, Optional.empty());
        if (span.isPresent()) {
          series.figure(span.get());
        } else {
          series.missing(Absence.NOT_COLLECTED);
        }
      }
      return series.build();
    }

    private YearMonth month(TextRow row) {
      String text = cell(row, "month");
      try {
        return YearMonth.parse(text.length() == 10 ? text.substring(0, 7) : text);
      } catch (DateTimeParseException e) {
        throw wrong(row.number(), "month", "a month such as 2024-01", text);
      }
    }

    private Optional<Span> value(TextRow row) {
      return cell(row, "value").isEmpty()
          ? Optional.empty()
          : Optional.of(Span.exactly(count(row, "value")));
    }

    private Optional<Span> interval(TextRow row) {
      boolean open = cell(row, "upper").isEmpty();
      if (cell(row, "lower").isEmpty()) {
        if (!open) {
          throw wrong(row.number(), "lower", "a lower bound beside the upper one", "a blank");
        }
        return Optional.empty();
      }
      long lower = count(row, "lower");
      if (open) {
        return Optional.of(Span.atLeast(lower));
      }
      long upper = count(row, "upper");
      if (upper < lower) {
        throw wrong(
            row.number(),
            "upper",
            "the lower bound " + lower + " or more, or a blank for open",
            Long.toString(upper));
      }
      return Optional.of(Span.between(lower, upper));
    }

    private long count(TextRow row, String column) {
      String text = cell(row, column);
      String expected = "a whole number from 0 to " + Span.MOST + " or a blank";
      if (!text.matches("[0-9]{1,11}") || Long.parseLong(text) > Span.MOST) {
        throw wrong(row.number(), column, expected, text);
      }
      return Long.parseLong(text);
    }

    private String cell(TextRow row, String column) {
      return row.cells().get(header.indexOf(column)).strip();
    }

    private UnusableFileException wrong(int row, String column, String expected, String found) {
      String in = column.isEmpty() ? expected : "column '" + column + "': " + expected;
      return UnusableFileException.at(table.file().name(), row, in, found, "");
    }
  }
}
