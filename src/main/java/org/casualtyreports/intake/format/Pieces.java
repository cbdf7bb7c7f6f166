package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.casualtyreports.dataset.PartCodes;

/** All pieces of the incidents, or of the claims, of a large table. */
final class Pieces {
  private static final PartCodes NOT_SAID = PartCodes.same(0);

  private final List<PieceCodes> pieces;

  /** What stands for the texts of each row, of every piece on which there are texts. */
  private final int[][] textCodes;

  private final BitSet unusable = new BitSet();
  private boolean read;

  Pieces(List<PieceCodes> pieces) {
    this.pieces = List.copyOf(pieces);
    textCodes =
        pieces.stream()
            .flatMap(piece -> piece.textCodes().stream())
            .distinct()
            .toArray(int[][]::new);
  }

  /** Whether the codes say all that a row says; otherwise it has to be read as a whole. */
  boolean isUsable(int row) {
    read();
    return !unusable.get(row);
  }

  /** Takes out the rows of which the codes do not say all. */
  void removeUnusable(BitSet from) {
    read();
    from.andNot(unusable);
  }

  /** Reads all texts; otherwise done when the first row is asked for. */
  void read() {
    if (!read) {
      pieces.forEach(piece -> piece.read(unusable));
      read = true;
    }
  }

  /** Whether two rows say the same. */
  boolean sameIn(int one, int other) {
    for (int[] texts : textCodes) {
      if (texts[one] != texts[other]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The codes of all rows.
   *
   * @param parts how many there are; those that are in no piece have the first code
   * @param filePlace of the file among the parts
   * @param file the code of the table's file
   */
  List<PartCodes> codes(int parts, int filePlace, int file) {
    read();
    List<PartCodes> codes = new ArrayList<>(Collections.nCopies(parts, NOT_SAID));
    codes.set(filePlace, PartCodes.same(file));
    pieces.forEach(piece -> piece.put(codes));
    return codes;
  }
}
