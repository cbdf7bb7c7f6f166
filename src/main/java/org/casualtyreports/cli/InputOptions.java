package org.casualtyreports.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.intake.Body;
import org.casualtyreports.intake.Intake;
import org.casualtyreports.intake.IntakeOptions;
import org.casualtyreports.intake.Mapping;
import org.casualtyreports.intake.query.Database;
import org.casualtyreports.intake.table.ReadOptions;
import org.casualtyreports.intake.words.DateOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How input is read, and for whom. */
final class InputOptions {
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

  private Consumer<List<InputFile>> found = files -> {};

  @Option(names = "--strict", description = "End with exit code 1 if any row was rejected.")
  private boolean strict;

  /** Names who is told of the files when they are opened, before what they say is read. */
  void whenFound(Consumer<List<InputFile>> told) {
    found = told;
  }

  /** Reads the inputs as one body of claims, as the audience may see it. */
  Body read(List<Path> inputs) {
    Body body = readWhole(inputs);
    return new Body(body.dataset().visibleTo(audience), body.names(), body.words());
  }

  /**
   * Reads an older edition beside a newer one, as the audience may see both: what either keeps
   * internal is in neither.
   */
  Pair read(List<Path> old, List<Path> now) {
    Body before = readWhole(old);
    Body after = readWhole(now);
    Dataset shownBefore = before.dataset().visibleTo(audience);
    return new Pair(
        new Body(
            switch (audience) {
              case PUBLIC -> shownBefore.withoutInternalOf(after.dataset());
              case INTERNAL -> shownBefore;
            },
            before.names(),
            before.words()),
        new Body(after.dataset().visibleTo(audience), after.names(), after.words()));
  }

  /** Two editions. */
  record Pair(Body before, Body now) {}

  private Body readWhole(List<Path> inputs) {
    if (inputs.stream().anyMatch(path -> Database.isAddress(path.toString()))) {
      throw new CallException("expected files; write what a database holds with 'convert' first");
    }
    IntakeOptions options = intake();
    return Intake.read(
        inputs, dateOrder == null ? options : options.withDateOrder(dateOrder), found);
  }

  private IntakeOptions intake() {
    try {
      IntakeOptions options = IntakeOptions.DEFAULT.withFormat(format);
      if (mapping != null) {
        options = options.withMapping(mapping(mapping));
      }
      ReadOptions reading = options.reading().withSheet(sheet);
      // What the call says wins over what the mapping says.
      return options.withReading(
          encoding.equals("auto") ? reading : reading.withEncoding(encoding));
    } catch (IllegalArgumentException e) {
      throw new CallException(String.valueOf(e.getMessage()));
    }
  }

  private static Mapping mapping(Path file) {
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
