package org.casualtyreports.intake.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where records of delimited text begin, how many cells they have, and whether their quotes are
 * well placed, without keeping the cells.
 */
final class RecordScan {
  /**
   * One record.
   *
   * @param line on which it begins, from 1
   * @param cells 0 for an empty line
   * @param quotes how its quotes stand
   * @param start its first character, from 0
   * @param end after its last character
   */
  record Found(int line, int cells, Quotes quotes, long start, long end) {}

  /** How the quotes of a record stand. */
  enum Quotes {
    CLOSED,
    /** Something other than a separator follows a closing quote. */
    FOLLOWED,
    /** The text ends inside quotes. */
    OPEN
  }

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE
  }

  private final char separator;
  private final List<Found> found = new ArrayList<>();
  private final int limit;
  private final Predicate<Found> wanted;
  private State state = State.CELL_START;
  private Quotes quotes = Quotes.CLOSED;
  private int line = 1;
  private int startLine = 1;
  private int cells = 1;
  private boolean begun;
  private boolean afterReturn;

  private long position;
  private long start;

  private RecordScan(char separator, int limit, Predicate<Found> wanted) {
    this.separator = separator;
    this.limit = limit;
    this.wanted = wanted;
  }

  /** The first of the records that are wanted, at most this many. */
  static List<Found> of(Reader text, char separator, int limit, Predicate<Found> wanted)
      throws IOException {
    RecordScan scan = new RecordScan(separator, limit, wanted);
    char[] buffer = new char[8192];
    for (int got = text.read(buffer); got >= 0; got = text.read(buffer)) {
      for (int i = 0; i < got; i++) {
        if (scan.found.size() >= limit) {
          return scan.found;
        }
        scan.take(buffer[i]);
      }
    }
    scan.end();
    return scan.found;
  }

  private void take(char c) {
    position++;
    if (afterReturn && c == '\n') {
      afterReturn = false;
      return;
    }
    boolean lineEnd = c == '\n' || c == '\r';
    afterReturn = c == '\r';
    line += lineEnd ? 1 : 0;
    if (state == State.QUOTED) {
      begun = true;
      state = c == '"' ? State.AFTER_QUOTE : State.QUOTED;
    } else if (lineEnd) {
      close(quotes);
    } else {
      begun = true;
      inside(c);
    }
  }

  private void inside(char c) {
    if (c == separator) {
      cells++;
      state = State.CELL_START;
    } else if (c == '"' && (state == State.CELL_START || state == State.AFTER_QUOTE)) {
      state = State.QUOTED;
    } else {
      if (state == State.AFTER_QUOTE) {
        quotes = Quotes.FOLLOWED;
      }
      state = State.PLAIN;
    }
  }

  private void end() {
    if (state == State.QUOTED) {
      close(Quotes.OPEN);
    } else if (begun) {
      close(quotes);
    }
  }

  private void close(Quotes standing) {
    Found record = new Found(startLine, begun ? cells : 0, standing, start, position);
    if (found.size() < limit && wanted.test(record)) {
      found.add(record);
    }
    startLine = line;
    start = position;
    cells = 1;
    begun = false;
    quotes = Quotes.CLOSED;
    state = State.CELL_START;
  }
}
