package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results without a row, and the names that lead to them. */
class EmptyResultsTest {
  private static final String LARGE = Run.ROOT.resolve("datasets/example-large").toString();

  @TempDir Path folder;

  private static Run csv(String command, String... more) {
    List<Object> words = new ArrayList<>(List.of(command.split(" ")));
    words.add(1, LARGE);
    words.add("--format");
    words.add("csv");
    words.addAll(List.of(more));
    return Run.of(words.toArray()).done();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tally",
        "tally --by claimant,admin1,place",
        "reconcile",
        "diff --since 2023-06-30 --part claims",
        "diff --since 2023-06-30 --part tallies"
      })
  void aTableWithoutRowsHasTheHeaderOfOneWithRows(String command) {
    List<String> full = csv(command).lines();

    assertThat(full).hasSizeGreaterThan(1);
    assertThat(csv(command, "--claimant", "Nobody").lines()).containsExactly(full.getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "trend"})
  void statisticsWithoutRowsHaveAHeaderToo(String command) {
    List<String> empty = csv(command, "--claimant", "Nobody").lines();

    assertThat(empty).hasSize(1);
    assertThat(csv(command).lines().getFirst()).startsWith(empty.getFirst());
  }

  @Test
  void aCheckWithoutProblemsHasAHeader() {
    Path input = Run.claims(folder, "C1,I1,FAMa,3,");

    assertThat(Run.of("check", input, "--format", "csv").out().lines().findFirst())
        .contains("severity,file,row,column,expected,found,advice,message");
  }

  @Test
  void aMisspeltNameIsSaidWithTheNearestThatAClaimBears() {
    Run run =
        Run.of(
                "tally",
                LARGE,
                "--claimant",
                "Green Baner",
                "--actor",
                "Red Colum,Green Banner,Zz",
                "--format",
                "json")
            .done();

    assertThat(run.json().get("rows")).isEmpty();
    assertThat(run.err().lines().limit(3))
        .containsExactly(
            "--claimant: no claim is by 'Green Baner'; did you mean 'Green Banner'?",
            "--actor: no claim names 'Red Colum'; did you mean 'Red Column'?",
            "--actor: no claim names 'Zz'");
  }

  @Test
  void aNameOfTheCatalogueIsKnownByItsOtherSpellings() {
    Run run = Run.of("tally", Run.SAHEL, "--actor", "GSIM,État islamique au Sahel").done();

    assertThat(run.err()).doesNotContain("--actor");
  }
}
