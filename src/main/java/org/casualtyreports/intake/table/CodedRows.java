package org.casualtyreports.intake.table;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The rows of a large table as codes: what some columns together say is one code, the same in every
 * row that says it. Only the columns that are asked for are looked at, and each different text is
 * decoded once.
 *
 * <p>Codes count from 0 and mean nothing: which text gets which differs from run to run.
 */
public final class CodedRows {
  private final int size;
  private final Wanted wanted;
  private final Map<Integer, List<String>> texts = new HashMap<>();
  private final List<Combinations> combinations = new ArrayList<>();
  private final List<int[]> codes = new ArrayList<>();
  private long[] fillings = {};
  private int[] fillingOf = {};
  private final List<byte[]> idBytes = new ArrayList<>();
  private final List<int[]> idEnds = new ArrayList<>();
  private final boolean[] odd;
  private final byte[] mentioned;
  private final int[] lines;

  private CodedRows(int size, Wanted wanted) {
    this.size = size;
    this.wanted = wanted;
    odd = new boolean[size];
    mentioned = new byte[wanted.searched() < 0 ? 0 : size];
    lines = new int[size];
  }

  /**
   * What is wanted of a table; columns are places from 0.
   *
   * @param groups columns whose texts make one code together
   * @param ids columns in which nearly every row says something else
   * @param searched the column in which words are looked for; -1 for none
   * @param words sets of words of ASCII letters in lower case, at most 8
   * @param others columns of which only is asked whether they are filled, at most 64
   */
  public record Wanted(
      List<List<Integer>> groups,
      List<Integer> ids,
      int searched,
      List<List<String>> words,
      List<Integer> others) {
    public Wanted {
      groups = groups.stream().map(List::copyOf).toList();
      ids = List.copyOf(ids);
      words = words.stream().map(List::copyOf).toList();
      others = List.copyOf(others);
      if (others.size() > Long.SIZE) {
        throw new IllegalArgumentException("expected at most 64 others, found " + others.size());
      }
    }
  }

  /** Goes over the rows of a table; empty where they are not read from its file one by one. */
  public static Optional<CodedRows> of(TextTable table, Wanted wanted) {
    return table.rows() instanceof IndexedRows rows && rows.isWhole()
        ? Optional.of(new Reading(rows, table.header().size(), wanted).result())
        : Optional.empty();
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
    return combinations.get(group).size();
  }

