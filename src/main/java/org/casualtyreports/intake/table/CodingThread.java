package org.casualtyreports.intake.table;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** Gives codes to what the rows of some parts of a file say: codes of its own. */
final class CodingThread implements RecordReader {
  private static final int FIRST_ROOM = 1024;

  private final CodedRows.Wanted wanted;
  private final int number;
  private final ObjIntConsumer<CodedPart> ended;
  private final int[] ids;
  private final int[] others;
  private CodedPart part;
  private int chunk;
  private boolean atHeader;
  private long lastFilled = -1;
  private int lastFilling;

  final Sayings[] sayings;
  final Long2IntOpenHashMap fillings = new Long2IntOpenHashMap();

  /**
   * @param number of the thread, from 0
   * @param ended takes each part with its number
   */
  CodingThread(
      int number, CodedRows.Wanted wanted, char separator, ObjIntConsumer<CodedPart> ended) {
    this.number = number;
    this.wanted = wanted;
    this.ended = ended;
    ids = wanted.ids().stream().mapToInt(column -> column).toArray();
    others = wanted.others().stream().mapToInt(column -> column).toArray();
    sayings =
        wanted.groups().stream()
            .map(group -> new Sayings(separator, group))
            .toArray(Sayings[]::new);
    part = new CodedPart(number, wanted, FIRST_ROOM, new int[ids.length]);
  }

  @Override
  public void begin(int newChunk) {
    chunk = newChunk;
    int[] idRoom = new int[ids.length];
    Arrays.setAll(idRoom, id -> withSlack(part.idLength(id)));
    part = new CodedPart(number, wanted, withSlack(part.size), idRoom);
    atHeader = newChunk == 0;
  }

  /** One part is about as large as another. */
  private static int withSlack(int before) {
    return Math.max(FIRST_ROOM, before + (before >> 5));
  }

  @Override
  public void end() {
    ended.accept(part, chunk);
  }

  @Override
  public void read(byte[] bytes, int[] starts) {
    if (atHeader) {
      atHeader = false;
      return;
    }
    part.grow();
    int row = part.size;
    for (int group = 0; group < sayings.length; group++) {
      part.codes[group][row] = sayings[group].code(bytes, starts);
    }
    boolean odd = false;
    for (int id = 0; id < ids.length; id++) {
      int from = starts[ids[id]];
      int length = starts[ids[id] + 1] - 1 - from;
      boolean sure = length > 0 && isLetter(bytes[from]) && isLetter(bytes[from + length - 1]);
      odd |= !sure;
      part.id(id, bytes, from, sure ? length : 0);
    }
    part.odd[row] = odd;
    part.fillings[row] = filling(bytes, starts);
    part.size++;
  }

  /** Neither blank nor a quote, for certain. */
  private static boolean isLetter(byte b) {
    return b > ' ' && b != '"' && b != 0x7F;
  }

  private int filling(byte[] bytes, int[] starts) {
    long filled = 0;
    for (int i = 0; i < others.length; i++) {
      int from = starts[others[i]];
      int to = starts[others[i] + 1] - 1;
      if (from < to && (isLetter(bytes[from]) || isFilled(bytes, from, to))) {
        filled |= 1L << i;
      }
    }
    if (filled != lastFilled) {
      int fresh = fillings.size();
      int known = fillings.getOrDefault(filled, fresh);
      if (known == fresh) {
        fillings.put(filled, fresh);
      }
      lastFilled = filled;
      lastFilling = known;
    }
    return lastFilling;
  }

  private static boolean isFilled(byte[] bytes, int from, int to) {
    return (bytes[from] == '"' && isLetter(bytes[from + 1]))
        || !RecordCut.cell(bytes, from, to).strip().isEmpty();
  }
}
