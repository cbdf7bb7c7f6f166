package org.casualtyreports.intake.format;

import java.util.List;

/** All pieces of the incidents, or of the claims, of a large table, and the codes of one row. */
final class Pieces {
  private final PieceCodes[] varying;
  private final PieceCodes[] constant;
  private final int[] codes;
  private boolean begun;
  private boolean usable;

  /**
   * @param codes in which those of the pieces are put; one that no piece has stays as it is
   */
  Pieces(List<PieceCodes> pieces, int[] codes) {
    varying = pieces.stream().filter(piece -> !piece.isConstant()).toArray(PieceCodes[]::new);
    constant = pieces.stream().filter(PieceCodes::isConstant).toArray(PieceCodes[]::new);
    this.codes = codes;
  }

  /** Puts the codes of a row in their places; false where the row has to be read as a whole. */
  boolean put(int row) {
    if (!begun) {
      usable = putAll(constant, row);
      begun = true;
    }
    return usable && putAll(varying, row);
  }

  private boolean putAll(PieceCodes[] pieces, int row) {
    for (PieceCodes piece : pieces) {
      if (!piece.put(row, codes)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two rows say the same. */
  boolean sameIn(int one, int other) {
    for (PieceCodes piece : varying) {
      if (piece.textCode(one) != piece.textCode(other)) {
        return false;
      }
    }
    return true;
  }

  /** The codes of the row that was put last. */
  int[] codes() {
    return codes;
  }
}
