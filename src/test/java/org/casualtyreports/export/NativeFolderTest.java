package org.casualtyreports.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.VagueWord;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.Intake;
import org.casualtyreports.intake.IntakeOptions;
import org.casualtyreports.intake.words.FigureWords;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NativeFolderTest {
  private static final String DATASET =
      """
      title: {en: "Claims: a \\"test\\"", fr: Essai}
      licence: CC BY 4.0
      words: strict
      coverage:
        - {claimant: all, from: 2023-01, to: 2023-12, silence: means-silence, partial: [2023-05]}
      breaks: [{day: 2023-06-30, label: end of the mission}]
      notes: [one, {ar: اثنان}]
      """;
  private static final String INCIDENTS =
      """
      incident_id,date_start,date_end,date_precision,country,latitude,longitude,visibility,Remark
      I1,2023-08-21,2023-08-21,day,XA,1.5,-2.25,public,"two, ""quoted""
      lines"
      I2,,,none,Nowhere,,,internal,=1+1
      I3,2023-02,,month,XB,,,public,
      """;
  private static final String CLAIMS =
      """
      claim_id,incident_id,period_from,period_to,includes,stated_incidents,claimant,actor,target_state,victims,outcome,figure,women,statement_date,doubt,Report no.
      C1,I1,,,,,Xarvia Army,Red Column + Green Band,XA,soldiers,killed,500+,about 4,2023-08-22,rumour,kept
      C2,I2,,,,,local sources,either Red Column or Green Band,,,killed,العشرات,,,,
      C3,,2023-01,2023-12,I1;I3,7,Red Column,,XB,insurgents,killed,10–15,,,,
      C4,I3,,,,,Xarvia Army,,XB,,injured,not stated,,,,
      """;

  @TempDir Path folder;

  private static Dataset read(Path input) {
    return Intake.read(List.of(input), IntakeOptions.DEFAULT).dataset();
  }

  private Dataset rewritten(Dataset dataset) throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    NativeFolder.write(dataset, NativeFolder.Sink.of(out));
    return read(out);
  }

  private static List<TallyRow> tallies(Dataset dataset) {
    return Tallies.of(dataset, Selection.EVERYTHING, Grouping.DEFAULT).rows();
  }

  /** Without the place in the file. */
  private static List<String> claims(Dataset dataset) {
    return dataset.claims().stream()
        .map(Claim::toString)
        .map(text -> text.substring(0, text.indexOf(", extra=")))
        .toList();
  }

  @Test
  void whatIsWrittenReadsBackAsTheSameClaims() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("dataset.yaml"), DATASET);
    Files.writeString(in.resolve("incidents.csv"), INCIDENTS);
    Files.writeString(in.resolve("claims.csv"), CLAIMS);
    Dataset before = read(in);

    Dataset after = rewritten(before);

    assertThat(claims(after)).isEqualTo(claims(before)).hasSize(4);
    assertThat(after.about()).isEqualTo(before.about());
    assertThat(after.coverage()).isEqualTo(before.coverage());
    assertThat(tallies(after)).isEqualTo(tallies(before));
    assertThat(after.incidents().get("I1").extra()).isEqualTo(before.incidents().get("I1").extra());
    assertThat(after.incidents().get("I2").extra())
        .containsEntry("Remark", "=1+1")
        .containsEntry("country", "Nowhere");
    assertThat(after.incidents().get("I2").visibility())
        .isEqualTo(before.incidents().get("I2").visibility());
    assertThat(after.incidents().get("I3").when()).isEqualTo(before.incidents().get("I3").when());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void codedEventsKeepTheirTalliesAndTheirColumns(long seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder table =
        new StringBuilder(
            "id,type_of_violence,side_a,side_b,country,date_prec,date_start,date_end,deaths_a,"
                + "deaths_b,deaths_civilians,deaths_unknown,best,high,low,claimant\n");
    for (int id = 1; id <= 30; id++) {
      LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700));
      table.append(
          "%d,%d,Government of XA,Red Column,XA,%d,%s,%s,%d,%d,%d,%d,5,9,1,coder %d%n"
              .formatted(
                  id,
                  1 + random.nextInt(3),
                  1 + random.nextInt(5),
                  day,
                  day.plusDays(random.nextInt(9)),
                  random.nextInt(4),
                  random.nextInt(4),
                  random.nextInt(4),
                  random.nextInt(2),
                  id));
    }
    Dataset before = read(Files.writeString(folder.resolve("ged231.csv"), table));

    Dataset after = rewritten(before);

    assertThat(tallies(after)).as("seed %d", seed).isEqualTo(tallies(before));
    assertThat(after.coverage()).isEqualTo(before.coverage());
    assertThat(after.incidents().getFirst().extra())
        .containsEntry("original claimant", "coder 1")
        .containsEntry("best", "5");
  }

  @Test
  void everyFigureIsWrittenInWordsThatReadBack() {
    List<Figure> figures = new java.util.ArrayList<>();
    for (Figure.Operator operator : Figure.Operator.values()) {
      figures.add(new Figure.AtLeast(500, operator));
    }
    for (VagueWord word : VagueWord.values()) {
      figures.add(new Figure.Vague(word));
    }
    figures.addAll(
        List.of(
            Figure.exactly(0),
            new Figure.Range(10, 15),
            new Figure.AtMost(40),
            new Figure.About(400),
            Figure.NOT_STATED,
            Figure.WITHDRAWN));

    assertThat(figures)
        .allSatisfy(
            figure ->
                assertThat(FigureWords.read(NativeCells.words(figure)))
                    .isEqualTo(new FigureWords.Outcome.Read(figure)));
  }

  @Test
  void publishedEventsKeepTheirTallies() throws IOException {
    String data = System.getProperty("real.data", "");
    if (data.isEmpty()) {
      Assumptions.abort("published files are tested with -Dreal.data=DIR only");
    }
    for (String file :
        List.of(
            "ucdp-ged-23.1-caf/ged231_caf.csv",
            "ucdp-nonstate-21.1/ucdp_nonstate_211.csv",
            "insecurity-insight/2020-2023-education-in-danger-incident-data.xlsx")) {
      Dataset before = read(Path.of(data, file));
      Dataset after = rewritten(before);
      assertThat(after.rejections()).as(file).isEmpty();
      assertThat(claims(after)).as(file).isEqualTo(claims(before));
      assertThat(tallies(after)).as(file).isEqualTo(tallies(before));
    }
  }
}
