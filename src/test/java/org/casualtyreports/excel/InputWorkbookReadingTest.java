package org.casualtyreports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.Intake;
import org.casualtyreports.intake.IntakeOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook as written is an input with the claims of its example. */
class InputWorkbookReadingTest {
  @TempDir Path folder;

  private Dataset read(Language language) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      InputWorkbook.write(language, out);
    }
    return Intake.read(List.of(file), IntakeOptions.DEFAULT).dataset();
  }

  @ParameterizedTest
  @EnumSource
  void theExampleReadsBack(Language language) throws IOException {
    InputTexts texts = InputTexts.in(language);
    String group = texts.say("example.group");
    String army = texts.say("example.army");

    Dataset dataset = read(language);

    assertThat(dataset.incidents())
        .containsExactly(
            new Incident(
                "example-1",
                new When.Dated(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 5), Precision.DAY),
                texts.say("example.date_as_stated"),
                "",
                new Place(
                    new TargetState("XA"),
                    texts.say("example.admin1"),
                    "",
                    texts.say("example.place"),
                    Double.NaN,
                    Double.NaN),
                texts.say("example.event_type"),
                Visibility.PUBLIC,
                texts.say("example.label"),
                Map.of(),
                new Origin("book.xlsx[incidents]", 2)));
    assertThat(dataset.claims())
        .containsExactly(
            claim(2, "1a", new Scope.AtIncident("example-1"), group, "group", 6, texts),
            claim(3, "1b", new Scope.AtIncident("example-1"), army, "army", 7, texts),
            claim(
                4,
                "2",
                new Scope.OverPeriod(
                    LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31), List.of("example-1"), 4),
                group,
                "period",
                33,
                texts));
  }

  private static Claim claim(
      int row,
      String id,
      Scope scope,
      String claimant,
      String which,
      int dayAfterFebruary,
      InputTexts texts) {
    return new Claim(
        "example-" + id,
        scope,
        new Claimant(claimant),
        Actor.of(texts.say("example.group")),
        texts.say("example.army"),
        new TargetState("XA"),
        VictimGroup.SOLDIERS,
        texts.say("example.victim_status"),
        Outcome.KILLED,
        switch (which) {
          case "group" -> new Figure.AtLeast(20, Figure.Operator.AT_LEAST);
          case "army" -> Figure.exactly(3);
          default -> new Figure.AtLeast(50, Figure.Operator.MORE_THAN);
        },
        texts.say("example.figure." + which),
        Figure.NOT_STATED,
        Figure.NOT_STATED,
        new Statement(
            Statement.Issued.on(LocalDate.of(2024, 2, 29).plusDays(dayAfterFebruary)),
            texts.language().tag(),
            texts.say("example.source." + which),
            ""),
        "",
        Visibility.PUBLIC,
        "",
        texts.say("example.label"),
        Map.of(),
        new Origin("book.xlsx[claims]", row));
  }

  @ParameterizedTest
  @EnumSource
  void nothingOfTheWorkbookIsRejectedOrDoubted(Language language) throws IOException {
    Dataset dataset = read(language);

    assertThat(dataset.problems())
        .allMatch(problem -> problem.severity() == Problem.Severity.NOTE)
        .extracting(Problem::expected)
        .containsOnly("an actor of the catalogue", "a claimant of the catalogue");
    assertThat(dataset.files())
        .extracting(InputFile::name)
        .containsExactly("book.xlsx[claims]", "book.xlsx[incidents]");
  }
}
