package org.casualtyreports.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the cells of the large workbook with fastexcel; takes a file and rows. */
public final class FastExcelSheet {
  private FastExcelSheet() {}

  public static void main(String[] args) throws IOException {
    int size = Integer.parseInt(args[1]);
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]));
        Workbook book = new Workbook(out, "benchmark", "1.0")) {
      Worksheet sheet = book.newWorksheet("Claims");
      for (int row = 0; row < size; row++) {
        for (int i = 0; i < 12; i++) {
          if (i % 3 == 0) {
            sheet.value(row, i, (row * 31L + i) % 997);
          } else if (i == 1) {
            sheet.value(row, i, LocalDate.of(2020, 1, 1).plusDays(row % 1000));
            sheet.style(row, i).format("yyyy-mm-dd").set();
          } else {
            sheet.value(row, i, "value " + (row * (i + 7L)) % 5003);
          }
        }
        if (row % 1000 == 999) {
          sheet.flush();
        }
      }
    }
  }
}
