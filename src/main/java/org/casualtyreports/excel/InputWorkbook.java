package org.casualtyreports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.claim.Language;

/** Writes a workbook to be filled in by people who have no data file yet. */
public final class InputWorkbook {
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);
  private static final int GUIDANCE = 0;

  private InputWorkbook() {}

  /**
   * Writes an .xlsx file with guidance and the sheets {@code incidents} and {@code claims} of the
   * native format, with an invented example in them; does not close the stream.
   *
   * <p>Equal languages give equal bytes.
   *
   * @throws IOException if the stream can't be written
   */
  public static void write(Language language, OutputStream out) throws IOException {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(out, "out");
    InputTexts texts = InputTexts.in(language);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      InputStyles styles = new InputStyles(book, language);
      XSSFSheet guidance = book.createSheet(texts.say("sheet.guidance"));
      new GuidanceSheet(guidance, styles, texts).build();
      fill(book, InputSheet.INCIDENTS, styles, texts);
      fill(book, InputSheet.CLAIMS, styles, texts);
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        sheet.setRightToLeft(language.rightToLeft());
        setUpPages(
            sheet, i == GUIDANCE ? 1 : sheet.getSheetName().equals(InputSheet.CLAIMS) ? 3 : 2);
      }
      book.setActiveSheet(GUIDANCE);
      properties(book.getProperties(), texts.say("title"));
      Parts built = new Parts();
      book.write(built);
      CanonicalPackage.rewrite(built.byName(), Map.of(), book.getStylesSource(), out);
    }
  }

  private static void fill(XSSFWorkbook book, String name, InputStyles styles, InputTexts texts) {
    boolean claims = name.equals(InputSheet.CLAIMS);
    List<InputColumn> columns = claims ? InputColumn.OF_CLAIMS : InputColumn.OF_INCIDENTS;
    XSSFSheet sheet = book.createSheet(name);
    new InputSheet(sheet, columns, styles, texts)
        .build(claims ? InputExample.claims(texts) : InputExample.incidents(texts));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
  }

  private static void setUpPages(XSSFSheet sheet, int pagesWide) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) pagesWide);
    setup.setFitHeight((short) 0);
  }

  private static void properties(POIXMLProperties properties, String title) {
    Optional<Date> day = Optional.of(Date.from(NO_DAY.atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(title);
    core.setCreator("casualty-reports");
    core.setCreated(day);
    core.setModified(day);
    properties.getExtendedProperties().setApplication("casualty-reports");
  }
}
