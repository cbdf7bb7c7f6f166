package org.casualtyreports.intake;

import java.util.List;
import java.util.Optional;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.format.Format;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;
import org.casualtyreports.yaml.Nearest;

/** Inputs with the columns of a mapping renamed where they have any. */
final class MappedInputs {
  private final List<Input> inputs;

  private MappedInputs(List<Input> inputs) {
    this.inputs = inputs;
  }

  /** The tables of one input, and the mapping's format as a list of one where it was applied. */
  private record Input(List<TextTable> tables, List<Format> format) {}

  /**
   * Applies a mapping, and notes which of its columns a table lacks.
   *
   * @throws UnusableFileException if no input has a column of the mapping
   */
  static MappedInputs of(
      List<OpenInput> inputs, IntakeOptions.ColumnNames names, Dataset.Builder into) {
    return switch (names) {
      case IntakeOptions.ColumnNames.AsWritten asWritten ->
          new MappedInputs(
              inputs.stream().map(input -> new Input(input.tables(), List.of())).toList());
      case IntakeOptions.ColumnNames.Mapped mapped -> {
        Mapping mapping = mapped.mapping();
        if (inputs.stream().flatMap(i -> i.tables().stream()).noneMatch(mapping::concerns)) {
          throw noColumn(mapping, inputs.getFirst().tables().getFirst());
        }
        yield new MappedInputs(
            inputs.stream().map(input -> input(input.tables(), mapping, into)).toList());
      }
    };
  }

  private static Input input(List<TextTable> tables, Mapping mapping, Dataset.Builder into) {
    if (tables.stream().noneMatch(mapping::concerns)) {
      return new Input(tables, List.of());
    }
    List<TextTable> mapped =
        tables.stream()
            .map(
                table -> {
                  if (!mapping.concerns(table)) {
                    return table;
                  }
                  warnOfMissing(mapping, table, into);
                  return mapping.of(table).mapped();
                })
            .toList();
    return new Input(mapped, List.of(mapping.format()));
  }

  private static void warnOfMissing(Mapping mapping, TextTable table, Dataset.Builder into) {
    for (String column : mapping.missing(table)) {
      into.add(
          Problem.ofFile(
                  Problem.Severity.WARNING,
                  table.file().name(),
                  "the column '" + column + "' that " + mapping.file() + " maps",
                  "")
              .advising(
                  Nearest.to(column, table.header())
                      .map(near -> "did you mean '" + near + "'?")
                      .orElse("the header has " + table.header())));
    }
  }

  private static UnusableFileException noColumn(Mapping mapping, TextTable table) {
    return UnusableFileException.of(
        table.file().name(),
        "one of the columns " + mapping.theirs() + " that " + mapping.file() + " maps",
        "",
        "found " + table.header());
  }

  List<TextTable> tables(int input) {
    return inputs.get(input).tables();
  }

  Optional<Format> format(int input) {
    return inputs.get(input).format().stream().findFirst();
  }
}
