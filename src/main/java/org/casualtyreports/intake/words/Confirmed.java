package org.casualtyreports.intake.words;

import java.util.List;
import java.util.OptionalLong;

/** A number said twice, as official texts do: {@code dix-sept (17)}. Both must agree. */
final class Confirmed {
  private Confirmed() {}

  static OptionalLong read(List<String> words, WordList list) {
    int open = words.indexOf("(");
    if (open < 1 || !words.getLast().equals(")")) {
      return OptionalLong.empty();
    }
    OptionalLong said = NumberWords.read(words.subList(0, open), list);
    OptionalLong again = NumberWords.read(words.subList(open + 1, words.size() - 1), list);
    return said.equals(again) ? said : OptionalLong.empty();
  }
}
