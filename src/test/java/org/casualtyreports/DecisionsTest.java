package org.casualtyreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The numbers of the decision records. */
class DecisionsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", "."), "src", "decisions");
  private static final Pattern NAME = Pattern.compile("([0-9]{3})-[a-z0-9-]+\\.md");

  @Test
  void numbersAreUniqueAndMatchTheHeadings() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      Assumptions.abort("there is no folder of decision records");
    }
    List<Path> records;
    try (Stream<Path> files = Files.list(FOLDER)) {
      records = files.filter(f -> NAME.matcher(f.getFileName().toString()).matches()).toList();
    }
    assertThat(records.stream().map(DecisionsTest::number)).doesNotHaveDuplicates();
    for (Path decision : records) {
      String heading = Files.readAllLines(decision).getFirst();
      assertThat(heading)
          .as("first line of %s", decision.getFileName())
          .matches("# " + number(decision) + "\\b.*");
    }
  }

  private static String number(Path decision) {
    Matcher name = NAME.matcher(decision.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalArgumentException("no number in " + decision);
    }
    return name.group(1);
  }
}
