package org.casualtyreports.intake.table;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Goes over the rows of a large table by several threads, each with codes of its own, and puts
 * their parts together as {@link CodedRows}.
 */
final class CodedReading {
  private final IndexedRows rows;
  private final RecordIndex index;
  private final CodedRows.Wanted wanted;
  private final int columns;
  private final byte separator;
  private final int[][] groups;
  private final int[] others;
  private final int lastColumn;
  private final ByteSearch.Words words;
  private final CodedRows into;
  private final Part[] parts;

  /** One thread's part of the work: codes of its own. */
  private static final class Worker {
    final int number;
    final CellDictionary[] cellsOf;

    /** By column and own code of a cell, the code that all share. */
    final int[][] sharedCells;

    final Combinations[] combinations;
    final Long2IntOpenHashMap fillings = new Long2IntOpenHashMap();
    final int[] starts;
    byte[] bytes = {};

    Worker(int number, CodedRows.Wanted wanted, int columns) {
      this.number = number;
      cellsOf = new CellDictionary[columns];
      sharedCells = new int[columns][0];
      Arrays.setAll(cellsOf, column -> new CellDictionary());
      combinations =
          wanted.groups().stream()
              .map(group -> new Combinations(group.size()))
              .toArray(Combinations[]::new);
      starts = new int[columns + 1];
    }
  }

  /** The codes of one part of the file. */
  private static final class Part {
    final Worker worker;
    final int[][] codes;
    final int[] fillings;
    final byte[][] idBytes;
    final int[][] idEnds;

    Part(Worker worker, CodedRows.Wanted wanted, int rows) {
      this.worker = worker;
      codes = new int[wanted.groups().size()][rows];
      fillings = new int[wanted.others().isEmpty() ? 0 : rows];
      idBytes = new byte[wanted.ids().size()][16 * rows];
      idEnds = new int[wanted.ids().size()][rows];
    }
  }

  CodedReading(IndexedRows rows, int columns, CodedRows.Wanted wanted) {
    this.rows = rows;
    this.index = rows.index();
    this.columns = columns;
    this.wanted = wanted;
    separator = (byte) rows.separator();
    groups =
        wanted.groups().stream()
            .map(group -> group.stream().mapToInt(column -> column).toArray())
            .toArray(int[][]::new);
    others = wanted.others().stream().mapToInt(column -> column).toArray();
    int last = wanted.searched();
    for (int[] group : groups) {
      last = Math.max(last, Arrays.stream(group).max().orElse(-1));
    }
    last = Math.max(last, Arrays.stream(others).max().orElse(-1));
    last = Math.max(last, wanted.ids().stream().mapToInt(id -> id).max().orElse(-1));
    lastColumn = last;
    words = new ByteSearch.Words(wanted.words());
    into = new CodedRows(rows.size(), columns, wanted);
    parts = new Part[index.parts()];
  }

