package org.casualtyreports.intake.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casualtyreports.intake.table.CodedRows;
import org.casualtyreports.intake.table.TextTable;

/** The input formats that the program knows. */
public final class Formats {
  /** Our own. */
  public static final Format NATIVE = new NativeFormat();

  private static final Format HXL = new Hxl();
  private static final List<Format> ALL =
      List.of(
          NATIVE,
          new UcdpGed(),
          new Acled(),
          new Gtd(),
          new UcdpNonState(),
          new InsecurityInsight(),
          HXL);

  private Formats() {}

  /** Whether two names of columns are one: case, blanks, '-' and '_' make no difference. */
  public static boolean sameColumn(String one, String other) {
    return Columns.key(one).equals(Columns.key(other));
  }

  /** In the order in which they are tried. */
  public static List<Format> all() {
    return ALL;
  }

  /** The format with this name. */
  public static Optional<Format> find(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return ALL.stream().filter(format -> format.name().equals(wanted)).findFirst();
  }

  /** The format whose message about tables that no format recognises helps most. */
  public static Format nearest(List<TextTable> tables) {
    return tables.stream().anyMatch(table -> TagRow.find(table).isPresent()) ? HXL : NATIVE;
  }

  /** What the format of a large table wants of it as codes, to judge by its first rows. */
  public static Optional<CodedRows.Wanted> wanted(TextTable beginning) {
    return recognise(List.of(beginning)).flatMap(format -> format.wanted(beginning));
  }

  /** The first format that recognises the tables of one input. */
  public static Optional<Format> recognise(List<TextTable> tables) {
    return ALL.stream().filter(format -> format.recognises(tables)).findFirst();
  }
}
