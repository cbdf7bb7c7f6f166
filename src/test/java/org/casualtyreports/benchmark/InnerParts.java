package org.casualtyreports.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casualtyreports.intake.Body;
import org.casualtyreports.intake.Intake;
import org.casualtyreports.intake.IntakeOptions;
import org.casualtyreports.intake.table.ReadOptions;
import org.casualtyreports.intake.table.Tables;
import org.casualtyreports.intake.words.DateWords;
import org.casualtyreports.intake.words.FigureWords;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.Tallies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The inner parts alone, warm: reading words, reading a file, tallying, writing a sheet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class InnerParts {
  private static final int ROWS = 10_000;
  private static final List<String> FIGURES =
      List.of("3", "10–15", "500+", "about 400", "une dizaine", "العشرات", "not stated", "٢١٠");
  private static final List<String> DATES =
      List.of("2024-01-31", "31 January 2024", "January 2024", "2024", "31 janvier 2024");

  private Path file = Path.of("");

  @SuppressWarnings("NullAway.Init") // set before any benchmark runs
  private Body body;

  /** Makes the file of claims. */
  @Setup
  public void read() {
    try {
      file = Files.createTempFile("claims", ".csv");
      LargeFiles.write("claims", ROWS, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    body = Intake.read(List.of(file), IntakeOptions.DEFAULT);
  }

  /** Removes it. */
  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
  }

  /** Eight figures. */
  @Benchmark
  public void figures(Blackhole hole) {
    FIGURES.forEach(words -> hole.consume(FigureWords.read(words)));
  }

  /** Five dates. */
  @Benchmark
  public void dates(Blackhole hole) {
    DATES.forEach(words -> hole.consume(DateWords.read(words)));
  }

  /** Cells of 10,000 rows, each distinct text made once. */
  @Benchmark
  public Object tableOf10kRows() {
    return Tables.read(file, ReadOptions.AUTO);
  }

  /** Claims of 10,000 rows in columns. */
  @Benchmark
  public Body claimsOf10kRows() {
    return Intake.read(List.of(file), IntakeOptions.DEFAULT);
  }

  /** The tally of 10,000 claims. */
  @Benchmark
  public Tallies tallyOf10kClaims() {
    return Tallies.of(body.dataset(), Selection.EVERYTHING, Grouping.DEFAULT);
  }

  /** A workbook of 10,000 rows and 12 columns, to nowhere. */
  @Benchmark
  public void sheetOf10kRows() throws IOException {
    org.casualtyreports.excel.LargeWorkbook.write(ROWS, OutputStream.nullOutputStream());
  }
}
