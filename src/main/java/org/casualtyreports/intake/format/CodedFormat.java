package org.casualtyreports.intake.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;

/** A format in which a publisher codes events: everything in it is said by one claimant. */
abstract class CodedFormat implements Format {

  /** Columns by which the format is told, and without which it says nothing. */
  abstract List<String> required();

  abstract List<String> dateColumns();

  /** The publisher's column behind a native one, for messages. */
  abstract Map<NativeColumn, String> standsFor();

  abstract void code(Coding coding);

  boolean fits(TextTable table) {
    SourceTable source = new SourceTable(table);
    return required().stream().allMatch(source::has);
  }

  @Override
  public boolean recognises(List<TextTable> tables) {
    return tables.stream().map(this::prepare).anyMatch(this::fits);
  }

  @Override
  public UnusableFileException notRecognised(List<TextTable> tables) {
    TextTable first = prepare(tables.getFirst());
    SourceTable source = new SourceTable(first);
    List<String> missing = required().stream().filter(column -> !source.has(column)).toList();
    return UnusableFileException.of(
        first.file().name(),
        "the columns " + missing + " in the header",
        "",
        "found " + first.header());
  }

  @Override
  public void read(List<TextTable> tables, Context context, Dataset.Builder into) {
    Coding.Body body = Coding.Body.of(context, into);
    for (TextTable table : tables) {
      if (fits(table)) {
        code(new Coding(table, context, body, this));
      } else {
        NativeFormat.reportUnread(table, into);
      }
    }
  }

  static Set<String> keys(List<String> columns) {
    return columns.stream().map(Columns::key).collect(Collectors.toUnmodifiableSet());
  }
}
