package org.casualtyreports.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casualtyreports.intake.table.TableFixtures.cells;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casualtyreports.dataset.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random tables, written in every encoding with every separator, are read back as they were. */
final class TableRoundTripTest {
  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "UTF-8 marked",
          "UTF-16LE",
          "UTF-16BE",
          "UTF-16LE marked",
          "UTF-16BE marked",
          "UTF-32LE marked",
          "UTF-32BE marked",
          "windows-1252",
          "windows-1256",
          "ISO-8859-1");

  private static final String[] FRENCH = {
    "Ségou", "été", "à peu près", "dizaine", "Îlot", "civils tués", "Mme. d'Élan", "Œuvre", "10"
  };
  private static final String[] LATIN = {
    "Red Column", "Xarvia", "2024-01-02", "500+", "about 400", "0012", "-3,5", "x;y", "a|b", "é"
  };
  private static final String[] ARABIC = {
    "ميناء الشرق", "تلة حمراء", "العشرات", "قتيل", "نحو 400", "مدنيون", "الجيش", "12"
  };

  private record Written(List<String> header, List<List<String>> rows) {}

  static Stream<String> encodingsSeparatorsSeeds() {
    return ENCODINGS.stream()
        .flatMap(
            encoding ->
                Stream.of(",", ";", "\t", "|")
                    .flatMap(
                        separator ->
                            Stream.of(1, 2, 3, 4, 5, 6)
                                .map(seed -> encoding + "/" + separator + "/" + seed)));
  }

  @ParameterizedTest
  @MethodSource("encodingsSeparatorsSeeds")
  void aTableIsReadBackAsItWasWritten(String written) {
    String[] parts = written.split("/");
    Random random = new Random(Long.parseLong(parts[2]) * 31 + written.hashCode());
    Charset charset = Charset.forName(parts[0].split(" ")[0]);
    Written table = table(random, charset);
    String mark = parts[0].endsWith("marked") ? "\ufeff" : "";
    byte[] bytes = (mark + text(table, parts[1], random)).getBytes(charset);

    TextTable read = TableFixtures.table(bytes, ReadOptions.AUTO);

    assertThat(read.header()).as(written).isEqualTo(table.header());
    assertThat(cells(read)).as(written).isEqualTo(table.rows());
    assertThat(read.problems())
        .as(written)
        .allSatisfy(p -> assertThat(p.severity()).isEqualTo(Problem.Severity.NOTE));
    assertThat(read.file().rows()).as(written).isEqualTo(table.rows().size());
  }

  private static Written table(Random random, Charset charset) {
    int columns = 2 + random.nextInt(8);
    List<String> header = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      header.add("c" + i);
    }
    List<List<String>> rows = new ArrayList<>();
    // As many rows as it takes to tell the script and the separator by.
    int count = 12 + random.nextInt(300);
    for (int r = 0; r < count; r++) {
      List<String> row = new ArrayList<>();
      row.add("id" + r);
      for (int c = 1; c < columns; c++) {
        row.add(cell(random, charset));
      }
      rows.add(List.copyOf(row));
    }
    return new Written(header, rows);
  }

  private static String cell(Random random, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    String[] words = random.nextInt(3) == 0 ? LATIN : script(random, charset);
    String cell =
        switch (random.nextInt(8)) {
          case 0 -> "";
          case 1 -> "\"" + words[random.nextInt(words.length)] + "\" said, so; they | say";
          case 2 -> words[random.nextInt(words.length)] + "\nnext\tline";
          default -> words[random.nextInt(words.length)];
        };
    return encoder.canEncode(cell) ? cell : "plain";
  }

  private static String[] script(Random random, Charset charset) {
    return switch (charset.name()) {
      case "windows-1252", "ISO-8859-1" -> FRENCH;
      case "windows-1256" -> ARABIC;
      default -> random.nextBoolean() ? FRENCH : ARABIC;
    };
  }

  private static String text(Written table, String separator, Random random) {
    String lineEnd = random.nextBoolean() ? "\r\n" : "\n";
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.header());
    lines.addAll(table.rows());
    return lines.stream()
        .map(
            cells ->
                cells.stream()
                    .map(cell -> quoted(cell, separator, random))
                    .collect(Collectors.joining(separator)))
        .collect(Collectors.joining(lineEnd, "", random.nextBoolean() ? lineEnd : ""));
  }

  private static String quoted(String cell, String separator, Random random) {
    boolean needed = Stream.of(separator, "\"", "\n", "\r").anyMatch(cell::contains);
    return needed || random.nextInt(10) == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  static Stream<Integer> seeds() {
    return Stream.iterate(1, seed -> seed + 1).limit(300);
  }

  /** Where quotes are well placed, our scan and the parser must see the same records. */
  @ParameterizedTest
  @MethodSource("seeds")
  void theScanDividesRecordsAsTheParserDoes(int seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("a,b\nc,d\n");
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append("a\",\n\r\"x".charAt(random.nextInt(7)));
    }
    List<RecordScan.Found> found =
        RecordScan.of(new StringReader(text.toString()), ',', Integer.MAX_VALUE, r -> true);
    boolean closed = found.stream().allMatch(r -> r.quotes() == RecordScan.Quotes.CLOSED);
    List<String> scanned =
        found.stream().filter(r -> r.cells() > 0).map(r -> r.line() + ":" + r.cells()).toList();

    List<String> parsed = new ArrayList<>();
    boolean parsedWhole = true;
    try (var records =
        de.siegmar.fastcsv.reader.CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
            .build(new RecordCells(), text.toString())) {
      for (RecordCells.Cells record : records) {
        parsed.add(record.line() + ":" + record.cells().length);
      }
    } catch (de.siegmar.fastcsv.reader.CsvParseException e) {
      parsedWhole = false;
    }

    assertThat(closed).as("%s", text).isEqualTo(parsedWhole);
    if (closed) {
      assertThat(scanned).as("%s", text).isEqualTo(parsed);
    }
  }
}