  /** What a code says: the text of each column of its group, without blanks around it. */
  public List<String> texts(int group, int code) {
    List<Integer> columns = wanted.groups().get(group);
    List<String> said = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      said.add(texts.get(columns.get(i)).get(combinations.get(group).number(code, i)));
    }
    return said;
  }

  /** The different texts of a column of some group. */
  public Set<String> texts(int column) {
    return new LinkedHashSet<>(texts.getOrDefault(column, List.of()));
  }

  /** Whether an id of this row has to be read as text: blank, quoted, or with blanks around it. */
  public boolean isOdd(int row) {
    return odd[row];
  }

  /** The bytes of an id column, all rows together; not to be changed. */
  public byte[] idBytes(int id) {
    return idBytes.get(id);
  }

  public int idStart(int id, int row) {
    return row == 0 ? 0 : idEnds.get(id)[row - 1];
  }

  public int idEnd(int id, int row) {
    return idEnds.get(id)[row];
  }

  /**
   * Of which sets a word stands in the searched column of a row, as a word or a part of one: a bit
   * each, the first the lowest.
   */
  public int mentioned(int row) {
    return mentioned.length == 0 ? 0 : mentioned[row];
  }

  /** The line of the file on which a row begins, from 1. */
  public int line(int row) {
    return lines[row];
  }

  /** Which of the other columns are filled in a row: a bit each, the first the lowest. */
  public long filled(int row) {
    return fillingOf.length == 0 ? 0 : fillings[fillingOf[row]];
  }

  /** One thread's part of the work: codes of its own. */
  private static final class Worker {
    final Map<Integer, CellDictionary> cells = new HashMap<>();
    final CellDictionary[] cellsOf;
    final Combinations[] combinations;
    final Long2IntOpenHashMap fillings = new Long2IntOpenHashMap();
    final int[] starts;
    byte[] bytes = {};

    Worker(Wanted wanted, int columns) {
      cellsOf = new CellDictionary[columns];
      combinations =
          wanted.groups().stream()
              .map(group -> new Combinations(group.size()))
              .toArray(Combinations[]::new);
      for (List<Integer> group : wanted.groups()) {
        group.forEach(
            column ->
                cellsOf[column] = cells.computeIfAbsent(column, c -> new CellDictionary()));
      }
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

    Part(Worker worker, Wanted wanted, int rows) {
      this.worker = worker;
      codes = new int[wanted.groups().size()][rows];
      fillings = new int[wanted.others().isEmpty() ? 0 : rows];
      idBytes = new byte[wanted.ids().size()][16 * rows];
      idEnds = new int[wanted.ids().size()][rows];
    }
  }

  private static final class Reading {
    private final IndexedRows rows;
    private final RecordIndex index;
    private final Wanted wanted;
    private final int columns;
    private final byte separator;
    private final int[][] groups;
    private final int[] others;
    private final int lastColumn;
    private final ByteSearch.Words words;
    private final CodedRows into;
    private final Part[] parts;

    Reading(IndexedRows rows, int columns, Wanted wanted) {
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
      into = new CodedRows(rows.size(), wanted);
      parts = new Part[index.parts()];
    }

    CodedRows result() {
      AtomicInteger next = new AtomicInteger();
      int threads = Math.min(Runtime.getRuntime().availableProcessors(), parts.length);
      List<Worker> workers =
          IntStream.range(0, threads).parallel().mapToObj(thread -> work(next)).toList();
      join(workers);
      return into;
    }

    private Worker work(AtomicInteger next) {
      Worker worker = new Worker(wanted, columns);
      try (FileChannel channel = FileChannel.open(rows.file())) {
        for (int part = next.getAndIncrement();
            part < parts.length;
            part = next.getAndIncrement()) {
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
                  bytes,
                  worker.starts[wanted.searched()],
                  worker.starts[wanted.searched() + 1] - 1);
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
          key[i] =
              worker.cellsOf[column].code(bytes, starts[column], starts[column + 1] - 1);
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
      Map<Worker, Map<Integer, int[]>> cells = new HashMap<>();
      workers.forEach(worker -> cells.put(worker, new HashMap<>()));
      IntStream.of(Arrays.stream(groups).flatMapToInt(Arrays::stream).distinct().toArray())
          .forEach(
              column -> {
                Object2IntOpenHashMap<String> codeOf = new Object2IntOpenHashMap<>();
                List<String> texts = new ArrayList<>();
                for (Worker worker : workers) {
                  cells.get(worker).put(column, shared(worker.cellsOf[column], codeOf, texts));
                }
                into.texts.put(column, texts);
              });
      for (int g = 0; g < groups.length; g++) {
        joinGroup(g, workers, cells);
      }
      joinFillings(workers);
      for (int id = 0; id < wanted.ids().size(); id++) {
        joinIds(id);
      }
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

    private void joinGroup(int g, List<Worker> workers, Map<Worker, Map<Integer, int[]>> cells) {
      int[] group = groups[g];
      Combinations combinations = new Combinations(group.length);
      int[] key = new int[group.length];
      Map<Worker, int[]> sharedOf = new HashMap<>();
      for (Worker worker : workers) {
        Map<Integer, int[]> sharedCells = cells.get(worker);
        int[] shared;
        if (group.length == 1) {
          shared = sharedCells.get(group[0]);
        } else {
          Combinations own = worker.combinations[g];
          shared = new int[own.size()];
          for (int code = 0; code < shared.length; code++) {
            for (int i = 0; i < key.length; i++) {
              key[i] = sharedCells.get(group[i])[own.number(code, i)];
            }
            shared[code] = combinations.code(key);
          }
        }
        sharedOf.put(worker, shared);
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

    private int[] joined(
        java.util.function.Function<Part, int[]> codes, Map<Worker, int[]> sharedOf) {
      int[] all = new int[into.size];
      IntStream.range(0, parts.length)
          .parallel()
          .forEach(
              number -> {
                int[] own = codes.apply(parts[number]);
                int[] shared = sharedOf.get(parts[number].worker);
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
      Map<Worker, int[]> sharedOf = new HashMap<>();
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
        sharedOf.put(worker, shared);
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
}
