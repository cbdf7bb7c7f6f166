package org.casualtyreports.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.intake.Body;
import org.casualtyreports.intake.query.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is read, and for whom. */
final class Input {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A folder with claims.csv, a workbook, or one table; several are read as one body of"
              + " claims. Or a jdbc: address, with --query.")
  private List<String> inputs = List.of();

  @Mixin private InputOptions options = new InputOptions();
  @Mixin private DatabaseOptions database = new DatabaseOptions();

  /** Those that are files or folders. */
  List<Path> paths() {
    return inputs.stream().filter(input -> !Database.isAddress(input)).map(Path::of).toList();
  }

  /** Names who is told of the files when they are opened, before what they say is read. */
  void whenFound(Consumer<List<InputFile>> told) {
    options.whenFound(told);
  }

  /** Reads the input, as the audience may see it. */
  Body read() {
    return database.reading(inputs, options::read);
  }

  /** Reads the input beside an earlier edition of it. */
  InputOptions.Pair read(Path old) {
    return database.reading(inputs, now -> options.read(List.of(old), now));
  }

  /** The exit code of a command that did what it was asked. */
  ExitCode outcome(Dataset dataset) {
    return options.outcome(dataset);
  }
}
