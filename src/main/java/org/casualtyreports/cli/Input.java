package org.casualtyreports.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.Body;
import org.casualtyreports.intake.Intake;
import org.casualtyreports.intake.IntakeOptions;
import org.casualtyreports.intake.Mapping;
import org.casualtyreports.intake.table.ReadOptions;
import org.casualtyreports.intake.words.DateOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--input-format",
      paramLabel = "NAME",
      defaultValue = "auto",
      description = "Layout of the input; by default it is recognised by its header.")
  private String format = "auto";

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "YAML file that maps your own columns, values and claimants.")
  private @Nullable Path mapping;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "auto",
      description = "Encoding of text files, for example windows-1256.")
  private String encoding = "auto";

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      defaultValue = "auto",
      description = "Sheet of a workbook, by name or number.")
  private String sheet = "auto";

  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      description = "How dates such as 01/02/2024 are meant: dmy, mdy or ymd.")
  private @Nullable DateOrder dateOrder;

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "public",
      description = "public (default): nothing confidential; internal: everything.")
  private Audience audience = Audience.PUBLIC;

  @Option(names = "--strict", description = "End with exit code 1 if any row was rejected.")
  private boolean strict;

  List<Path> paths() {
    return inputs;
  }

  /** Reads the input, as the audience may see it. */
  Body read() {
    IntakeOptions options = options();
    Body body = Intake.read(inputs, dateOrder == null ? options : options.withDateOrder(dateOrder));
    return new Body(body.dataset().visibleTo(audience), body.names(), body.words());
  }

  private IntakeOptions options() {
    try {
      IntakeOptions options = IntakeOptions.DEFAULT.withFormat(format);
      if (mapping != null) {
        options = options.withMapping(mapping());
      }
      ReadOptions reading = options.reading().withSheet(sheet);
      // What the call says wins over what the mapping says.
      return options.withReading(
          encoding.equals("auto") ? reading : reading.withEncoding(encoding));
    } catch (IllegalArgumentException e) {
      throw new CallException(String.valueOf(e.getMessage()));
    }
  }

  private Mapping mapping() {
    Path file = Objects.requireNonNull(mapping);
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Mapping.parse(text, String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read: " + OutputFolder.reason(e), e);
    }
  }

  /** The exit code of a command that did what it was asked. */
  ExitCode outcome(Dataset dataset) {
    return strict && !dataset.rejections().isEmpty() ? ExitCode.ROWS_REJECTED : ExitCode.DONE;
  }
}
