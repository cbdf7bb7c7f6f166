package org.casualtyreports.intake.format;

import java.util.List;
import java.util.Optional;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.table.CodedRows;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;

/** One way in which a publisher lays out incidents and claims. */
public interface Format {

  /** The word after {@code --input-format}. */
  String name();

  /**
   * Whether the tables of one input are laid out this way, by their headers alone.
   *
   * @param tables of one input: the files of a folder, the sheets of a workbook, or one table
   */
  boolean recognises(List<TextTable> tables);

  /**
   * The table as this format reads it, under names of columns that it knows; by default without a
   * row of HXL hashtags.
   */
  default TextTable prepare(TextTable table) {
    return TagRow.without(table);
  }

  /** What is wanted of a large table as codes; empty where this format reads row by row. */
  default Optional<CodedRows.Wanted> wanted(TextTable table) {
    return Optional.empty();
  }

  /** Names of columns to which a mapping may map. */
  List<String> columns();

  /** That the tables of an input are not laid out this way, with the columns that they lack. */
  UnusableFileException notRecognised(List<TextTable> tables);

  /**
   * Adds what the tables say. A row that does not fit becomes a problem, never an exception.
   *
   * @param tables of all inputs of this format, as one body, {@link #prepare prepared}
   * @throws UnusableFileException if a table as a whole cannot be used: a column is missing
   */
  void read(List<TextTable> tables, Context context, Dataset.Builder into);
}
