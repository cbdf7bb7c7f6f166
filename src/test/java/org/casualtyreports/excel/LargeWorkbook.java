package org.casualtyreports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Row;

/** Writes a sheet of many rows that are made when asked for; takes a file and rows. */
public final class LargeWorkbook {
  private LargeWorkbook() {}

  public static void main(String[] arguments) throws IOException {
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      write(Integer.parseInt(arguments[1]), out);
    }
  }

  /** Writes so many rows of 12 cells. */
  public static void write(int size, OutputStream out) throws IOException {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      columns.add(
          i % 3 == 0
              ? SampleReport.count("c" + i, "Count " + i)
              : SampleReport.text("c" + i, "Text " + i));
    }
    List<Row> rows =
        new AbstractList<>() {
          @Override
          public Row get(int row) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
              cells.add(
                  i % 3 == 0
                      ? SampleReport.number((row * 31L + i) % 997)
                      : i == 1
                          ? SampleReport.day(LocalDate.of(2020, 1, 1).plusDays(row % 1000))
                          : Cell.words("value " + (row * (i + 7L)) % 5003));
            }
            return new Row.Data("", cells);
          }

          @Override
          public int size() {
            return size;
          }
        };
    Sheet sheet = SampleReport.sheet(Sheet.CLAIMS, "Claims", columns, rows);
    Workbooks.write(SampleReport.report(SampleReport.cover(), sheet), out);
  }
}
