package org.casualtyreports.intake.format;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.PartCodes;
import org.casualtyreports.intake.table.CodedRows;

/**
 * The codes of one piece of the incidents or claims of a large table: read once for each different
 * text of the columns that the piece depends on.
 */
final class PieceCodes {
  /** Texts from which they are read by several threads. */
  private static final int MANY = 2048;

  private final CodedRows rows;
  private final int group;
  private final int[] parts;
  private final Function<List<String>, Optional<Object[]>> reader;
  private final Coder coder;

  /** By text, what it is read as. */
  private final int[][] codes;

  /** The code of what a piece says in one of its parts. */
  private interface Coder {
    int codeOf(Object value, int part);
  }

  private final BitSet usable = new BitSet();
  private final BitSet introduced = new BitSet();

  private PieceCodes(
      CodedRows rows,
      int group,
      int[] parts,
      Function<List<String>, Optional<Object[]>> reader,
      Coder coder) {
    this.rows = rows;
    this.group = group;
    this.parts = parts;
    this.reader = reader;
    this.coder = coder;
    codes = new int[parts.length][group < 0 ? 1 : rows.count(group)];
  }

  /**
   * Of a piece of claims.
   *
   * @param group of the rows; -1 where the table has none of the columns
   * @param reader gives what texts of the group's columns say, part by part, or nothing where rows
   *     with them have to be read as a whole; called by several threads
   */
  static PieceCodes of(
      ClaimPiece piece,
      CodedRows rows,
      int group,
      Function<List<String>, Optional<Object[]>> reader,
      Dataset.Builder into) {
    return of(piece.parts(), rows, group, reader, into::codeOf);
  }

  /** The same of a piece of incidents. */
  static PieceCodes of(
      IncidentPiece piece,
      CodedRows rows,
      int group,
      Function<List<String>, Optional<Object[]>> reader,
      Dataset.Builder into) {
    return of(piece.parts(), rows, group, reader, into::codeOf);
  }

  private static <P extends Enum<P>> PieceCodes of(
      List<P> parts,
      CodedRows rows,
      int group,
      Function<List<String>, Optional<Object[]>> reader,
      ToIntBiFunction<P, Object> codeOf) {
    return new PieceCodes(
        rows,
        group,
        parts.stream().mapToInt(P::ordinal).toArray(),
        reader,
        (value, part) -> codeOf.applyAsInt(parts.get(part), value));
  }

  /** Of what says nothing but which rows are usable. */
  static PieceCodes ofNothing(
      CodedRows rows, int group, Function<List<String>, Optional<Object[]>> reader) {
    return new PieceCodes(rows, group, new int[0], reader, (value, part) -> 0);
  }

  /** Reads all texts in the order in which they come, and marks the rows that cannot be used. */
  void read(BitSet unusable) {
    int count = group < 0 ? 1 : rows.count(group);
    IntStream all = IntStream.range(0, count);
    List<Optional<Object[]>> read =
        (count < MANY ? all : all.parallel()).mapToObj(text -> reader.apply(texts(text))).toList();
    for (int text = 0; text < count; text++) {
      if (read.get(text).isPresent()) {
        usable.set(text);
        Object[] values = read.get(text).get();
        for (int i = 0; i < parts.length; i++) {
          codes[i][text] = coder.codeOf(values[i], i);
        }
      }
    }
    if (usable.cardinality() < count) {
      for (int row = 0; row < rows.size(); row++) {
        if (!usable.get(textCode(row))) {
          unusable.set(row);
        }
      }
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

  /** By row, what stands for its texts; empty where the table has none of the columns. */
  Optional<int[]> textCodes() {
    return group < 0 ? Optional.empty() : Optional.of(rows.codes(group));
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
