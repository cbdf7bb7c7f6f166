package org.casualtyreports.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casualtyreports.dataset.IdColumn;
import org.casualtyreports.dataset.TableRun;

/**
 * The rows of a large table as codes: what some columns together say is one code, the same in every
 * row that says it. Only the columns that are asked for are looked at, and each different text is
 * decoded once.
 *
 * <p>Codes count from 0 in the order in which the rows come to what they stand for.
 */
public final class CodedRows {
  final int size;
  private final Wanted wanted;
  final List<Sayings> sayings = new ArrayList<>();

  /** By group, what each code stands for among the sayings. */
  final List<int[]> sayingOf = new ArrayList<>();

  final List<int[]> codes = new ArrayList<>();
  long[] fillings = {};
  int[] fillingOf;
  final List<byte[]> idBytes = new ArrayList<>();
  final List<int[]> idEnds = new ArrayList<>();
  final boolean[] odd;
  final int[] lines;

  /** To be filled by {@link CodedReading}. */
  CodedRows(int size, Wanted wanted, int[] lines) {
    this.size = size;
    this.wanted = wanted;
    odd = new boolean[size];
    this.lines = lines;
    fillingOf = new int[size];
  }

  /**
   * What is wanted of a table; columns are places from 0.
   *
   * @param groups columns whose texts make one code together
   * @param ids columns in which nearly every row says something else
   * @param others columns of which only is asked whether they are filled, at most 64
   */
  public record Wanted(List<List<Integer>> groups, List<Integer> ids, List<Integer> others) {
    public Wanted {
      groups = groups.stream().map(List::copyOf).toList();
      ids = List.copyOf(ids);
      others = List.copyOf(others);
      if (others.size() > Long.SIZE) {
        throw new IllegalArgumentException("expected at most 64 others, found " + others.size());
      }
    }
  }

  /**
   * The rows of a table as codes; empty where they are not read from its file one by one. Where the
   * same was wanted when the table was read, they are at hand, once.
   */
  public static Optional<CodedRows> of(TextTable table, Wanted wanted) {
    return table.rows() instanceof IndexedRows rows && rows.isWhole()
        ? Optional.of(rows.coded(wanted))
        : Optional.empty();
  }

  boolean isWhatIs(Wanted other) {
    return wanted.equals(other);
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
    return sayingOf.get(group).length;
  }

  /** What a code says: the text of each column of its group, without blanks around it. */
  public List<String> texts(int group, int code) {
    return sayings.get(group).texts(sayingOf.get(group)[code]);
  }

  /** The different texts of a column of some group. */
  public Set<String> texts(int column) {
    Set<String> texts = new LinkedHashSet<>();
    for (int group = 0; group < sayings.size(); group++) {
      int place = wanted.groups().get(group).indexOf(column);
      for (int code = 0; place >= 0 && code < count(group); code++) {
        texts.add(texts(group, code).get(place));
      }
    }
    return texts;
  }

  /** Whether an id of this row has to be read as text: blank, quoted, or with blanks around it. */
  public boolean isOdd(int row) {
    return odd[row];
  }

  /** The rows whose ids need not be read as text. */
  public TableRun sureIds() {
    int[] sure = new int[size];
    int count = 0;
    for (int row = 0; row < size; row++) {
      if (!odd[row]) {
        sure[count++] = row;
      }
    }
    return new TableRun(sure, 0, count, lines);
  }

  /** The texts of an id column; none in rows that are odd. */
  public IdColumn ids(int id) {
    return IdColumn.plain(idBytes.get(id), idEnds.get(id));
  }

  /** By row, the line of the file on which it begins, from 1; not to be changed. */
  public int[] lines() {
    return lines;
  }

  /** How many different combinations of the other columns are filled. */
  public int fillingCount() {
    return fillings.length;
  }

  /** By row, the number of the combination of other columns that are filled; not to be changed. */
  public int[] fillings() {
    return fillingOf;
  }

  /** Which of the other columns are filled in a combination: a bit each, the first the lowest. */
  public long filled(int filling) {
    return fillings[filling];
  }
}
