package org.casualtyreports.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.dataset.Problem.Severity;
import org.casualtyreports.intake.table.SheetNumber.Epoch;
import org.casualtyreports.intake.table.XlsxParts.SheetEntry;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XLSX and XLSM workbooks as streams. Macros are never run, links never followed, external
 * entities refused.
 */
final class XlsxReader {
  private final Source source;
  private final XSSFReader parts;
  private final boolean macros;

  private XlsxReader(Source source, XSSFReader parts, boolean macros) {
    this.source = source;
    this.parts = parts;
    this.macros = macros;
  }

  static List<TextTable> read(Source source, ZipContent zip, ReadOptions options)
      throws IOException {
    try (OPCPackage opened = OPCPackage.open(zip.forPoi())) {
      XSSFReader parts = new XSSFReader(opened, true);
      return new XlsxReader(source, parts, zip.has("xl/vbaProject.bin")).tables(options);
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  private List<TextTable> tables(ReadOptions options)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XlsxParts.Workbook workbook = new XlsxParts.Workbook();
    parse(parts.getWorkbookData(), workbook);
    XlsxParts.Styles styles = new XlsxParts.Styles();
    XlsxParts.Texts texts = new XlsxParts.Texts();
    if (parts.getStylesData() instanceof InputStream stream) {
      parse(stream, styles);
    }
    if (parts.getSharedStringsData() instanceof InputStream stream) {
      parse(stream, texts);
    }
    List<SheetEntry> entries = workbook.sheets();
    List<String> names = entries.stream().map(SheetEntry::name).toList();
    List<TableShape> sheets = new ArrayList<>();
    for (int i : SheetChoice.of(source, names, options.sheet())) {
      sheets.add(sheet(entries.get(i), options, new Context(workbook.epoch(), styles, texts)));
    }
    return SheetChoice.filled(source, sheets, "xlsx");
  }

  /** What the cells of a sheet refer to. */
  private record Context(Epoch epoch, XlsxParts.Styles styles, XlsxParts.Texts texts) {}

  private TableShape sheet(SheetEntry entry, ReadOptions options, Context context)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    String name = SheetChoice.name(source, entry.name());
    TableShape shape = new TableShape(name, TableShape.Layout.ADDRESSED, options.header());
    source.notes().forEach(shape::problem);
    if (macros) {
      shape.problem(
          Problem.ofFile(Severity.NOTE, name, "a workbook without macros", "macros")
              .advising("they are ignored and never run"));
    }
    if (entry.hidden()) {
      shape.problem(
          Problem.ofFile(Severity.NOTE, name, "a sheet that can be seen", "a hidden one")
              .advising("it is read like the others"));
    }
    SheetCells cells = new SheetCells(shape, context.epoch());
    parse(
        parts.getSheet(entry.relation()), new XlsxSheet(cells, context.styles(), context.texts()));
    cells.end();
    return shape;
  }

  private static void parse(InputStream stream, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    try (stream) {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(stream));
    }
  }
}
