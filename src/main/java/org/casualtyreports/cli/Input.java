package org.casualtyreports.cli;

import java.nio.file.Path;
import java.util.List;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.Body;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is read, and for whom. */
final class Input {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A folder with claims.csv, a workbook, or one table; several are read as one body of"
              + " claims.")
  private List<Path> inputs = List.of();

  @Mixin private InputOptions options = new InputOptions();

  List<Path> paths() {
    return inputs;
  }

  /** Reads the input, as the audience may see it. */
  Body read() {
    return options.read(inputs);
  }

  /** Reads the input beside an earlier edition of it. */
  InputOptions.Pair read(Path old) {
    return options.read(List.of(old), inputs);
  }

  /** The exit code of a command that did what it was asked. */
  ExitCode outcome(Dataset dataset) {
    return options.outcome(dataset);
  }
}
