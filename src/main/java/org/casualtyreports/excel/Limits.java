package org.casualtyreports.excel;

/**
 * What a sheet holds, and above which size the workbook is written differently.
 *
 * @param rowsPerSheet rows of one sheet, heads and notes included
 * @param charactersPerCell UTF-16 units of one cell
 * @param formulas above which tallies are written as values
 * @param claims above which tallies are written as values
 * @param lookUps formulas times claims, above which tallies are written as values
 * @param wrappedRows above which long texts are not wrapped: programs measure each wrapped row when
 *     they open the file
 */
record Limits(
    int rowsPerSheet,
    int charactersPerCell,
    int formulas,
    int claims,
    long lookUps,
    int wrappedRows) {
  static final Limits OF_FORMAT =
      new Limits(1_048_576, 32_767, 20_000, 200_000, 100_000_000L, 20_000);

  boolean allowFormulas(long formulaCells, long claimRows) {
    return formulaCells <= formulas
        && claimRows <= claims
        && formulaCells * claimRows <= lookUps
        && claimRows < rowsPerSheet - 100;
  }
}
