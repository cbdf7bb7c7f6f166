package org.casualtyreports.intake.format;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casualtyreports.dataset.PartCodes;
import org.casualtyreports.intake.table.CodedRows;

/**
 * The codes of one piece of the incidents or claims of a large table: read once for each different
 * text of the columns that the piece depends on.
 */
final class PieceCodes {
  private final CodedRows rows;
  private final int group;
  private final int[] parts;
  private final Function<List<String>, Optional<int[]>> reader;

  /** By text, what it is read as. */
  private final int[][] codes;

  private final BitSet usable = new BitSet();
  private final BitSet introduced = new BitSet();

  /**
   * @param group of the rows; -1 where the table has none of the columns
   * @param parts the places of what the piece says among the parts of an incident or a claim
   * @param reader gives a code for each part for texts of the group's columns, or none where rows
   *     with them have to be read as a whole
   */
  PieceCodes(
      CodedRows rows, int group, int[] parts, Function<List<String>, Optional<int[]>> reader) {
    this.rows = rows;
    this.group = group;
    this.parts = parts;
    this.reader = reader;
    codes = new int[parts.length][group < 0 ? 1 : rows.count(group)];
  }

  /** Reads all texts in the order in which they come, and marks the rows that cannot be used. */
  void read(BitSet unusable) {
    if (group < 0) {
      read(0);
      if (!usable.get(0)) {
        unusable.set(0, rows.size());
      }
      return;
    }
    int[] texts = rows.codes(group);
    BitSet known = new BitSet(rows.count(group));
    for (int row = 0; row < texts.length; row++) {
      if (!known.get(texts[row])) {
        known.set(texts[row]);
        read(texts[row]);
      }
    }
    if (usable.cardinality() < rows.count(group)) {
      for (int row = 0; row < texts.length; row++) {
        if (!usable.get(texts[row])) {
          unusable.set(row);
        }
      }
    }
  }

  private void read(int text) {
    Optional<int[]> read = reader.apply(texts(text));
    usable.set(text, read.isPresent());
    for (int i = 0; i < parts.length && read.isPresent(); i++) {
      codes[i][text] = read.get()[i];
    }
  }

  /** Puts the codes of each row in the places of the piece's parts. */
  void put(List<PartCodes> into) {
    for (int i = 0; i < parts.length; i++) {
      into.set(
          parts[i],
          group < 0 ? PartCodes.same(codes[i][0]) : new PartCodes(rows.codes(group), codes[i]));
    }
  }

  /** What stands for the texts of a row. */
  int textCode(int row) {
    return group < 0 ? 0 : rows.codes(group)[row];
  }

  /** What the group's columns say. */
  List<String> texts(int textCode) {
    return group < 0 ? List.of() : rows.texts(group, textCode);
  }

  /** Notes that the texts of a row stood in one that was read as a whole and is public. */
  void introduce(int row) {
    introduced.set(textCode(row));
  }

  boolean isIntroduced(int row) {
    return introduced.get(textCode(row));
  }
}