  CodedRows result() {
    AtomicInteger next = new AtomicInteger();
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), parts.length);
    List<Worker> workers =
        IntStream.range(0, threads).parallel().mapToObj(thread -> work(thread, next)).toList();
    join(workers);
    return into;
  }

  private Worker work(int thread, AtomicInteger next) {
    Worker worker = new Worker(thread, wanted, columns);
    try (FileChannel channel = FileChannel.open(rows.file())) {
      for (int part = next.getAndIncrement(); part < parts.length; part = next.getAndIncrement()) {
        long start = index.startOf(part);
        int length = Math.toIntExact(index.endOf(part) - start);
        if (worker.bytes.length < length) {
          worker.bytes = new byte[length + (length >> 2)];
        }
        if (FileBytes.read(channel, start, worker.bytes, length) < length) {
          throw new IOException("the file was changed while it was read");
        }
        parts[part] = part(worker, part, worker.bytes);
      }
      index.stamp().requireUnchanged(rows.file());
      return worker;
    } catch (IOException e) {
      throw new UncheckedIOException(rows.file() + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** The first record of the file is the header. */
  private static int header(int partNumber) {
    return partNumber == 0 ? 1 : 0;
  }

  private Part part(Worker worker, int number, byte[] bytes) {
    int header = header(number);
    int count = index.countOf(number) - header;
    Part part = new Part(worker, wanted, count);
    int[][] keys = new int[groups.length][];
    for (int g = 0; g < groups.length; g++) {
      keys[g] = new int[groups[g].length];
    }
    int first = index.firstOf(number) + header - 1;
    for (int row = 0; row < count; row++) {
      int from = index.startIn(number, row + header);
      cut(bytes, from, index.endIn(number, row + header), worker.starts);
      into.lines[first + row] = index.lineIn(number, row + header);
      code(worker, part, row, bytes, keys);
      ids(worker.starts, part, row, first + row, bytes);
      if (wanted.searched() >= 0) {
        into.mentioned[first + row] =
            words.standing(
                bytes, worker.starts[wanted.searched()], worker.starts[wanted.searched() + 1] - 1);
      }
      if (others.length > 0) {
        part.fillings[row] = filling(worker, bytes);
      }
    }
    return part;
  }

  /** Where the cells begin, as far as they are wanted; the index has made sure of their number. */
  private void cut(byte[] bytes, int from, int to, int[] starts) {
    int end = RecordCut.withoutLineEnd(bytes, from, to);
    int at = from;
    for (int cell = 0; cell <= lastColumn; cell++) {
      starts[cell] = at;
      int plain = at < end && bytes[at] == '"' ? RecordCut.quotedEnd(bytes, at, end) : at;
      at = ByteSearch.find(separator, bytes, plain, end) + 1;
    }
    starts[lastColumn + 1] = at;
  }

  private void code(Worker worker, Part part, int row, byte[] bytes, int[][] keys) {
    int[] starts = worker.starts;
    for (int g = 0; g < groups.length; g++) {
      int[] group = groups[g];
      int[] key = keys[g];
      for (int i = 0; i < group.length; i++) {
        int column = group[i];
        key[i] = worker.cellsOf[column].code(bytes, starts[column], starts[column + 1] - 1);
      }
      part.codes[g][row] = key.length == 1 ? key[0] : worker.combinations[g].code(key);
    }
  }

  private void ids(int[] starts, Part part, int row, int tableRow, byte[] bytes) {
    for (int i = 0; i < part.idEnds.length; i++) {
      int column = wanted.ids().get(i);
      int from = starts[column];
      int to = starts[column + 1] - 1;
      int at = row == 0 ? 0 : part.idEnds[i][row - 1];
      if (from == to || !isLetter(bytes[from]) || !isLetter(bytes[to - 1])) {
        into.odd[tableRow] = true;
        to = from;
      }
      if (at + to - from > part.idBytes[i].length) {
        part.idBytes[i] = Arrays.copyOf(part.idBytes[i], 2 * (at + to - from));
      }
      System.arraycopy(bytes, from, part.idBytes[i], at, to - from);
      part.idEnds[i][row] = at + to - from;
    }
  }

  /** Neither blank nor a quote, for certain. */
  private static boolean isLetter(byte b) {
    return b > ' ' && b != '"' && b != 0x7F;
  }

  private int filling(Worker worker, byte[] bytes) {
    int[] starts = worker.starts;
    long filled = 0;
    for (int i = 0; i < others.length; i++) {
      int from = starts[others[i]];
      int to = starts[others[i] + 1] - 1;
      if (from < to
          && (isLetter(bytes[from])
              || (bytes[from] == '"' && isLetter(bytes[from + 1]))
              || !RecordCut.cell(bytes, from, to).strip().isEmpty())) {
        filled |= 1L << i;
      }
    }
    int fresh = worker.fillings.size();
    int code = worker.fillings.getOrDefault(filled, fresh);
    if (code == fresh) {
      worker.fillings.put(filled, fresh);
    }
    return code;
  }

  /** Puts the parts together, under codes that all of them share. */
  private void join(List<Worker> workers) {
    Arrays.stream(groups)
        .flatMapToInt(Arrays::stream)
        .distinct()
        .forEach(column -> joinCells(column, workers));
    for (int g = 0; g < groups.length; g++) {
      joinGroup(g, workers);
    }
    joinFillings(workers);
    for (int id = 0; id < wanted.ids().size(); id++) {
      joinIds(id);
    }
  }

  private void joinCells(int column, List<Worker> workers) {
    Object2IntOpenHashMap<String> codeOf = new Object2IntOpenHashMap<>();
    List<String> texts = new ArrayList<>();
    for (Worker worker : workers) {
      worker.sharedCells[column] = shared(worker.cellsOf[column], codeOf, texts);
    }
    into.texts.set(column, texts);
  }

  private static int[] shared(
      CellDictionary cells, Object2IntOpenHashMap<String> codeOf, List<String> texts) {
    int[] shared = new int[cells.size()];
    for (int code = 0; code < shared.length; code++) {
      String text = cells.text(code).strip();
      int known = codeOf.getOrDefault(text, texts.size());
      if (known == texts.size()) {
        codeOf.put(text, known);
        texts.add(text);
      }
      shared[code] = known;
    }
    return shared;
  }

  private void joinGroup(int g, List<Worker> workers) {
    int[] group = groups[g];
    Combinations combinations = new Combinations(group.length);
    int[] key = new int[group.length];
    int[][] sharedOf = new int[workers.size()][];
    for (Worker worker : workers) {
      sharedOf[worker.number] =
          group.length == 1
              ? worker.sharedCells[group[0]]
              : shared(worker, group, worker.combinations[g], combinations);
    }
    if (group.length == 1) {
      for (int code = 0; code < into.texts.get(group[0]).size(); code++) {
        key[0] = code;
        combinations.code(key);
      }
    }
    into.combinations.add(combinations);
    into.codes.add(joined(part -> part.codes[g], sharedOf));
    for (Part part : parts) {
      part.codes[g] = new int[0];
    }
  }

  private static int[] shared(
      Worker worker, int[] group, Combinations own, Combinations combinations) {
    int[] shared = new int[own.size()];
    int[] key = new int[group.length];
    for (int code = 0; code < shared.length; code++) {
      for (int i = 0; i < key.length; i++) {
        key[i] = worker.sharedCells[group[i]][own.number(code, i)];
      }
      shared[code] = combinations.code(key);
    }
    return shared;
  }

  private int[] joined(Function<Part, int[]> codes, int[][] sharedOf) {
    int[] all = new int[into.size];
    IntStream.range(0, parts.length)
        .parallel()
        .forEach(
            number -> {
              int[] own = codes.apply(parts[number]);
              int[] shared = sharedOf[parts[number].worker.number];
              int first = firstRow(number);
              for (int row = 0; row < own.length; row++) {
                all[first + row] = shared[own[row]];
              }
            });
    return all;
  }

  private int firstRow(int part) {
    return index.firstOf(part) + header(part) - 1;
  }

  private void joinFillings(List<Worker> workers) {
    if (others.length == 0) {
      return;
    }
    Long2IntOpenHashMap codeOf = new Long2IntOpenHashMap();
    int[][] sharedOf = new int[workers.size()][];
    for (Worker worker : workers) {
      int[] shared = new int[worker.fillings.size()];
      worker
          .fillings
          .long2IntEntrySet()
          .forEach(
              entry -> {
                int fresh = codeOf.size();
                int code = codeOf.getOrDefault(entry.getLongKey(), fresh);
                if (code == fresh) {
                  codeOf.put(entry.getLongKey(), fresh);
                }
                shared[entry.getIntValue()] = code;
              });
      sharedOf[worker.number] = shared;
    }
    into.fillings = new long[codeOf.size()];
    codeOf.long2IntEntrySet().forEach(e -> into.fillings[e.getIntValue()] = e.getLongKey());
    into.fillingOf = joined(part -> part.fillings, sharedOf);
  }

  private void joinIds(int id) {
    int total = 0;
    for (Part part : parts) {
      total = Math.addExact(total, length(part, id));
    }
    byte[] bytes = new byte[total];
    int[] ends = new int[into.size];
    int at = 0;
    for (int number = 0; number < parts.length; number++) {
      Part part = parts[number];
      System.arraycopy(part.idBytes[id], 0, bytes, at, length(part, id));
      int first = firstRow(number);
      for (int row = 0; row < part.idEnds[id].length; row++) {
        ends[first + row] = at + part.idEnds[id][row];
      }
      at += length(part, id);
      part.idBytes[id] = new byte[0];
    }
    into.idBytes.add(bytes);
    into.idEnds.add(ends);
  }

  private static int length(Part part, int id) {
    int[] ends = part.idEnds[id];
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }
}
