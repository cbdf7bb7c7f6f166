package org.casualtyreports.report;

import java.lang.ref.SoftReference;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.casualtyreports.report.Table.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table without headings among them, each made when it is asked for.
 *
 * <p>Those of a table that is not very large are kept as long as memory allows, since each writer
 * asks for them anew. Writers may ask at the same time; rows are made by one of them at a time.
 */
public final class RowsOnDemand extends AbstractList<Row> implements RandomAccess {
  private static final int MOST_KEPT = 100_000;
  private static final int BLOCK = 512;

  private final int size;
  private final IntFunction<Row.Data> maker;
  private final @Nullable SoftReference<Row.Data[]>[] kept;

  /**
   * @param maker gives equal rows each time; whatever it uses is used by nobody else meanwhile
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of references
  public RowsOnDemand(int size, IntFunction<Row.Data> maker) {
    this.size = size;
    this.maker = Objects.requireNonNull(maker, "maker");
    this.kept = new SoftReference[size > MOST_KEPT ? 0 : Math.ceilDiv(size, BLOCK)];
  }

  @Override
  public synchronized Row get(int index) {
    Objects.checkIndex(index, size);
    if (kept.length == 0) {
      return maker.apply(index);
    }
    SoftReference<Row.Data[]> known = kept[index / BLOCK];
    Row.Data[] block = known == null ? null : known.get();
    if (block == null) {
      block = new Row.Data[BLOCK];
      kept[index / BLOCK] = new SoftReference<>(block);
    }
    Row.Data row = block[index % BLOCK];
    if (row == null) {
      row = maker.apply(index);
      block[index % BLOCK] = row;
    }
    return row;
  }

  @Override
  public int size() {
    return size;
  }
}
