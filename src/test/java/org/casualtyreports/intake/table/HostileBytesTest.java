package org.casualtyreports.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, the outcome is a table that keeps its promises or an exception of ours. */
final class HostileBytesTest {
  private static final byte[] XLSX = workbook(new XSSFWorkbook());
  private static final byte[] XLS = workbook(new HSSFWorkbook());
  private static final byte[] CSV =
      "id;\"place, name\";dead\n1;\"Port \"\"East\"\"\";3\n2;\"two\nlines\";\n3;Îlot;500+\n"
          .getBytes(UTF_8);
  private static final byte[] ODS =
      TableFixtures.zip(
          "mimetype",
          "application/vnd.oasis.opendocument.spreadsheet",
          "content.xml",
          "<d xmlns:t=\"urn:t\" xmlns:o=\"urn:o\" xmlns:x=\"urn:x\"><t:table t:name=\"S\">"
              + "<t:table-row><t:table-cell><x:p>a</x:p></t:table-cell></t:table-row>"
              + "<t:table-row t:number-rows-repeated=\"3\"><t:table-cell o:value-type=\"float\""
              + " o:value=\"3\"/></t:table-row></t:table></d>");

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  static IntStream fewSeeds() {
    return IntStream.range(0, 150);
  }

  private static byte[] workbook(Workbook workbook) {
    try (workbook) {
      for (String name : List.of("Data", "Notes")) {
        Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < 12; r++) {
          Row row = sheet.createRow(r);
          row.createCell(0).setCellValue("text " + r);
          row.createCell(1).setCellValue(45_000.5 + r);
          row.createCell(2).setCellFormula("B1+" + r);
          row.createCell(3).setCellValue(r % 2 == 0);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void readOrRefuse(byte[] bytes, int seed) {
    try {
      for (TextTable table : Tables.read("f", bytes, ReadOptions.AUTO)) {
        assertThat(table.header()).as("seed %d", seed).isNotEmpty().doesNotHaveDuplicates();
        assertThat(table.header()).as("seed %d", seed).noneMatch(String::isEmpty);
        assertThat(table.rows())
            .as("seed %d", seed)
            .allSatisfy(row -> assertThat(row.cells()).hasSize(table.header().size()));
        assertThat(table.file().rows())
            .as("seed %d", seed)
            .isGreaterThanOrEqualTo(table.rows().size());
      }
    } catch (UnusableFileException e) {
      assertThat(e.getMessage()).as("seed %d", seed).startsWith("f").contains(": expected ");
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    for (int i = random.nextInt(6); i >= 0 && copy.length > 0; i--) {
      int at = random.nextInt(copy.length);
      switch (random.nextInt(4)) {
        case 0 -> copy[at] = (byte) random.nextInt(256);
        case 1 -> copy[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> copy = java.util.Arrays.copyOf(copy, at);
        default -> {
          int length = Math.min(random.nextInt(40), copy.length - at);
          System.arraycopy(copy, random.nextInt(at + 1), copy, at, length);
        }
      }
    }
    return copy;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomBytesAreReadOrRefused(int seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(3_000)];
    random.nextBytes(bytes);
    readOrRefuse(bytes, seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomTextIsReadOrRefused(int seed) {
    Random random = new Random(seed);
    String alphabet = "ab1 ,;\t|\"\n\r\u0000é\ufffdم#=";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(400); i >= 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    readOrRefuse(text.toString().getBytes(seed % 3 == 0 ? StandardCharsets.UTF_16LE : UTF_8), seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mutatedTextIsReadOrRefused(int seed) {
    readOrRefuse(mutated(CSV, new Random(seed)), seed);
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void mutatedArchivesAreReadOrRefused(int seed) {
    Random random = new Random(seed);
    for (byte[] bytes :
        List.of(XLSX, ODS, TableFixtures.gzip(CSV), TableFixtures.zip(Map.of("a.csv", CSV)))) {
      readOrRefuse(mutated(bytes, random), seed);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mutatedOldWorkbooksAreReadOrRefused(int seed) {
    readOrRefuse(mutated(XLS, new Random(seed)), seed);
  }

  /** Zip checksums catch most mutations, so the parts are mutated inside a sound archive. */
  @ParameterizedTest
  @MethodSource("seeds")
  void workbooksOfMutatedPartsAreReadOrRefused(int seed) throws IOException {
    Random random = new Random(seed);
    for (byte[] workbook : List.of(XLSX, ODS)) {
      Map<String, byte[]> parts = parts(workbook);
      List<String> names = Stream.of(parts.keySet()).flatMap(s -> s.stream()).sorted().toList();
      String name = names.get(random.nextInt(names.size()));
      parts.computeIfPresent(name, (n, bytes) -> mutated(bytes, random));
      readOrRefuse(TableFixtures.zip(parts), seed);
    }
  }

  private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }
}
