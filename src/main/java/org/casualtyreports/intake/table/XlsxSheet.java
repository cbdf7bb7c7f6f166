package org.casualtyreports.intake.table;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands the cells of a sheet's XML to {@link SheetCells} (ECMA-376 part 1, 18.3). */
final class XlsxSheet extends DefaultHandler {
  private final SheetCells cells;
  private final XlsxParts.Styles styles;
  private final XlsxParts.Texts texts;
  private final XlsxParts.RunText inline = new XlsxParts.RunText();
  private final StringBuilder content = new StringBuilder();
  private boolean isSheet;
  private boolean depthOne;
  private boolean inCell;
  private boolean collecting;
  private int row;
  private int column = -1;
  private String type = "";
  private int style;
  private String value = "";
  private String formula = "";
  private boolean hasFormula;

  XlsxSheet(SheetCells cells, XlsxParts.Styles styles, XlsxParts.Texts texts) {
    this.cells = cells;
    this.styles = styles;
    this.texts = texts;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (!depthOne) {
      // A chart or a dialogue takes the place of a sheet; it has no cells.
      depthOne = true;
      isSheet = name.equals("worksheet");
    }
    if (!isSheet) {
      return;
    }
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "v", "f" -> startContent();
      case "mergeCell" -> cells.merged(XlsxParts.attribute(attributes, "ref"));
      default -> {
        if (inCell) {
          inline.start(name);
        }
      }
    }
  }

  private void startRow(Attributes attributes) {
    row = XlsxParts.number(attributes, "r", row + 1);
    column = -1;
    cells.startRow(row);
    if (XlsxParts.isTrue(XlsxParts.attribute(attributes, "hidden"))) {
      cells.hiddenRow();
    }
  }

  private void startCell(Attributes attributes) {
    column = column(XlsxParts.attribute(attributes, "r"), column + 1);
    type = XlsxParts.attribute(attributes, "t");
    style = XlsxParts.number(attributes, "s", 0);
    value = "";
    formula = "";
    hasFormula = false;
    inCell = true;
    inline.take();
  }

  private void startContent() {
    collecting = inCell;
    content.setLength(0);
  }

  /** From 0; of 'C7' it is 2. */
  private static int column(String reference, int otherwise) {
    int column = 0;
    int letters = 0;
    while (letters < reference.length() && letters < 4) {
      char letter = reference.charAt(letters);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + (letter - 'A' + 1);
      letters++;
    }
    return letters == 0 ? otherwise : column - 1;
  }

  @Override
  public void characters(char[] characters, int offset, int length) throws SAXException {
    if (collecting) {
      content.append(characters, offset, length);
      if (content.length() > Limits.CELL_CHARACTERS) {
        throw new SAXException("a cell of more than " + Limits.CELL_CHARACTERS + " characters");
      }
    } else if (inCell) {
      inline.characters(characters, offset, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (!isSheet) {
      return;
    }
    switch (name) {
      case "row" -> cells.endRow();
      case "v" -> {
        value = content.toString();
        collecting = false;
      }
      case "f" -> {
        formula = content.toString();
        hasFormula = true;
        collecting = false;
      }
      case "c" -> endCell();
      default -> {
        if (inCell) {
          inline.end(name);
        }
      }
    }
  }

  private void endCell() throws SAXException {
    inCell = false;
    if (type.equals("inlineStr")) {
      cells.text(column, inline.take());
    } else if (type.equals("str")) {
      cells.text(column, XlsxParts.unescaped(value));
    } else if (value.isBlank()) {
      if (hasFormula) {
        cells.noResult(column, formula);
      }
    } else {
      typed(value.strip());
    }
  }

  private void typed(String stored) throws SAXException {
    switch (type) {
      case "s" -> cells.text(column, shared(stored));
      case "b" -> cells.truth(column, stored);
      case "e" -> cells.error(column, stored);
      case "d" -> cells.isoDate(column, stored);
      default -> cells.number(column, stored, styles.style(style));
    }
  }

  private String shared(String index) throws SAXException {
    try {
      return texts.text(Integer.parseInt(index));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new SAXException("no shared text " + index, e);
    }
  }
}
