package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.format.Format;
import org.casualtyreports.intake.format.Formats;
import org.casualtyreports.intake.table.UnusableFileException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the cells hold, a row is read or becomes a problem; nothing else is ever thrown. */
class HostileRowsTest {
  private static final List<String> CELLS =
      List.of(
          "",
          "",
          "0",
          "3",
          "12.0",
          "-9",
          "-99",
          "-999",
          "1e9",
          "99999999999999999999",
          "39864",
          "2021-05-03",
          "2021-02-30",
          "03/04/2021",
          "16 May 2021",
          "13",
          "XA",
          "XA, XB",
          "Nowhere (",
          "(",
          " + ",
          "A + ",
          "either A or ",
          "either A or A",
          "A and/or A",
          "or",
          "Government of ",
          "Government of XA, Government of XB",
          "Civilians",
          "civilians",
          "Supporters of X",
          "=1+1",
          "#tag",
          "not stated",
          "withdrawn",
          "العشرات",
          "\u202e12",
          "x;y",
          "coded as ",
          "column 4");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyCellsUnderTheColumnsOfAnyFormatAreReadOrRefused(long seed) {
    Random random = new Random(seed);
    for (Format format : Formats.all()) {
      List<String> lines = new ArrayList<>();
      lines.add(line(format.columns()));
      for (int row = 0; row < 40; row++) {
        lines.add(
            line(
                format.columns().stream()
                    .map(column -> CELLS.get(random.nextInt(CELLS.size())))
                    .toList()));
      }
      Path file = Inputs.file(folder, "rows.csv", Inputs.lines(lines.toArray(String[]::new)));
      IntakeOptions options = IntakeOptions.DEFAULT.withFormat(format.name());
      try {
        Dataset dataset = Intake.read(List.of(file), options).dataset();
        assertThat(dataset.claims()).as("%s, seed %d", format.name(), seed).isNotEmpty();
      } catch (UnusableFileException e) {
        assertThat(e).as("%s, seed %d", format.name(), seed).hasMessageStartingWith("rows.csv");
      }
    }
  }

  private static String line(List<String> cells) {
    return String.join(",", cells.stream().map(cell -> "\"" + cell + "\"").toList());
  }
}
