package org.casualtyreports.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.casualtyreports.intake.table.RecordScan.Found;
import org.casualtyreports.intake.table.RecordScan.Quotes;

/** Reads delimited text: one table. */
final class DelimitedReader {
  /** Bytes from which the separator is found out. */
  private static final int BEGINNING = 1 << 18;

  private final Source source;
  private final EncodedText text;
  private final ReadOptions options;

  private DelimitedReader(Source source, EncodedText text, ReadOptions options) {
    this.source = source;
    this.text = text;
    this.options = options;
  }

  static TextTable read(Source source, EncodedText text, ReadOptions options) throws IOException {
    return new DelimitedReader(source, text, options).table();
  }

  private TextTable table() throws IOException {
    String beginning = text.beginning(BEGINNING);
    Separator declared = declared(beginning);
    Separator separator = separator(beginning, declared);
    TableShape shape = shape();
    try {
      parse(shape, text.reader(), separator, declared);
    } catch (CsvParseException e) {
      List<Found> misquoted = misquoted(separator, e);
      shape = shape();
      for (Found record : misquoted) {
        shape.refuse(
            record.line(),
            "a separator or the end of the line after a closing quote",
            "something else",
            "write a quote inside a quoted cell twice");
      }
      parseMasked(shape, misquoted, separator, declared);
    }
    if (shape.isEmpty()) {
      throw UnusableFileException.of(source.name(), "a table", "no filled cell", "");
    }
    return shape.finish(source.sha256(), format(separator), text.charset().name());
  }

  private TableShape shape() {
    TableShape shape = new TableShape(source.name(), TableShape.Layout.COUNTED, options.header());
    source.notes().forEach(shape::problem);
    text.notes().forEach(shape::problem);
    return shape;
  }

  private static String format(Separator separator) {
    return separator == Separator.TAB ? "tsv" : "csv";
  }

  /** A first line such as 'sep=;', which spreadsheets understand. */
  private static Separator declared(String beginning) {
    for (Separator separator : Separator.values()) {
      String line = "sep=" + separator.character();
      if (beginning.regionMatches(true, 0, line, 0, line.length())
          && (beginning.length() == line.length()
              || "\r\n".indexOf(beginning.charAt(line.length())) >= 0)) {
        return separator;
      }
    }
    return Separator.AUTO;
  }

  private Separator separator(String beginning, Separator declared) {
    if (options.separator() != Separator.AUTO) {
      return options.separator();
    }
    return declared == Separator.AUTO
        ? SeparatorGuess.of(beginning, text.isWhole(BEGINNING))
        : declared;
  }

  private void parse(TableShape shape, Reader reader, Separator separator, Separator declared)
      throws IOException {
    try (CsvReader<RecordCells.Cells> records =
        CsvReader.builder()
            .fieldSeparator(separator.character())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(Limits.CELL_CHARACTERS)
            .build(new RecordCells(), reader)) {
      for (RecordCells.Cells record : records) {
        if (declared == Separator.AUTO || record.line() > 1) {
          shape.row(record.line(), record.cells());
        }
      }
    }
  }

  private void parseMasked(
      TableShape shape, List<Found> misquoted, Separator separator, Separator declared)
      throws IOException {
    try {
      parse(shape, new Masked(text.reader(), misquoted), separator, declared);
    } catch (CsvParseException e) {
      throw tooLarge(e);
    }
  }

  /** The records that the parser cannot divide into cells; refuses the file where all end. */
  private List<Found> misquoted(Separator separator, CsvParseException cause) throws IOException {
    List<Found> misquoted;
    try (Reader reader = text.reader()) {
      misquoted =
          RecordScan.of(
              reader,
              separator.character(),
              Integer.MAX_VALUE,
              record -> record.quotes() != Quotes.CLOSED);
    }
    for (Found record : misquoted) {
      if (record.quotes() == Quotes.OPEN) {
        throw UnusableFileException.at(
                source.name(),
                record.line(),
                "a closing quote",
                "none to the end of the file",
                "rows cannot be told apart from here on; close the quote or delete it")
            .causedBy(cause);
      }
    }
    if (misquoted.isEmpty()) {
      throw tooLarge(cause);
    }
    return misquoted;
  }

  private UnusableFileException tooLarge(CsvParseException cause) {
    String expected =
        "a table of at most "
            + Limits.COLUMNS
            + " columns and "
            + Limits.CELL_CHARACTERS
            + " characters in a cell";
    return UnusableFileException.of(source.name(), expected, "more", "").causedBy(cause);
  }

  /** Blanks out some records and keeps their lines, so that the rows below keep their numbers. */
  private static final class Masked extends FilterReader {
    private final List<Found> masked;
    private int next;
    private long position;

    Masked(Reader text, List<Found> masked) {
      super(text);
      this.masked = masked;
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int got = super.read(buffer, offset, length);
      for (int i = offset; i < offset + got; i++, position++) {
        if (isMasked() && buffer[i] != '\n' && buffer[i] != '\r') {
          buffer[i] = ' ';
        }
      }
      return got;
    }

    private boolean isMasked() {
      while (next < masked.size() && masked.get(next).end() <= position) {
        next++;
      }
      return next < masked.size() && masked.get(next).start() <= position;
    }
  }
}
