package org.casualtyreports.intake.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casualtyreports.intake.table.RecordScan.Found;

/**
 * Finds what separates cells: the character that divides most records into one and the same number
 * of cells, above one; of equals the one that gives more cells, then comma, semicolon, tab, pipe.
 */
final class SeparatorGuess {
  private static final int RECORDS = 200;

  /** Below this share of records of one length the text is read as one column. */
  private static final double ENOUGH = 0.25;

  private record Score(double share, int cells) {
    boolean beats(Score other) {
      return share > other.share || (share == other.share && cells > other.cells);
    }
  }

  private SeparatorGuess() {}

  /**
   * @param beginning of the text
   * @param whole whether the text ends there, so that its last record is whole
   */
  static Separator of(String beginning, boolean whole) {
    Separator best = Separator.COMMA;
    Score bestScore = new Score(ENOUGH, 0);
    for (Separator candidate : Separator.values()) {
      if (candidate != Separator.AUTO) {
        Score score = score(beginning, whole, candidate.character());
        if (score.beats(bestScore)) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private static Score score(String beginning, boolean whole, char separator) {
    List<Found> records = records(beginning, separator);
    if (!whole && records.size() > 1 && records.size() < RECORDS) {
      records = records.subList(0, records.size() - 1);
    }
    Map<Integer, Integer> lengths = new TreeMap<>();
    int filled = 0;
    for (Found record : records) {
      if (record.cells() > 0) {
        filled++;
        if (record.cells() > 1 && record.quotes() == RecordScan.Quotes.CLOSED) {
          lengths.merge(record.cells(), 1, Math::addExact);
        }
      }
    }
    Score score = new Score(0, 0);
    for (Map.Entry<Integer, Integer> length : lengths.entrySet()) {
      Score candidate = new Score((double) length.getValue() / filled, length.getKey());
      score = candidate.beats(score) ? candidate : score;
    }
    return score;
  }

  private static List<Found> records(String beginning, char separator) {
    try {
      return RecordScan.of(new StringReader(beginning), separator, RECORDS, record -> true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
