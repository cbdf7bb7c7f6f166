package org.casualtyreports.excel;

import java.awt.Dimension;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.casualtyreports.report.Imprint.Logo;

/** The publisher's picture beside the table of the cover. */
final class CoverLogo {
  private static final int COLUMN_WIDTH = 24;
  private static final int MOST_WIDTH = 150;
  private static final int MOST_HEIGHT = 60;
  private static final int FIRST_OF_PNG = 0x89;

  private CoverLogo() {}

  /** How many columns the picture takes beside the table of a page. */
  static int columns(Page page, Logo logo) {
    return page.isCover() && logo instanceof Logo.Picture ? 1 : 0;
  }

  static void draw(XSSFSheet sheet, Page page, Logo logo) {
    if (logo instanceof Logo.Picture picture && page.isCover()) {
      draw(sheet, page.columns().size(), picture);
    }
  }

  private static void draw(XSSFSheet sheet, int column, Logo.Picture logo) {
    sheet.setColumnWidth(column, COLUMN_WIDTH * 256);
    boolean png = (logo.content()[0] & 0xFF) == FIRST_OF_PNG;
    int type = png ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG;
    int index = sheet.getWorkbook().addPicture(logo.content(), type);
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, 0, column, 0);
    XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, index);
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(CellText.onOneLine(logo.altText()));
    Dimension size = picture.getImageDimension();
    double factor =
        Math.min(1, Math.min(MOST_WIDTH / size.getWidth(), MOST_HEIGHT / size.getHeight()));
    XSSFClientAnchor within = picture.getClientAnchor();
    within.setCol2(column);
    within.setDx2(Units.pixelToEMU((int) Math.round(size.getWidth() * factor)));
    within.setRow2(0);
    within.setDy2(Units.pixelToEMU((int) Math.round(size.getHeight() * factor)));
  }
}
