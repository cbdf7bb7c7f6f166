package org.casualtyreports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.claim.Language;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverLogoTest {
  private static byte[] picture(int width, int height, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  private static XSSFWorkbook workbook(Imprint.Logo logo) throws IOException {
    Report sample = SampleReport.whole(Language.EN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbooks.write(
        new Report(
            Language.EN,
            SampleReport.imprint(logo),
            sample.numerals(),
            List.of(),
            sample.sheets(),
            sample.sheetWords(),
            List.of()),
        out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<XSSFPicture> pictures(XSSFWorkbook workbook) {
    List<XSSFPicture> pictures = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      XSSFDrawing drawing = sheet.getDrawingPatriarch();
      if (drawing != null) {
        drawing.getShapes().stream()
            .filter(XSSFPicture.class::isInstance)
            .map(XSSFPicture.class::cast)
            .forEach(pictures::add);
      }
    }
    return pictures;
  }

  /** Within 150 by 60 pixels, in its own proportions, and never larger than it is. */
  @ParameterizedTest
  @CsvSource({"300, 60, 150, 30, png", "300, 240, 75, 60, jpg", "40, 20, 40, 20, png"})
  void theSignOfThePublisherStandsOnTheCoverAlone(
      int width, int height, int shownWidth, int shownHeight, String format) throws IOException {
    byte[] content = picture(width, height, format);
    try (XSSFWorkbook workbook =
        workbook(new Imprint.Logo.Picture(content, "Sign of the\nBureau"))) {
      assertThat(pictures(workbook)).hasSize(1);
      XSSFPicture picture = pictures(workbook).getFirst();
      assertThat(picture.getSheet()).isSameAs(workbook.getSheetAt(0));
      assertThat(picture.getPictureData().getData()).isEqualTo(content);
      assertThat(picture.getPictureData().suggestFileExtension())
          .isEqualTo(format.equals("jpg") ? "jpeg" : format);
      assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
          .isEqualTo("Sign of the Bureau");
      XSSFClientAnchor anchor = picture.getClientAnchor();
      assertThat(anchor.getRow1()).isZero();
      assertThat(anchor.getRow2()).isZero();
      assertThat(anchor.getCol2()).isEqualTo(anchor.getCol1());
      assertThat(anchor.getDx2() - anchor.getDx1()).isEqualTo(Units.pixelToEMU(shownWidth));
      assertThat(anchor.getDy2() - anchor.getDy1()).isEqualTo(Units.pixelToEMU(shownHeight));
    }
  }

  @Test
  void withoutASignThereIsNoPicture() throws IOException {
    try (XSSFWorkbook workbook = workbook(Imprint.Logo.NONE)) {
      assertThat(pictures(workbook)).isEmpty();
    }
  }
}
