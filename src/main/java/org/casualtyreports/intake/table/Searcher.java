package org.casualtyreports.intake.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for words in one column of the records of a table. */
final class Searcher {
  private final CodedRows.Search search;
  private final Sayings deciding;

  /** By code of what decides; null before it is asked. */
  private ByteSearch.@Nullable Words[] wordsOf = new ByteSearch.@Nullable Words[64];

  private final Map<List<String>, ByteSearch.Words> known = new HashMap<>();

  /**
   * @param deciding of the search's group; codes may still be added
   */
  Searcher(CodedRows.Search search, Sayings deciding) {
    this.search = search;
    this.deciding = deciding;
  }

  /**
   * Whether a word stands in a record.
   *
   * @param code of what the deciding column says in it
   */
  boolean finds(byte[] record, int[] starts, int code) {
    if (code >= wordsOf.length) {
      wordsOf = Arrays.copyOf(wordsOf, 2 * code);
    }
    ByteSearch.Words words = wordsOf[code];
    if (words == null) {
      List<String> wanted = search.words().apply(deciding.texts(code).getFirst());
      words = known.computeIfAbsent(wanted, ByteSearch.Words::new);
      wordsOf[code] = words;
    }
    int column = search.column();
    return words.standIn(record, starts[column], starts[column + 1] - 1);
  }
}
