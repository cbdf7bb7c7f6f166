package org.casualtyreports.intake.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casualtyreports.dataset.LaterText;

/** What the notes of a large table's events say of their numbers, read when it is asked for. */
final class AcledDoubts implements LaterText {
  private final SourceTable source;
  private final Map<String, Integer> positions = new HashMap<>();

  AcledDoubts(SourceTable source) {
    this.source = source;
    for (String column : AcledNotes.COLUMNS) {
      positions.put(column, source.position(column));
    }
  }

  @Override
  public String read(int row) {
    List<String> cells = source.table().rows().get(row).cells();
    return AcledNotes.doubt(column -> text(cells, positions.getOrDefault(column, -1)));
  }

  private static String text(List<String> cells, int position) {
    return position < 0 ? "" : cells.get(position).strip();
  }
}
