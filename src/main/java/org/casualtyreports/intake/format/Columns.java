package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;

/** Where the columns of the native format stand in one table. */
final class Columns {
  private static final int ABSENT = -1;
  private static final Pattern SPACE = Pattern.compile("[\\s_]+");

  /** Different texts of which the words are remembered. */
  private static final int WORDS_KEPT = 10_000;

  private final String[] headers = new String[NativeColumn.values().length];
  private final int[] positions = new int[NativeColumn.values().length];
  private final List<Extra> extras = new ArrayList<>();
  private final List<NativeColumn> present = new ArrayList<>();
  private final Map<String, String> words = new ConcurrentHashMap<>();

  /** A column that the native format does not know. */
  record Extra(int position, String header) {}

  private Columns() {
    Arrays.fill(positions, ABSENT);
    for (NativeColumn column : NativeColumn.values()) {
      headers[column.ordinal()] = column.header();
    }
  }

  /** Of rows that are put together from a publisher's columns, with those columns' names. */
  static Columns standingFor(Map<NativeColumn, String> sources) {
    Columns columns = new Columns();
    sources.forEach((column, source) -> columns.headers[column.ordinal()] = source);
    return columns;
  }

  /** The columns of {@code known} that the table has; all its others are extras. */
  static Columns of(TextTable table, Set<NativeColumn> known) {
    Columns columns = new Columns();
    Map<String, NativeColumn> byKey = new HashMap<>();
    known.forEach(column -> byKey.put(key(column.header()), column));
    Set<String> extraHeaders = new HashSet<>();
    for (int position = 0; position < table.header().size(); position++) {
      String header = table.header().get(position);
      NativeColumn column = byKey.get(key(header));
      if (column == null) {
        columns.extras.add(new Extra(position, unused(header, position, extraHeaders)));
      } else if (columns.has(column)) {
        throw UnusableFileException.of(
            table.file().name(),
            "the column '" + column.header() + "' once in the header",
            "",
            "found " + table.header());
      } else {
        columns.present.add(column);
        columns.positions[column.ordinal()] = position;
        columns.headers[column.ordinal()] = table.written().get(position);
      }
    }
    return columns;
  }

  /** The columns that the header of a table names. */
  static Set<NativeColumn> named(TextTable table) {
    Set<String> keys = new HashSet<>();
    table.header().forEach(header -> keys.add(key(header)));
    Set<NativeColumn> named = EnumSet.noneOf(NativeColumn.class);
    for (NativeColumn column : NativeColumn.values()) {
      if (keys.contains(key(column.header()))) {
        named.add(column);
      }
    }
    return named;
  }

  private static String unused(String header, int position, Set<String> taken) {
    String wanted = header.isBlank() ? "column " + (position + 1) : header;
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + " (" + i + ")";
    }
    return name;
  }

  /** Case, blanks, '-' and '_' make no difference. */
  static String key(String header) {
    StringBuilder key = new StringBuilder(header.length());
    header
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c != '-' && c != '_' && !Character.isWhitespace(c) && c != '\u00a0')
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  boolean has(NativeColumn column) {
    return positions[column.ordinal()] != ABSENT;
  }

  /** The place of a column, from 0; -1 where the table has none. */
  int position(NativeColumn column) {
    return positions[column.ordinal()];
  }

  /** The header as written, or the native one where the table has no such column. */
  String header(NativeColumn column) {
    return headers[column.ordinal()];
  }

  String text(NativeColumn column, List<String> cells) {
    int position = positions[column.ordinal()];
    return position == ABSENT ? "" : cells.get(position).strip();
  }

  /** The columns that the table has. */
  List<NativeColumn> present() {
    return present;
  }

  /** A text in lower case, blanks and '_' as '-'. */
  String word(String text) {
    if (words.size() > WORDS_KEPT) {
      words.clear();
    }
    return words.computeIfAbsent(
        text, t -> SPACE.matcher(t.toLowerCase(Locale.ROOT)).replaceAll("-"));
  }

  List<Extra> extras() {
    return extras;
  }
}
