package org.casualtyreports.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.claim.Language;
import org.casualtyreports.excel.InputWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook to fill in has exactly the columns that are read. */
class InputWorkbookColumnsTest {

  @ParameterizedTest
  @EnumSource
  void headersAreThoseOfTheNativeFormat(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputWorkbook.write(language, out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(headers(book, "claims")).isEqualTo(headers(NativeColumn.OF_CLAIMS));
      assertThat(headers(book, "incidents"))
          .containsExactlyInAnyOrderElementsOf(headers(NativeColumn.OF_INCIDENTS));
    }
  }

  private static List<String> headers(XSSFWorkbook book, String sheet) {
    List<String> headers = new ArrayList<>();
    book.getSheet(sheet).getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
    return headers;
  }

  private static List<String> headers(Set<NativeColumn> columns) {
    return columns.stream().map(NativeColumn::header).toList();
  }
}
