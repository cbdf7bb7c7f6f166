package org.casualtyreports.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tables of a tagged PDF, as its structure tells them. */
final class PdfTables {
  private final Map<Object, Map<Integer, String>> words = new HashMap<>();
  private final List<List<List<String>>> tables = new ArrayList<>();

  private PdfTables() {}

  /** Tables, rows, cells: the words of a cell without the spaces between them. */
  static List<List<List<String>>> in(byte[] pdf) throws IOException {
    PdfTables found = new PdfTables();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> byId = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> gather(content, byId));
        found.words.put(page.getCOSObject(), byId);
      }
      found.walk(document.getDocumentCatalog().getStructureTreeRoot());
    }
    return found.tables;
  }

  private static void gather(PDMarkedContent content, Map<Integer, String> byId) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        gather(inner, byId);
      }
    }
    byId.merge(content.getMCID(), text.toString(), String::concat);
  }

  private void walk(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Table")) {
          List<List<String>> rows = new ArrayList<>();
          rows(element, rows);
          tables.add(rows);
        } else {
          walk(element);
        }
      }
    }
  }

  private void rows(PDStructureElement parent, List<List<String>> rows) {
    for (Object kid : parent.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("TR")) {
          List<String> cells = new ArrayList<>();
          for (Object cell : element.getKids()) {
            cells.add(text((PDStructureElement) cell).replaceAll("[\\s\\u00A0\\u202F]", ""));
          }
          rows.add(cells);
        } else {
          rows(element, rows);
        }
      }
    }
  }

  private String text(PDStructureElement element) {
    StringBuilder text = new StringBuilder();
    for (Object kid : element.getKids()) {
      switch (kid) {
        case Integer id -> text.append(text(element.getPage(), id));
        case PDMarkedContentReference reference -> {
          PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
          text.append(text(page, reference.getMCID()));
        }
        case PDStructureElement inner -> text.append(text(inner));
        default -> {}
      }
    }
    return text.toString();
  }

  private String text(PDPage page, int id) {
    return words.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
  }
}
