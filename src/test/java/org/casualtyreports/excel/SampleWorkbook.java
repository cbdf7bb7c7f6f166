package org.casualtyreports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casualtyreports.claim.Language;

/** Writes the sample as files, for eyes. */
final class SampleWorkbook {
  private SampleWorkbook() {}

  public static void main(String[] folder) throws IOException {
    for (Language language : new Language[] {Language.EN, Language.AR}) {
      Path file = Path.of(folder[0], "sample-" + language.tag() + ".xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        Workbooks.write(SampleReport.whole(language), out);
      }
    }
  }
}
