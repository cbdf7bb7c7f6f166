package org.casualtyreports.claim;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which lower bound a vague word stands for. Every report prints the table that it used.
 *
 * <p>Source of tens, dozens and hundreds in {@link #ACLED}, and of 3 for an unknown small number:
 * ACLED, FAQ on fatalities (7 May 2024). The other floors are the words' plain plural.
 */
public enum WordTable {
  /** The floors that ACLED's coders use: tens 10, dozens 12, hundreds 100. */
  ACLED("acled", 3, 3, 10, 12, 40, 100, 1000),
  /** The plural taken at its word: tens 20, dozens 24, hundreds 200. */
  STRICT("strict", 3, 3, 20, 24, 40, 200, 2000),
  /** Vague words count as no figure at all; for sensitivity checks. */
  EXCLUDED("excluded");

  private final String code;
  private final Map<VagueWord, Long> floors = new EnumMap<>(VagueWord.class);

  WordTable(String code, long... floors) {
    this.code = code;
    for (int i = 0; i < floors.length; i++) {
      this.floors.put(VagueWord.values()[i], floors[i]);
    }
  }

  public String code() {
    return code;
  }

  /** Lower bound of the word in people; empty where the table gives the word no number. */
  public OptionalLong floor(VagueWord word) {
    Long floor = floors.get(word);
    return floor == null ? OptionalLong.empty() : OptionalLong.of(floor);
  }

  public static Optional<WordTable> find(String code) {
    return Arrays.stream(values()).filter(t -> t.code.equalsIgnoreCase(code.strip())).findFirst();
  }

  @Override
  public String toString() {
    return code;
  }
}
