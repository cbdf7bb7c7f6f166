package org.casualtyreports.intake.table;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;

/**
 * How a file is to be read; {@link #AUTO} finds everything out by itself.
 *
 * <p>A setting that does not concern the file (an encoding for a workbook, a sheet for delimited
 * text) changes nothing.
 */
public record ReadOptions(Encoding encoding, Sheet sheet, Separator separator, Header header) {

  /** The word that leaves an encoding or a sheet to be found out. */
  public static final String AUTO_WORD = "auto";

  /** Everything is found out from the file. */
  public static final ReadOptions AUTO =
      new ReadOptions(
          new Encoding.Detected(), new Sheet.Every(), Separator.AUTO, new Header.Found());

  /** Encoding of delimited text. */
  public sealed interface Encoding {
    /** By byte-order mark, else strict UTF-8, else a guess that is said. */
    record Detected() implements Encoding {}

    /** As named; a byte-order mark that says otherwise wins, and is said. */
    record Named(Charset charset) implements Encoding {
      public Named {
        Objects.requireNonNull(charset, "charset");
      }
    }
  }

  /** Sheets of a workbook. */
  public sealed interface Sheet {
    /** All that hold something. */
    record Every() implements Sheet {}

    /** The sheet of this name, else, where the text is a number, that sheet counted from 1. */
    record Asked(String nameOrNumber) implements Sheet {
      public Asked {
        if (nameOrNumber.isBlank()) {
          throw new IllegalArgumentException("a sheet needs a name or a number, found a blank");
        }
      }
    }
  }

  /** Where column names stand. */
  public sealed interface Header {
    /** In the first row that is about as full as the rows below. */
    record Found() implements Header {}

    /** In this row, counted from 1 as an editor or a spreadsheet shows it. */
    record InRow(int number) implements Header {
      public InRow {
        if (number < 1) {
          throw new IllegalArgumentException("rows count from 1, found " + number);
        }
      }
    }

    /** Nowhere: the first row is data, and columns are named 'column 1', 'column 2', ... */
    record None() implements Header {}
  }

  public ReadOptions {
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(separator, "separator");
    Objects.requireNonNull(header, "header");
  }

  /**
   * Sets the encoding.
   *
   * @param name 'auto', or a name such as windows-1252
   * @throws IllegalArgumentException if there is no such encoding
   */
  public ReadOptions withEncoding(String name) {
    if (name.strip().equalsIgnoreCase(AUTO_WORD)) {
      return new ReadOptions(new Encoding.Detected(), sheet, separator, header);
    }
    try {
      Charset charset = Charset.forName(name.strip());
      return new ReadOptions(new Encoding.Named(charset), sheet, separator, header);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "unknown encoding '"
              + name
              + "'; known: auto, UTF-8, UTF-16LE, UTF-16BE, windows-1252, windows-1256, ISO-8859-1",
          e);
    }
  }

  /** Sets the sheet: 'auto' for all, else a name or a number from 1. */
  public ReadOptions withSheet(String nameOrNumber) {
    Sheet chosen =
        nameOrNumber.strip().equalsIgnoreCase(AUTO_WORD)
            ? new Sheet.Every()
            : new Sheet.Asked(nameOrNumber.strip());
    return new ReadOptions(encoding, chosen, separator, header);
  }

  public ReadOptions withSeparator(Separator chosen) {
    return new ReadOptions(encoding, sheet, chosen, header);
  }

  public ReadOptions withHeader(Header chosen) {
    return new ReadOptions(encoding, sheet, separator, chosen);
  }
}
