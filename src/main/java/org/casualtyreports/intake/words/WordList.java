package org.casualtyreports.intake.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wordings by role, as a translator writes them: one row {@code role value | language | wordings}.
 *
 * <p>A wording is one or more folded words. One wording may stand under several roles.
 */
final class WordList {
  private final Map<String, Map<String, Meaning>> byRole = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private int longest;

  /** What a wording stands for within its role. */
  record Meaning(String value, String language) {
    int number() {
      return Integer.parseInt(value);
    }
  }

  /** Words at the start of a text that are a wording, and what it stands for. */
  record Match(int length, Meaning meaning) {}

  /** Reads a resource of this package. */
  static WordList of(String resource) {
    try (InputStream bytes = WordList.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      WordList list = new WordList();
      new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(list::add);
      return list;
    } catch (IOException failure) {
      throw new UncheckedIOException(resource, failure);
    }
  }

  private void add(String line) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != 3) {
      throw new IllegalStateException("expected role | language | wordings, found '" + line + "'");
    }
    String[] roleAndValue = cells[0].strip().split(" +", 2);
    String value = roleAndValue.length == 2 ? roleAndValue[1] : "";
    Meaning meaning = new Meaning(value, cells[1].strip());
    Map<String, Meaning> wordings = byRole.computeIfAbsent(roleAndValue[0], r -> new HashMap<>());
    for (String wording : cells[2].split(",", -1)) {
      List<String> folded = Tokens.wordsOf(wording);
      wordings.put(String.join(" ", folded), meaning);
      words.addAll(folded);
      longest = Math.max(longest, folded.size());
    }
  }

  /** Whether some wording holds this word. */
  boolean knows(String word) {
    return words.contains(word);
  }

  /** Whether all these words together are one wording of the role. */
  boolean is(String role, List<String> all) {
    return find(role, all) != null;
  }

  @Nullable Meaning find(String role, List<String> all) {
    return all.isEmpty() || all.size() > longest
        ? null
        : byRole.getOrDefault(role, Map.of()).get(String.join(" ", all));
  }

  /** The longest wording of the role with which the words begin. */
  @Nullable Match start(String role, List<String> all) {
    for (int length = Math.min(longest, all.size()); length > 0; length--) {
      Meaning meaning = find(role, all.subList(0, length));
      if (meaning != null) {
        return new Match(length, meaning);
      }
    }
    return null;
  }

  /** How many words at the end are the longest wording of the role; empty: none. */
  OptionalInt end(String role, List<String> all) {
    for (int length = Math.min(longest, all.size()); length > 0; length--) {
      if (is(role, all.subList(all.size() - length, all.size()))) {
        return OptionalInt.of(length);
      }
    }
    return OptionalInt.empty();
  }
}
