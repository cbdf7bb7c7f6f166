package org.casualtyreports.intake.format;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casualtyreports.intake.table.CodedRows;

/**
 * The codes of one piece of the incidents or claims of a large table: read once for each different
 * text of the columns that the piece depends on.
 */
final class PieceCodes {
  private static final int[] NO_CODES = {};

  /** Of texts that nothing has been read from yet. */
  private static final int[] UNREAD = {-1};

  private final CodedRows rows;
  private final int[] textCodes;
  private final int[] places;
  private final int group;
  private final Function<List<String>, Optional<int[]>> reader;
  private final int[][] known;
  private final BitSet introduced = new BitSet();

  /**
   * @param group of the rows; -1 where the table has none of the columns
   * @param places in which the codes are put
   * @param reader gives the codes for texts of the group's columns, or none where rows with them
   *     have to be read as a whole
   */
  PieceCodes(
      CodedRows rows, int group, int[] places, Function<List<String>, Optional<int[]>> reader) {
    this.rows = rows;
    this.group = group;
    this.places = places;
    this.reader = reader;
    textCodes = group < 0 ? NO_CODES : rows.codes(group);
    known = new int[group < 0 ? 1 : rows.count(group)][];
    Arrays.fill(known, UNREAD);
  }

  /** What stands for the texts of a row. */
  int textCode(int row) {
    return group < 0 ? 0 : textCodes[row];
  }

  /** Puts the codes of a row in their places; false where the row has to be read as a whole. */
  boolean put(int row, int[] into) {
    int textCode = textCode(row);
    int[] codes = known[textCode];
    if (codes == UNREAD) {
      codes = reader.apply(texts(textCode)).orElse(NO_CODES);
      known[textCode] = codes;
    }
    if (codes.length == 0) {
      return false;
    }
    for (int i = 0; i < places.length; i++) {
      into[places[i]] = codes[i];
    }
    return true;
  }

  /** What the group's columns say. */
  List<String> texts(int textCode) {
    return group < 0 ? List.of() : rows.texts(group, textCode);
  }

  /** Whether the piece says the same in every row, because the table has none of its columns. */
  boolean isConstant() {
    return group < 0;
  }

  /** Notes that the texts of a row stood in one that was read as a whole and is public. */
  void introduce(int row) {
    introduced.set(textCode(row));
  }

  boolean isIntroduced(int row) {
    return introduced.get(textCode(row));
  }
}
