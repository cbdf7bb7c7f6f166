package org.casualtyreports.intake.table;

import java.util.Arrays;

/**
 * Finds the records of delimited UTF-8 in bytes: where each begins, and on which line.
 *
 * <p>Made for speed, it knows only text about which there is nothing to say: records as long as the
 * header, quotes where they belong, lines that end in LF or CRLF, no NUL and no lost character.
 * Whatever else it meets it gives back as unsure, for {@link DelimitedReader} to read and report.
 */
final class RecordScanner {
  /** The bytes end inside a record. */
  static final int CUT = -1;

  /** The bytes are not such text. */
  static final int UNSURE = -2;

  private static final byte PLAIN = 0;
  private static final byte SEPARATOR = 1;
  private static final byte QUOTE = 2;
  private static final byte LINE_FEED = 3;
  private static final byte RETURN = 4;
  private static final byte NUL = 5;
  private static final byte BEYOND_ASCII = 6;

  private final byte[] kinds = new byte[256];
  private final char separator;
  private int cells;
  private int lines;

  RecordScanner(char separator) {
    this.separator = separator;
    Arrays.fill(kinds, 128, 256, BEYOND_ASCII);
    kinds[separator] = SEPARATOR;
    kinds['"'] = QUOTE;
    kinds['\n'] = LINE_FEED;
    kinds['\r'] = RETURN;
    kinds[0] = NUL;
  }

  /** Cells of the record that {@link #end} went over. */
  int cells() {
    return cells;
  }

  /** Lines of the record that {@link #end} went over. */
  int lines() {
    return lines;
  }

  /**
   * Goes over the record that begins at a place.
   *
   * @param limit end of the bytes
   * @param last whether the text ends there
   * @return where the next one begins, or {@link #CUT} or {@link #UNSURE}
   */
  int end(byte[] bytes, int from, int limit, boolean last) {
    cells = 1;
    lines = 1;
    int at = from;
    boolean cellStart = true;
    while (at < limit) {
      byte kind = kinds[bytes[at] & 0xFF];
      if (kind == PLAIN) {
        cellStart = false;
        at = ByteSearch.pastPlain((byte) separator, bytes, at + 1, limit);
        continue;
      }
      switch (kind) {
        case SEPARATOR -> {
          cells++;
          cellStart = true;
          at++;
        }
        case LINE_FEED -> {
          return at + 1;
        }
        case RETURN -> {
          if (at + 1 == limit) {
            return last ? UNSURE : CUT;
          }
          return bytes[at + 1] == '\n' ? at + 2 : UNSURE;
        }
        case QUOTE -> {
          at = cellStart ? afterQuoted(bytes, at + 1, limit) : at + 1;
          cellStart = false;
        }
        case NUL -> {
          return UNSURE;
        }
        default -> {
          at = afterCharacter(bytes, at, limit);
          cellStart = false;
        }
      }
      if (at < 0) {
        return last ? UNSURE : at;
      }
    }
    return last ? limit : CUT;
  }

  /** The end of a cell after its opening quote: a separator or the end of the line. */
  private int afterQuoted(byte[] bytes, int from, int limit) {
    int at = from;
    while (at < limit) {
      byte kind = kinds[bytes[at] & 0xFF];
      if (kind == PLAIN || kind == SEPARATOR) {
        at = ByteSearch.pastPlain((byte) '"', bytes, at + 1, limit);
      } else if (kind == QUOTE) {
        if (at + 1 == limit) {
          return at + 1;
        }
        if (bytes[at + 1] != '"') {
          return isEnd(bytes[at + 1]) ? at + 1 : UNSURE;
        }
        at += 2;
      } else if (kind == NUL) {
        return UNSURE;
      } else if (kind == BEYOND_ASCII) {
        at = afterCharacter(bytes, at, limit);
        if (at < 0) {
          return at;
        }
      } else {
        if (kind == LINE_FEED || at + 1 == limit || bytes[at + 1] != '\n') {
          lines++;
        }
        at++;
      }
    }
    return CUT;
  }

  private boolean isEnd(byte next) {
    return next == separator || next == '\n' || next == '\r';
  }

  /** After a character of UTF-8; a malformed one, and the sign of a lost one, are unsure. */
  private static int afterCharacter(byte[] bytes, int at, int limit) {
    int first = bytes[at] & 0xFF;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0) {
      return UNSURE;
    }
    if (at + length > limit) {
      return CUT;
    }
    int second = bytes[at + 1] & 0xFF;
    boolean wellFormed =
        switch (first) {
          case 0xE0 -> second >= 0xA0 && second <= 0xBF;
          case 0xED -> second >= 0x80 && second <= 0x9F;
          case 0xF0 -> second >= 0x90 && second <= 0xBF;
          case 0xF4 -> second >= 0x80 && second <= 0x8F;
          default -> second >= 0x80 && second <= 0xBF;
        };
    for (int i = 2; i < length; i++) {
      wellFormed &= (bytes[at + i] & 0xC0) == 0x80;
    }
    boolean lost = first == 0xEF && second == 0xBF && length == 3 && (bytes[at + 2] & 0xFF) == 0xBD;
    return wellFormed && !lost ? at + length : UNSURE;
  }
}
