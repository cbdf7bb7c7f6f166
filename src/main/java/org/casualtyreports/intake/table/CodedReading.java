package org.casualtyreports.intake.table;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
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
  private final int cells;
  private final int[] others;
  private final int[] ids;
  private final CodedRows into;
  private final Part[] parts;

  /** One thread's part of the work: codes of its own. */
  private static final class Worker {
    final int number;
    final Sayings[] sayings;
    final RecordScanner scanner;
    final Searcher[] searchers;
    final Long2IntOpenHashMap fillings = new Long2IntOpenHashMap();
    long lastFilled = -1;
    int lastFilling;
    byte[] bytes = {};

    Worker(int number, CodedRows.Wanted wanted, char separator, int cells) {
      this.number = number;
      sayings =
          wanted.groups().stream()
              .map(group -> new Sayings(separator, group))
              .toArray(Sayings[]::new);
      scanner = new RecordScanner(separator, cells);
      searchers =
          wanted.searches().stream()
              .map(search -> new Searcher(search, sayings[search.group()]))
              .toArray(Searcher[]::new);
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
      fillings = new int[rows];
      idBytes = new byte[wanted.ids().size()][16 * rows];
      idEnds = new int[wanted.ids().size()][rows];
    }
  }

  CodedReading(IndexedRows rows, CodedRows.Wanted wanted) {
    this.rows = rows;
    this.index = rows.index();
    this.wanted = wanted;
    others = wanted.others().stream().mapToInt(column -> column).toArray();
    ids = wanted.ids().stream().mapToInt(column -> column).toArray();
    IntStream columns =
        IntStream.concat(
            wanted.groups().stream().flatMap(List::stream).mapToInt(column -> column),
            IntStream.concat(Arrays.stream(others), Arrays.stream(ids)));
    IntStream searched = wanted.searches().stream().mapToInt(CodedRows.Search::column);
    cells = 1 + IntStream.concat(columns, searched).max().orElse(0);
    into = new CodedRows(rows.size(), wanted);
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
    Worker worker = new Worker(thread, wanted, rows.separator(), cells);
    try (FileChannel channel = FileChannel.open(rows.file())) {
      for (int part = next.getAndIncrement(); part < parts.length; part = next.getAndIncrement()) {
        long start = index.startOf(part);
        int length = Math.toIntExact(index.endOf(part) - start);
        if (worker.bytes.length < length + ByteSearch.PADDING) {
          worker.bytes = new byte[length + (length >> 2) + ByteSearch.PADDING];
        }
        if (FileBytes.read(channel, start, worker.bytes, length) < length) {
          throw changed();
        }
        parts[part] = part(worker, part, length);
      }
      index.stamp().requireUnchanged(rows.file());
      return worker;
    } catch (IOException e) {
      throw new UncheckedIOException(rows.file() + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static IOException changed() {
    return new IOException("the file was changed while it was read");
  }

  /** The first record of the file is the header. */
  private static int header(int partNumber) {
    return partNumber == 0 ? 1 : 0;
  }

  private Part part(Worker worker, int number, int length) throws IOException {
    int header = header(number);
    int count = index.countOf(number) - header;
    Part part = new Part(worker, wanted, count);
    int first = index.firstOf(number) + header - 1;
    for (int row = 0; row < count; row++) {
      int from = index.startIn(number, row + header);
      if (worker.scanner.end(worker.bytes, from, length, true) < 0
          || worker.scanner.cells() < cells) {
        throw changed();
      }
      into.lines[first + row] = index.lineIn(number, row + header);
      row(worker, part, row, first + row);
    }
    return part;
  }

  private void row(Worker worker, Part part, int row, int tableRow) {
    byte[] bytes = worker.bytes;
    int[] starts = worker.scanner.starts();
    for (int group = 0; group < worker.sayings.length; group++) {
      part.codes[group][row] = worker.sayings[group].code(bytes, starts);
    }
    for (int id = 0; id < ids.length; id++) {
      id(part, id, row, tableRow, bytes, starts[ids[id]], starts[ids[id] + 1] - 1);
    }
    into.mentioned[tableRow] = mentions(worker, part, row);
    part.fillings[row] = filling(worker, bytes, starts);
  }

  private boolean mentions(Worker worker, Part part, int row) {
    for (int i = 0; i < worker.searchers.length; i++) {
      int code = part.codes[wanted.searches().get(i).group()][row];
      if (worker.searchers[i].finds(worker.bytes, worker.scanner.starts(), code)) {
        return true;
      }
    }
    return false;
  }

  private void id(Part part, int id, int row, int tableRow, byte[] bytes, int from, int to) {
    int length = to - from;
    int at = row == 0 ? 0 : part.idEnds[id][row - 1];
    if (length == 0 || !isLetter(bytes[from]) || !isLetter(bytes[to - 1])) {
      into.odd[tableRow] = true;
      length = 0;
    }
    if (at + length > part.idBytes[id].length) {
      part.idBytes[id] = Arrays.copyOf(part.idBytes[id], 2 * (at + length));
    }
    System.arraycopy(bytes, from, part.idBytes[id], at, length);
    part.idEnds[id][row] = at + length;
  }

  /** Neither blank nor a quote, for certain. */
  private static boolean isLetter(byte b) {
    return b > ' ' && b != '"' && b != 0x7F;
  }

  private int filling(Worker worker, byte[] bytes, int[] starts) {
    long filled = 0;
    for (int i = 0; i < others.length; i++) {
      int from = starts[others[i]];
      int to = starts[others[i] + 1] - 1;
      if (from < to && (isLetter(bytes[from]) || isFilled(bytes, from, to))) {
        filled |= 1L << i;
      }
    }
    if (filled != worker.lastFilled) {
      int fresh = worker.fillings.size();
      int known = worker.fillings.getOrDefault(filled, fresh);
      if (known == fresh) {
        worker.fillings.put(filled, fresh);
      }
      worker.lastFilled = filled;
      worker.lastFilling = known;
    }
    return worker.lastFilling;
  }

  private static boolean isFilled(byte[] bytes, int from, int to) {
    return (bytes[from] == '"' && isLetter(bytes[from + 1]))
        || !RecordCut.cell(bytes, from, to).strip().isEmpty();
  }

  /** Puts the parts together, under codes that all of them share. */
  private void join(List<Worker> workers) {
    for (int group = 0; group < wanted.groups().size(); group++) {
      joinGroup(group, workers);
    }
    joinFillings(workers);
    for (int id = 0; id < ids.length; id++) {
      joinIds(id);
    }
  }

  private void joinGroup(int group, List<Worker> workers) {
    Sayings all = workers.getFirst().sayings[group];
    int[][] sharedOf = new int[workers.size()][];
    for (Worker worker : workers) {
      Sayings own = worker.sayings[group];
      int[] shared = new int[own.size()];
      for (int code = 0; code < shared.length; code++) {
        shared[code] = own == all ? code : all.code(own, code);
      }
      sharedOf[worker.number] = shared;
    }
    int[] same = all.sameAs();
    int[] dense = new int[same.length];
    int[] sayingOf = new int[same.length];
    int count = 0;
    for (int saying = 0; saying < same.length; saying++) {
      if (same[saying] == saying) {
        sayingOf[count] = saying;
        dense[saying] = count++;
      }
    }
    for (int[] shared : sharedOf) {
      Arrays.setAll(shared, code -> dense[same[shared[code]]]);
    }
    into.sayings.add(all);
    into.sayingOf.add(Arrays.copyOf(sayingOf, count));
    into.codes.add(joined(part -> part.codes[group], sharedOf));
    for (Part part : parts) {
      part.codes[group] = new int[0];
    }
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
