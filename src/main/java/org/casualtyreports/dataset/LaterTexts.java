package org.casualtyreports.dataset;

import org.jspecify.annotations.Nullable;

/** A column of texts, of which those of some rows are found out when they are asked for. */
final class LaterTexts {
  private final Coded<String> kept;
  private final Runs<Reading> runs;

  /** Which rows of {@link #runs} these are; null: all. */
  private final int @Nullable [] chosen;

  /** Texts of a run that were asked for so far. */
  private static final class Reading {
    private final LaterText source;
    private final int size;
    private volatile @Nullable String @Nullable [] known;

    Reading(LaterText source, int size) {
      this.source = source;
      this.size = size;
    }

    String get(int place, int tableRow) {
      @Nullable String[] texts = known;
      if (texts == null) {
        texts = new String[size];
        known = texts;
      }
      String text = texts[place];
      if (text == null) {
        text = source.read(tableRow);
        texts[place] = text;
      }
      return text;
    }
  }

  LaterTexts(String name) {
    this(new Coded<>(name), new Runs<>(), null);
  }

  private LaterTexts(Coded<String> kept, Runs<Reading> runs, int @Nullable [] chosen) {
    this.kept = kept;
    this.runs = runs;
    this.chosen = chosen;
  }

  /** The column of the texts that are kept; rows are appended to it, those that are read too. */
  Coded<String> kept() {
    return kept;
  }

  /** Says that the rows that were appended last are read. */
  void areRead(TableRun run, LaterText source) {
    runs.add(kept.size() - run.size(), run, new Reading(source, run.size()));
  }

  String get(int row) {
    int whole = chosen == null ? row : chosen[row];
    Runs.Run<Reading> run = runs.find(whole);
    return run == null ? kept.get(row) : run.with().get(whole - run.first(), run.tableRow(whole));
  }

  /** Some of the rows, in the order given. */
  LaterTexts select(int[] rows) {
    int[] some = rows;
    if (chosen != null) {
      some = new int[rows.length];
      for (int i = 0; i < some.length; i++) {
        some[i] = chosen[rows[i]];
      }
    }
    return new LaterTexts(kept.select(rows), runs, some);
  }
}
