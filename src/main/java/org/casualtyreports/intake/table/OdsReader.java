package org.casualtyreports.intake.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.casualtyreports.intake.table.SheetNumber.Epoch;
import org.casualtyreports.intake.table.SheetNumber.Style;

/** Reads OpenDocument spreadsheets: the cells of content.xml (OpenDocument 1.3 part 3, 9.1). */
final class OdsReader {
  private static final String CONTENT = "content.xml";

  /** A repeated cell beyond this is the blank rest of a row. */
  private static final int REPEATED_CELLS = 1_000;

  /** So many equal rows in one element are filled in; more are taken for a mistake. */
  private static final int REPEATED_ROWS = 100_000;

  private final Source source;
  private final ReadOptions options;
  private final XMLStreamReader xml;
  private final List<String> names = new ArrayList<>();
  private final List<TableShape> sheets = new ArrayList<>();
  private List<Held> held = new ArrayList<>();

  /** A cell of the row that is being read. */
  private record Held(int column, String type, String value, String text) {}

  private OdsReader(Source source, ReadOptions options, XMLStreamReader xml) {
    this.source = source;
    this.options = options;
    this.xml = xml;
  }

  static List<TextTable> read(Source source, ZipContent zip, ReadOptions options)
      throws IOException {
    if (zip.has("META-INF/manifest.xml")
        && new String(zip.unpack("META-INF/manifest.xml"), StandardCharsets.UTF_8)
            .contains("encryption-data")) {
      throw source.unusable(
          "a workbook without a password", "an encrypted one", "save it without a password");
    }
    // From characters: over damaged bytes the parser would print to standard error.
    try (Reader text = new InputStreamReader(zip.stream(CONTENT), StandardCharsets.UTF_8)) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(text);
      return new OdsReader(source, options, xml).tables();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private List<TextTable> tables() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && is("table")) {
        names.add(attribute("name"));
        sheets.add(sheet(names.getLast()));
      }
    }
    List<TableShape> chosen = new ArrayList<>();
    for (int i : SheetChoice.of(source, names, options.sheet())) {
      chosen.add(sheets.get(i));
    }
    return SheetChoice.filled(source, chosen, "ods");
  }

  private boolean is(String localName) {
    return xml.getLocalName().equals(localName);
  }

  private String attribute(String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return Objects.requireNonNullElse(xml.getAttributeValue(i), "");
      }
    }
    return "";
  }

  private int count(String localName) {
    String text = attribute(localName);
    return text.matches("[0-9]{1,9}") ? Math.max(1, Integer.parseInt(text)) : 1;
  }

  private TableShape sheet(String name) throws XMLStreamException {
    TableShape shape =
        new TableShape(
            SheetChoice.name(source, name), TableShape.Layout.ADDRESSED, options.header());
    source.notes().forEach(shape::problem);
    SheetCells cells = new SheetCells(shape, Epoch.OF_1900);
    int row = 1;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && is("table-row")) {
        row += row(cells, row);
      } else if (event == XMLStreamConstants.START_ELEMENT && is("table")) {
        skip();
      } else if (event == XMLStreamConstants.END_ELEMENT && is("table")) {
        break;
      }
    }
    cells.end();
    return shape;
  }

  /** A table inside a cell or a change log is no sheet. */
  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Reads one row element; returns how many rows it stands for. */
  private int row(SheetCells cells, int number) throws XMLStreamException {
    int repeated = count("number-rows-repeated");
    boolean hidden =
        !attribute("visibility").isEmpty() && !attribute("visibility").equals("visible");
    held = new ArrayList<>();
    int column = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT
          && (is("table-cell") || is("covered-table-cell"))) {
        column += cell(cells, column, number);
      } else if (event == XMLStreamConstants.END_ELEMENT && is("table-row")) {
        break;
      }
    }
    if (held.isEmpty()) {
      return repeated;
    }
    if (repeated > REPEATED_ROWS) {
      throw source.unusable(
          "at most " + REPEATED_ROWS + " equal rows", repeated + " rows", "delete those not meant");
    }
    for (int i = 0; i < repeated; i++) {
      cells.startRow(number + i);
      if (hidden) {
        cells.hiddenRow();
      }
      held.forEach(cell -> fill(cells, cell));
      cells.endRow();
    }
    return repeated;
  }

  /** Reads one cell element; returns how many cells it stands for. */
  private int cell(SheetCells cells, int column, int row) throws XMLStreamException {
    int repeated = count("number-columns-repeated");
    boolean covered = is("covered-table-cell");
    String type = attribute("value-type");
    String value =
        switch (type) {
          case "date" -> attribute("date-value");
          case "boolean" -> attribute("boolean-value");
          case "float", "percentage", "currency" -> attribute("value");
          default -> attribute("string-value");
        };
    if (count("number-columns-spanned") > 1 || count("number-rows-spanned") > 1) {
      cells.merged("at row " + row + ", column " + (column + 1));
    }
    String text = text();
    boolean filled = !covered && !(TableShape.isBlank(text) && value.isEmpty());
    if (filled && repeated > REPEATED_CELLS) {
      throw source.unusable(
          "at most " + REPEATED_CELLS + " equal cells in a row", repeated + " cells", "");
    }
    for (int i = 0; filled && i < repeated; i++) {
      held.add(new Held(column + i, type, value, text));
    }
    return repeated;
  }

  private static void fill(SheetCells cells, Held cell) {
    switch (cell.type) {
      case "float", "percentage", "currency" -> cells.number(cell.column, cell.value, Style.NUMBER);
      case "date" -> cells.isoDate(cell.column, cell.value);
      case "boolean" -> cells.truth(cell.column, cell.value);
      default -> {
        if (cell.text.matches("#[A-Z0-9/]+[!?]?|Err:[0-9]+")) {
          cells.error(cell.column, cell.text);
        } else {
          cells.text(cell.column, cell.value.isEmpty() ? cell.text : cell.value);
        }
      }
    }
  }

  /** The paragraphs of the cell that has just begun, to its end; comments are left out. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int paragraphs = 0;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (is("annotation") || is("table")) {
            skip();
          } else {
            depth++;
            if (is("p")) {
              text.append(paragraphs++ > 0 ? "\n" : "");
            } else if (is("s")) {
              text.append(" ".repeat(Math.min(count("c"), 100)));
            } else if (is("tab") || is("line-break")) {
              text.append(is("tab") ? '\t' : '\n');
            }
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(paragraphs > 0 ? xml.getText() : "");
        default -> {}
      }
    }
    return text.toString();
  }
}
