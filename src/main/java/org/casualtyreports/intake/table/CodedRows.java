package org.casualtyreports.intake.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a large table as codes: what some columns together say is one code, the same in every
 * row that says it. Only the columns that are asked for are looked at, and each different text is
 * decoded once.
 *
 * <p>Codes count from 0 and mean nothing: which text gets which differs from run to run.
 */
public final class CodedRows {
  final int size;
  private final Wanted wanted;

  /** By column; empty where it is in no group. */
  final List<List<String>> texts;

  final List<Combinations> combinations = new ArrayList<>();
  final List<int[]> codes = new ArrayList<>();
  long[] fillings = {};
  int[] fillingOf = {};
  final List<byte[]> idBytes = new ArrayList<>();
  final List<int[]> idEnds = new ArrayList<>();
  final boolean[] odd;
  final byte[] mentioned;
  final int[] lines;

  /** To be filled by {@link CodedReading}. */
  CodedRows(int size, int columns, Wanted wanted) {
    this.size = size;
    texts = new ArrayList<>(Collections.nCopies(columns, List.of()));
    this.wanted = wanted;
    odd = new boolean[size];
    mentioned = new byte[wanted.searched() < 0 ? 0 : size];
    lines = new int[size];
  }

  /**
   * What is wanted of a table; columns are places from 0.
   *
   * @param groups columns whose texts make one code together
   * @param ids columns in which nearly every row says something else
   * @param searched the column in which words are looked for; -1 for none
   * @param words sets of words of ASCII letters in lower case, at most 8
   * @param others columns of which only is asked whether they are filled, at most 64
   */
  public record Wanted(
      List<List<Integer>> groups,
      List<Integer> ids,
      int searched,
      List<List<String>> words,
      List<Integer> others) {
    public Wanted {
      groups = groups.stream().map(List::copyOf).toList();
      ids = List.copyOf(ids);
      words = words.stream().map(List::copyOf).toList();
      others = List.copyOf(others);
      if (others.size() > Long.SIZE) {
        throw new IllegalArgumentException("expected at most 64 others, found " + others.size());
      }
    }
  }

  /** Goes over the rows of a table; empty where they are not read from its file one by one. */
  public static Optional<CodedRows> of(TextTable table, Wanted wanted) {
    return table.rows() instanceof IndexedRows rows && rows.isWhole()
        ? Optional.of(new CodedReading(rows, table.header().size(), wanted).result())
        : Optional.empty();
  }

  public int size() {
    return size;
  }

  /** The codes of a group, a row each; not to be changed. */
  public int[] codes(int group) {
    return codes.get(group);
  }

  /** How many codes a group has. */
  public int count(int group) {
    return combinations.get(group).size();
  }

  /** What a code says: the text of each column of its group, without blanks around it. */
  public List<String> texts(int group, int code) {
    List<Integer> columns = wanted.groups().get(group);
    List<String> said = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      said.add(texts.get(columns.get(i)).get(combinations.get(group).number(code, i)));
    }
    return said;
  }

  /** The different texts of a column of some group. */
  public Set<String> texts(int column) {
    return new LinkedHashSet<>(texts.get(column));
  }

  /** Whether an id of this row has to be read as text: blank, quoted, or with blanks around it. */
  public boolean isOdd(int row) {
    return odd[row];
  }

  /** The bytes of an id column, all rows together; not to be changed. */
  public byte[] idBytes(int id) {
    return idBytes.get(id);
  }

  public int idStart(int id, int row) {
    return row == 0 ? 0 : idEnds.get(id)[row - 1];
  }

  public int idEnd(int id, int row) {
    return idEnds.get(id)[row];
  }

  /**
   * Of which sets a word stands in the searched column of a row, as a word or a part of one: a bit
   * each, the first the lowest.
   */
  public int mentioned(int row) {
    return mentioned.length == 0 ? 0 : mentioned[row];
  }

  /** The line of the file on which a row begins, from 1. */
  public int line(int row) {
    return lines[row];
  }

  /** Which of the other columns are filled in a row: a bit each, the first the lowest. */
  public long filled(int row) {
    return fillingOf.length == 0 ? 0 : fillings[fillingOf[row]];
  }
}
