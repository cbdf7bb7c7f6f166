package org.casualtyreports.intake.table;

/**
 * Finds the records of delimited UTF-8 in bytes: where each ends, where its cells begin, and how
 * many lines it takes.
 *
 * <p>Made for speed, it knows only text about which there is nothing to say: quotes where they
 * belong, lines that end in LF or CRLF, no NUL and no lost character. Whatever else it meets it
 * gives back as unsure, for {@link DelimitedReader} to read and report.
 *
 * <p>Bytes are looked at eight at a time, so that an array must hold {@link ByteSearch#PADDING} of
 * them beyond those that count; what they are is of no matter.
 */
final class RecordScanner {
  /** The bytes end inside a record. */
  static final int CUT = -1;

  /** The bytes are not such text. */
  static final int UNSURE = -2;

  private final byte separator;
  private final long separators;
  private final int[] starts;
  private int cells;
  private int lines;

  /**
   * @param cells how many are wanted of each record; further ones are only counted
   */
  RecordScanner(char separator, int cells) {
    this.separator = (byte) separator;
    separators = ByteSearch.eightOf(this.separator);
    starts = new int[cells + 1];
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
   * Where the cells of the record that {@link #end} went over begin, as far as they are wanted:
   * each ends one byte before the next begins, and after the last stands where one more would
   * begin. The next record overwrites it.
   */
  int[] starts() {
    return starts;
  }

  /**
   * Goes over the record that begins at a place.
   *
   * @param limit end of the bytes
   * @param last whether the text ends there
   * @return where the next one begins, or {@link #CUT} or {@link #UNSURE}
   */
  int end(byte[] bytes, int from, int limit, boolean last) {
    // Copies: Java's first compiler, which most calls are run by, reads a field each time.
    int[] begun = starts;
    long wanted = separators;
    byte own = separator;
    int count = 1;
    lines = 1;
    begun[0] = from;
    int at = from < limit && bytes[from] == '"' ? afterQuoted(bytes, from + 1, limit) : from;
    while (at >= 0 && at < limit) {
      long special = ByteSearch.special(ByteSearch.eight(bytes, at), wanted);
      if (limit - at < Long.BYTES) {
        special &= ByteSearch.before(limit - at);
      }
      int next = at + Long.BYTES;
      while (special != 0) {
        int found = at + ByteSearch.first(special);
        byte b = bytes[found];
        if (b == own) {
          if (count < begun.length) {
            begun[count] = found + 1;
          }
          count++;
          if (found + 1 < limit && bytes[found + 1] == '"') {
            next = afterQuoted(bytes, found + 2, limit);
            break;
          }
        } else if (b == '\n') {
          cells = count;
          return ended(found, found + 1);
        } else if (b == '\r') {
          cells = count;
          return afterReturn(bytes, found, limit, last);
        } else if (b < 0) {
          next = afterCharacter(bytes, found, limit);
          break;
        } else if (b == 0) {
          return UNSURE;
        }
        special &= special - 1;
      }
      at = next;
    }
    cells = count;
    if (at < 0) {
      return last ? UNSURE : at;
    }
    return last ? ended(limit, limit) : CUT;
  }

  private int ended(int end, int next) {
    if (cells < starts.length) {
      starts[cells] = end + 1;
    }
    return next;
  }

  private int afterReturn(byte[] bytes, int at, int limit, boolean last) {
    if (at + 1 == limit) {
      return last ? UNSURE : CUT;
    }
    return bytes[at + 1] == '\n' ? ended(at, at + 2) : UNSURE;
  }

  /** The end of a cell after its opening quote: a separator or the end of the line. */
  private int afterQuoted(byte[] bytes, int from, int limit) {
    int at = from;
    while (at < limit) {
      long special = ByteSearch.special(ByteSearch.eight(bytes, at), ByteSearch.QUOTES);
      if (special == 0) {
        at += Long.BYTES;
        continue;
      }
      at += ByteSearch.first(special);
      if (at >= limit) {
        break;
      }
      byte b = bytes[at];
      if (b == '"') {
        if (at + 1 == limit) {
          return at + 1;
        }
        if (bytes[at + 1] != '"') {
          return isEnd(bytes[at + 1]) ? at + 1 : UNSURE;
        }
        at += 2;
      } else if (b < 0) {
        at = afterCharacter(bytes, at, limit);
        if (at < 0) {
          return at;
        }
      } else if (b == 0) {
        return UNSURE;
      } else {
        if (b == '\n' || (b == '\r' && (at + 1 == limit || bytes[at + 1] != '\n'))) {
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
