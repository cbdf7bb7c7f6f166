package org.casualtyreports.cli;

import java.nio.file.Path;
import java.util.List;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.Body;
import org.casualtyreports.intake.Intake;
import org.casualtyreports.intake.IntakeOptions;
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

  /** Reads the input, as the audience may see it. */
  Body read() {
    IntakeOptions options =
        IntakeOptions.DEFAULT
            .withFormat(format)
            .withReading(ReadOptions.AUTO.withEncoding(encoding).withSheet(sheet));
    Body body = Intake.read(inputs, dateOrder == null ? options : options.withDateOrder(dateOrder));
    return new Body(body.dataset().visibleTo(audience), body.names(), body.words());
  }

  /** The exit code of a command that did what it was asked. */
  ExitCode outcome(Dataset dataset) {
    return strict && !dataset.rejections().isEmpty() ? ExitCode.ROWS_REJECTED : ExitCode.DONE;
  }
}
