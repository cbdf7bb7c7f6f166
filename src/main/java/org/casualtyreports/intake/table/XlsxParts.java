package org.casualtyreports.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casualtyreports.intake.table.SheetNumber.Epoch;
import org.casualtyreports.intake.table.SheetNumber.Style;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of an XLSX package that its sheets refer to (ECMA-376 part 1, chapter 18). */
final class XlsxParts {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxParts() {}

  /**
   * @param relation id of the part that holds the sheet
   * @param hidden whether spreadsheet programs show no tab for it
   */
  record SheetEntry(String name, String relation, boolean hidden) {}

  static String attribute(Attributes attributes, String localName) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(localName)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  static int number(Attributes attributes, String localName, int otherwise) {
    String text = attribute(attributes, localName);
    if (text.isEmpty() || text.length() > 9) {
      return otherwise;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return otherwise;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }

  static boolean isTrue(String text) {
    return text.equals("1") || text.equals("true") || text.equals("on");
  }

  /** Characters that XML cannot carry are spelled _xHHHH_. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = ESCAPED.matcher(text);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  /** Sheets and the date system. */
  static final class Workbook extends DefaultHandler {
    private final List<SheetEntry> sheets = new ArrayList<>();
    private Epoch epoch = Epoch.OF_1900;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      if (name.equals("workbookPr") && isTrue(attribute(attributes, "date1904"))) {
        epoch = Epoch.OF_1904;
      } else if (name.equals("sheet")) {
        String state = attribute(attributes, "state");
        sheets.add(
            new SheetEntry(
                attribute(attributes, "name"),
                attribute(attributes, "id"),
                state.equals("hidden") || state.equals("veryHidden")));
      }
    }

    List<SheetEntry> sheets() {
      return List.copyOf(sheets);
    }

    Epoch epoch() {
      return epoch;
    }
  }

  /** Which cell formats are dates. */
  static final class Styles extends DefaultHandler {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private boolean inCellFormats;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      switch (name) {
        case "numFmt" ->
            formats.put(number(attributes, "numFmtId", -1), attribute(attributes, "formatCode"));
        case "cellXfs" -> inCellFormats = true;
        case "xf" -> {
          if (inCellFormats) {
            int id = number(attributes, "numFmtId", 0);
            styles.add(SheetNumber.style(id, formats.getOrDefault(id, "")));
          }
        }
        default -> {}
      }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
      if (name.equals("cellXfs")) {
        inCellFormats = false;
      }
    }

    Style style(int index) {
      return index >= 0 && index < styles.size() ? styles.get(index) : Style.NUMBER;
    }
  }

  /** Texts that cells share, rich text without its formatting and without readings aloud. */
  static final class Texts extends DefaultHandler {
    private final List<String> texts = new ArrayList<>();
    private final RunText run = new RunText();

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      run.start(name);
    }

    @Override
    public void characters(char[] characters, int offset, int length) {
      run.characters(characters, offset, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
      run.end(name);
      if (name.equals("si")) {
        texts.add(run.take());
      }
    }

    String text(int index) {
      return texts.get(index);
    }
  }

  /** Collects the text of {@code t} elements, of phonetic runs ({@code rPh}) nothing. */
  static final class RunText {
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean phonetic;

    void start(String name) {
      if (name.equals("rPh")) {
        phonetic = true;
      } else if (name.equals("t")) {
        inText = !phonetic;
      }
    }

    void characters(char[] characters, int offset, int length) {
      if (inText) {
        text.append(characters, offset, length);
      }
    }

    void end(String name) {
      if (name.equals("rPh")) {
        phonetic = false;
      } else if (name.equals("t")) {
        inText = false;
      }
    }

    String take() {
      String taken = unescaped(text.toString());
      text.setLength(0);
      return taken;
    }
  }
}
