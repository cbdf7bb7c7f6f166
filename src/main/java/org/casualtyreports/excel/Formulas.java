package org.casualtyreports.excel;

import java.util.Optional;
import java.util.regex.Pattern;
import org.casualtyreports.report.Cell.Value.Tallied;
import org.casualtyreports.report.SheetWords;

/**
 * Text of the formulas that compute tallies from the Claims sheet.
 *
 * <p>The only criterion is the key of the tally row, which is a code of ours: no name from the data
 * is ever matched, so that a claimant called {@code *} cannot take the claims of others.
 */
final class Formulas {
  static final String LOWER = "lower";
  static final String BEST = "best";
  static final String UPPER = "upper";
  static final String OPEN = "open";
  static final String STATED = "stated";

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
  private static final String OPEN_SHARE_LIMIT = "0.25";

  private final ClaimColumns columns;
  private final SheetWords words;

  Formulas(ClaimColumns columns, SheetWords words) {
    this.columns = columns;
    this.words = words;
  }

  /**
   * The formula of a figure, without the equals sign.
   *
   * @throws IllegalArgumentException if the key could match other keys or numbers
   */
  String of(Tallied tallied) {
    if (!KEY.matcher(tallied.tallyRow()).matches()) {
      throw new IllegalArgumentException(
          "expected a key of letters, digits, '_', '.' or '-' that begins with a letter, found '"
              + tallied.tallyRow()
              + "'");
    }
    String ofRow = columns.key() + "," + quoted(tallied.tallyRow());
    String stated = count(ofRow, columns.stated(), 1);
    return switch (tallied.measure()) {
      case CLAIMS -> "COUNTIFS(" + ofRow + ")";
      case UNSTATED -> count(ofRow, columns.stated(), 0);
      case OPEN_CLAIMS -> count(ofRow, columns.open(), 1);
      case LOWER -> ifStated(stated, sum(columns.lower(), ofRow));
      case UPPER ->
          ifStated(
              stated,
              "IF("
                  + count(ofRow, columns.open(), 1)
                  + ">0,"
                  + quoted(words.open())
                  + ","
                  + sum(columns.upper(), ofRow)
                  + ")");
      case BEST ->
          ifStated(
              stated,
              "IF("
                  + sum(columns.lower(), ofRow + "," + columns.open() + ",1")
                  + ">"
                  + OPEN_SHARE_LIMIT
                  + "*"
                  + sum(columns.lower(), ofRow)
                  + ","
                  + quoted(words.hidden())
                  + ","
                  + sum(columns.best(), ofRow)
                  + ")");
    };
  }

  private String ifStated(String stated, String then) {
    return "IF(" + stated + "=0," + quoted(words.notStated()) + "," + then + ")";
  }

  private static String count(String ofRow, String flag, int value) {
    return "COUNTIFS(" + ofRow + "," + flag + "," + value + ")";
  }

  private static String sum(String figures, String criteria) {
    return "SUMIFS(" + figures + "," + criteria + ")";
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\"", "\"\"") + "\"";
  }

  /** References to the columns of the Claims sheet that formulas read. */
  record ClaimColumns(
      String key, String lower, String best, String upper, String open, String stated) {

    /** The columns; empty where one of them is missing. */
    static Optional<ClaimColumns> of(Lookup lookup) {
      Optional<String> key = lookup.reference(Tallied.KEY_COLUMN);
      Optional<String> lower = lookup.reference(LOWER);
      Optional<String> best = lookup.reference(BEST);
      Optional<String> upper = lookup.reference(UPPER);
      Optional<String> open = lookup.reference(OPEN);
      Optional<String> stated = lookup.reference(STATED);
      if (key.isEmpty()
          || lower.isEmpty()
          || best.isEmpty()
          || upper.isEmpty()
          || open.isEmpty()
          || stated.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new ClaimColumns(
              key.get(), lower.get(), best.get(), upper.get(), open.get(), stated.get()));
    }
  }

  /** Finds a column of the Claims sheet by its id. */
  interface Lookup {
    Optional<String> reference(String columnId);
  }
}
