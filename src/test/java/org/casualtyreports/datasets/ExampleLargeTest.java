package org.casualtyreports.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.dataset.Standings;
import org.casualtyreports.intake.Intake;
import org.casualtyreports.intake.IntakeOptions;
import org.junit.jupiter.api.Test;

class ExampleLargeTest {
  private static final long SEED = 20240102;
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", "."), "datasets", "example-large");

  /** To write the files anew: {@code mvn test -Dtest=ExampleLargeTest -Drewrite.datasets=true}. */
  @Test
  void theShippedFilesAreThoseOfTheGenerator() throws IOException {
    Map<String, String> files = new ExampleLarge(SEED).files();
    if (Boolean.getBoolean("rewrite.datasets")) {
      Files.createDirectories(FOLDER);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
      }
      fail("the files were written anew; look at them, and run again without the flag");
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      assertThat(Files.readString(FOLDER.resolve(file.getKey()), StandardCharsets.UTF_8))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void everyRowIsAccepted() {
    Dataset dataset = read();

    assertThat(dataset.rejections()).isEmpty();
    assertThat(
            dataset.problems().stream()
                .filter(p -> p.severity() == Problem.Severity.WARNING)
                .map(Problem::message))
        .allMatch(message -> message.contains("statement_date"));
    assertThat(dataset.incidents().size()).isBetween(1_900, 2_100);
    assertThat(dataset.claims().size()).isBetween(3_800, 4_300);
  }

  @Test
  void itSaysThatItIsInvented() {
    Dataset dataset = read();

    assertThat(dataset.about().title().in(Language.EN)).startsWith("Invented example");
    assertThat(dataset.about().notes().getFirst().in(Language.EN)).startsWith("Invented data:");
  }

  @Test
  void itHoldsEveryHardCase() {
    Dataset dataset = read();
    List<Claim> claims = List.copyOf(dataset.claims());

    assertThat(claims.stream().map(Claim::outcome).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Outcome.NOT_STATED)));
    assertThat(claims.stream().map(Claim::victims).collect(Collectors.toSet()))
        .containsAll(
            Set.of(
                VictimGroup.SOLDIERS,
                VictimGroup.POLICE,
                VictimGroup.ALLIED_MILITIA,
                VictimGroup.INSURGENTS,
                VictimGroup.CIVILIANS));
    assertThat(claims.stream().map(c -> c.figure().getClass().getSimpleName()).distinct())
        .containsExactlyInAnyOrder(
            "Exact", "Range", "AtLeast", "About", "Vague", "NotStated", "Withdrawn");
    assertThat(claims.stream().map(c -> c.actor().getClass().getSimpleName()).distinct())
        .containsExactlyInAnyOrder("Single", "Joint", "Contested");
    assertThat(claims.stream().filter(c -> c.scope() instanceof Scope.OverPeriod)).hasSize(33);
    assertThat(
            dataset.incidents().stream().map(i -> i.when().precision()).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Precision.class));
    Standings standings = dataset.standings(AsOf.LATEST);
    assertThat(Arrays.stream(Standing.values()).filter(s -> standings.count(s) > 0))
        .containsExactly(Standing.IN_FORCE, Standing.SUPERSEDED, Standing.WITHDRAWN);
    assertThat(new HashSet<>(claims.stream().map(Claim::visibility).toList())).hasSize(2);
    assertThat(dataset.coverage().watched()).hasSize(6);
    assertThat(dataset.about().breaks()).hasSize(1);
  }

  private static Dataset read() {
    return Intake.read(List.of(FOLDER), IntakeOptions.DEFAULT).dataset();
  }
}
