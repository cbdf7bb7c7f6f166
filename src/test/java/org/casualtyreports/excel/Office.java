package org.casualtyreports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice, asked to compute workbooks. */
public final class Office {
  private static final Pattern CACHED = Pattern.compile("</f><v>[^<]*</v>");
  private static final String EVERY_SHEET =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  private Office() {}

  /**
   * The sheets of a workbook as LibreOffice computes them, by name: rows of cells as shown. Values
   * that the file holds beside its formulas are taken out first, so that nothing but a computation
   * can give them.
   *
   * @param folder to work in
   */
  public static Map<String, List<List<String>>> computed(byte[] workbook, Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve("book.xlsx");
    Files.write(file, withoutValues(workbook));
    ProcessBuilder office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                EVERY_SHEET,
                "--outdir",
                folder.resolve("sheets").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile());
    try {
      assertThat(office.start().waitFor(3, TimeUnit.MINUTES)).isTrue();
    } catch (IOException e) {
      Assumptions.abort("skipped: LibreOffice (soffice) is not installed");
    }
    Map<String, List<List<String>>> sheets = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("sheets"))) {
      for (Path sheet : files.toList()) {
        String name = String.valueOf(sheet.getFileName());
        sheets.put(name.substring("book-".length(), name.length() - ".csv".length()), rows(sheet));
      }
    }
    return sheets;
  }

  private static List<List<String>> rows(Path file) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }

  private static byte[] withoutValues(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = from.readAllBytes();
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          String xml = new String(content, StandardCharsets.UTF_8);
          content = CACHED.matcher(xml).replaceAll("</f>").getBytes(StandardCharsets.UTF_8);
        }
        to.write(content);
      }
    }
    return out.toByteArray();
  }
}
