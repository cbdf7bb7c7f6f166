package org.casualtyreports.intake.table;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives codes to what the rows of a large table say while its records are looked for: each thread
 * by itself, and in the end all under codes that they share.
 */
final class CodedReading {
  private static final int NONE = -1;

  private final CodedRows.Wanted wanted;
  private final char separator;
  private final List<CodingThread> threads = new ArrayList<>();

  /** By part of the file. */
  private final List<@Nullable CodedPart> ended = new ArrayList<>();

  CodedReading(CodedRows.Wanted wanted, char separator) {
    this.wanted = wanted;
    this.separator = separator;
  }

  /** One more reader, for one thread. */
  synchronized RecordReader reader() {
    CodingThread thread = new CodingThread(threads.size(), wanted, separator, this::put);
    threads.add(thread);
    return thread;
  }

  private synchronized void put(CodedPart part, int chunk) {
    while (ended.size() <= chunk) {
      ended.add(null);
    }
    ended.set(chunk, part);
  }

  /** The codes of all rows, once all parts have ended. */
  CodedRows result(RecordIndex index) {
    CodedPart[] parts = new CodedPart[index.parts()];
    int[] firstRows = new int[parts.length];
    int rows = 0;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = Objects.requireNonNull(ended.get(i), "a part that did not end");
      firstRows[i] = rows;
      rows += parts[i].size;
    }
    CodedRows into = new CodedRows(rows, wanted, index.rowLines());
    List<Joined> joined =
        IntStream.range(0, wanted.groups().size())
            .parallel()
            .mapToObj(group -> join(group, parts, firstRows, into.size))
            .toList();
    for (Joined group : joined) {
      into.sayings.add(group.sayings());
      into.sayingOf.add(group.sayingOf());
      into.codes.add(group.codes());
    }
    joinFillings(parts, firstRows, into);
    for (int i = 0; i < parts.length; i++) {
      System.arraycopy(parts[i].odd, 0, into.odd, firstRows[i], parts[i].size);
    }
    for (int id = 0; id < wanted.ids().size(); id++) {
      joinIds(id, parts, firstRows, into);
    }
    return into;
  }

  /**
   * A group under codes that all threads share.
   *
   * @param sayingOf by code, in the order in which the rows come to them
   * @param codes by row
   */
  private record Joined(Sayings sayings, int[] sayingOf, int[] codes) {}

  private Joined join(int group, CodedPart[] parts, int[] firstRows, int size) {
    Sayings all = threads.getFirst().sayings[group];
    int[][] sharedOf = new int[threads.size()][];
    for (int thread = 0; thread < sharedOf.length; thread++) {
      Sayings own = threads.get(thread).sayings[group];
      sharedOf[thread] = own == all ? IntStream.range(0, all.size()).toArray() : all.codesOf(own);
    }
    int[] same = all.sameAs();
    for (int[] shared : sharedOf) {
      for (int code = 0; code < shared.length; code++) {
        shared[code] = same[shared[code]];
      }
    }
    int[] codes = new int[size];
    int[] codeOf = new int[same.length];
    int[] sayingOf = new int[same.length];
    Arrays.fill(codeOf, NONE);
    int count = 0;
    for (int number = 0; number < parts.length; number++) {
      int[] own = parts[number].codes[group];
      int[] shared = sharedOf[parts[number].thread];
      int first = firstRows[number];
      int rows = parts[number].size;
      for (int row = 0; row < rows; row++) {
        int saying = shared[own[row]];
        int code = codeOf[saying];
        if (code == NONE) {
          code = count++;
          codeOf[saying] = code;
          sayingOf[code] = saying;
        }
        codes[first + row] = code;
      }
      parts[number].codes[group] = new int[0];
    }
    return new Joined(all, Arrays.copyOf(sayingOf, count), codes);
  }

  private static int[] joined(
      Function<CodedPart, int[]> codes,
      int[][] sharedOf,
      CodedPart[] parts,
      int[] firstRows,
      int size) {
    int[] all = new int[size];
    IntStream.range(0, parts.length)
        .parallel()
        .forEach(
            number -> {
              int[] own = codes.apply(parts[number]);
              int[] shared = sharedOf[parts[number].thread];
              int first = firstRows[number];
              int count = parts[number].size;
              for (int row = 0; row < count; row++) {
                all[first + row] = shared[own[row]];
              }
            });
    return all;
  }

  private void joinFillings(CodedPart[] parts, int[] firstRows, CodedRows into) {
    Long2IntOpenHashMap codeOf = new Long2IntOpenHashMap();
    int[][] sharedOf = new int[threads.size()][];
    for (int thread = 0; thread < sharedOf.length; thread++) {
      Long2IntOpenHashMap own = threads.get(thread).fillings;
      int[] shared = new int[own.size()];
      own.long2IntEntrySet()
          .forEach(
              entry -> {
                int fresh = codeOf.size();
                int code = codeOf.getOrDefault(entry.getLongKey(), fresh);
                if (code == fresh) {
                  codeOf.put(entry.getLongKey(), fresh);
                }
                shared[entry.getIntValue()] = code;
              });
      sharedOf[thread] = shared;
    }
    into.fillings = new long[codeOf.size()];
    codeOf.long2IntEntrySet().forEach(e -> into.fillings[e.getIntValue()] = e.getLongKey());
    into.fillingOf = joined(part -> part.fillings, sharedOf, parts, firstRows, into.size);
  }

  private static void joinIds(int id, CodedPart[] parts, int[] firstRows, CodedRows into) {
    int total = 0;
    for (CodedPart part : parts) {
      total = Math.addExact(total, part.idLength(id));
    }
    byte[] bytes = new byte[total];
    int[] ends = new int[into.size];
    int at = 0;
    for (int number = 0; number < parts.length; number++) {
      CodedPart part = parts[number];
      int length = part.idLength(id);
      System.arraycopy(part.idBytes[id], 0, bytes, at, length);
      int first = firstRows[number];
      for (int row = 0; row < part.size; row++) {
        ends[first + row] = at + part.idEnds[id][row];
      }
      at += length;
      part.idBytes[id] = new byte[0];
      part.idEnds[id] = new int[0];
    }
    into.idBytes.add(bytes);
    into.idEnds.add(ends);
  }
}
