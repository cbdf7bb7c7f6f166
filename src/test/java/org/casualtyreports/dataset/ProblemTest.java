package org.casualtyreports.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.casualtyreports.claim.Origin;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Origin ROW = new Origin("claims.csv", 7);

  @Test
  void aMessageSaysPositionColumnExpectedFoundAndAdvice() {
    assertThat(
            Problem.rejected(ROW, "figure", "a figure", "many").advising("see the list").message())
        .isEqualTo("claims.csv:7: column 'figure': expected a figure, found 'many'; see the list");
    assertThat(
            Problem.ofFile(Problem.Severity.WARNING, "claims.csv", "a row of data", "").message())
        .isEqualTo("claims.csv: expected a row of data");
  }

  @Test
  void longFoundTextIsCutByCharactersNotByHalves() {
    assertThat(Problem.warning(ROW, "", "x", "a".repeat(40)).found()).isEqualTo("a".repeat(40));
    assertThat(Problem.warning(ROW, "", "x", "a".repeat(41)).found())
        .isEqualTo("a".repeat(39) + "…");
    assertThat(Problem.warning(ROW, "", "x", "😀".repeat(41)).found())
        .isEqualTo("😀".repeat(39) + "…");
  }

  @Test
  void aRedactedProblemKeepsEverythingButTheTextFound() {
    Problem problem = Problem.warning(ROW, "figure", "a figure", "many").asInternal();
    assertThat(problem.redacted().message())
        .isEqualTo("claims.csv:7: column 'figure': expected a figure");
  }

  @Test
  void theOrderIsTotal() {
    Problem one = Problem.warning(ROW, "figure", "a figure", "many").advising("a");
    Problem other = Problem.warning(ROW, "figure", "a figure", "many").advising("b");
    assertThat(one).isLessThan(other);
  }
}
