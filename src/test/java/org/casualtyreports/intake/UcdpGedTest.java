package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.table.UnusableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UcdpGedTest {
  private static final String HEADER =
      "id,type_of_violence,gwnoa,side_a,gwnob,side_b,country,date_prec,date_start,date_end,"
          + "deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,source_original";

  @TempDir Path folder;

  private Dataset read(String... rows) {
    return Inputs.read(
        Inputs.file(folder, "GEDEvent_v23_1.csv", HEADER + "\n" + Inputs.lines(rows)));
  }

  private static List<String> claims(Dataset dataset) {
    return dataset.claims().stream().map(UcdpGedTest::summary).toList();
  }

  private static String summary(Claim claim) {
    return String.join(
        "|",
        claim.id(),
        claim.claimant().name(),
        claim.actor().key(),
        claim.target(),
        claim.targetState().code(),
        claim.victims().code(),
        claim.outcome().code(),
        claim.figureAsWorded(),
        claim.statement().source());
  }

  @Test
  void everySideWithDeadIsOneClaimAscribedToTheOpposingSide() {
    Dataset dataset =
        read(
            "7,1,90,Government of XB,,Red Column,XA,1,2021-05-03 00:00:00,2021-05-03 00:00:00,"
                + "2,3,4,1,10,12,8,\"Red Column\nlocal radio\"");

    assertThat(claims(dataset))
        .containsExactly(
            "GED-7-a|UCDP GED 23.1 (coded)|Red Column|Government of XB|XB|soldiers|killed|2|"
                + "Red Column; local radio",
            "GED-7-b|UCDP GED 23.1 (coded)|Government of XB|Red Column|XA|insurgents|killed|3|"
                + "Red Column; local radio",
            "GED-7-civilians|UCDP GED 23.1 (coded)|||XA|civilians|killed|4|"
                + "Red Column; local radio",
            "GED-7-unknown|UCDP GED 23.1 (coded)|||XA|not-stated|killed|1|"
                + "Red Column; local radio");
    Incident incident = dataset.incidents().getFirst();
    assertThat(incident.when().toString()).contains("2021-05-03").contains("precision=day");
    assertThat(incident.place().country().code()).isEqualTo("XA");
    assertThat(incident.eventType()).isEqualTo("state-based violence");
    assertThat(incident.extra())
        .containsEntry("best", "10")
        .containsEntry("low", "8")
        .containsEntry("high", "12")
        .containsEntry("side_b", "Red Column");
    assertThat(Inputs.messages(dataset)).isEmpty();
  }

  @Test
  void civiliansOfOneSidedViolenceAreAscribedToSideA() {
    assertThat(claims(read("8,3,,Red Column,,Civilians,XA,1,2021-05-03,2021-05-03,0,0,5,0,5,5,5,")))
        .containsExactly(
            "GED-8-civilians|UCDP GED 23.1 (coded)|Red Column||XA|civilians|killed|5|");
  }

  @Test
  void supportersAreNoArmedGroup() {
    assertThat(
            claims(
                read(
                    "8,2,,Supporters of Blue,,Green Band,XA,1,2021-05-03,2021-05-03,"
                        + "1,2,0,0,3,3,3,")))
        .containsExactly(
            "GED-8-a|UCDP GED 23.1 (coded)|Green Band|Supporters of Blue|XA|not-stated|killed|1|",
            "GED-8-b|UCDP GED 23.1 (coded)|Supporters of Blue|Green Band|XA|insurgents|killed|2|");
  }

  @Test
  void twoGroupsOfOneEventAreNoRivalStatements() {
    Dataset dataset = read("8,2,,Red Column,,Green Band,XA,1,2021-05-03,2021-05-03,1,2,0,0,3,3,3,");

    assertThat(dataset.claims()).hasSize(2);
    assertThat(Inputs.messages(dataset)).isEmpty();
  }

  @Test
  void anEventWithoutDeadIsOneClaimOfZeroAndABlankIsNone() {
    assertThat(
            claims(
                read(
                    "8,1,,Red Column,,Green Band,XA,1,2021-05-03,2021-05-03,0,0,0,0,0,4,0,",
                    "9,1,,Red Column,,Green Band,XA,1,2021-05-03,2021-05-03,0,,0,0,,,,")))
        .containsExactly(
            "GED-8-none|UCDP GED 23.1 (coded)|||XA|not-stated|killed|0|",
            "GED-9-none|UCDP GED 23.1 (coded)|||XA|not-stated|killed|not stated|");
  }

  @Test
  void totalsOutOfOrderAreWarningsAndNothingIsMended() {
    Dataset dataset = read("8,1,,Red Column,,Green Band,XA,1,2021-05-03,2021-05-03,1,2,0,0,4,3,5,");

    assertThat(dataset.incidents().getFirst().extra())
        .containsEntry("best", "4")
        .containsEntry("low", "5")
        .containsEntry("high", "3");
    assertThat(Inputs.messages(dataset))
        .containsExactly(
            "warning GEDEvent_v23_1.csv:2: column 'best': expected the sum of the deaths of all"
                + " sides, 3, found '4'; kept as published; it is in no tally",
            "warning GEDEvent_v23_1.csv:2: column 'high': expected a number not below best 4,"
                + " found '3'; kept as published; it is in no tally",
            "warning GEDEvent_v23_1.csv:2: column 'low': expected a number not above best 4,"
                + " found '5'; kept as published; it is in no tally");
  }

  @Test
  void aRowThatCannotBeUsedIsRejectedWithItsReasons() {
    Dataset dataset =
        read(
            "8,1,,Red Column,,Green Band,XA,6,2021-05-03,2021-05-03,-1,2,0,0,2,2,2,",
            "9,1,,Red Column,,Green Band,XA,1,2021-02-30,2021-03-01,1,2,0,0,3,3,3,",
            "10,1,,Red Column,,Green Band,XA,1,2021-05-03,2021-05-03,1,0,0,0,1,1,1,");

    assertThat(claims(dataset)).hasSize(1);
    assertThat(Inputs.messages(dataset))
        .containsExactly(
            "rejected GEDEvent_v23_1.csv:2: column 'date_prec': expected a whole number from 1 to"
                + " 5, found '6'",
            "rejected GEDEvent_v23_1.csv:2: column 'deaths_a': expected a whole number from 0 to"
                + " 1000000000, or a blank, found '-1'",
            "rejected GEDEvent_v23_1.csv:3: column 'date_start': expected a day that is in the"
                + " calendar, found '2021-02-30'");
  }

  @Test
  void theYearsOfAYearlyReleaseAreWatchedWithoutThatAnybodySaysSo() {
    Dataset dataset =
        read(
            "8,1,,Red Column,,Green Band,XA,1,2019-05-03,2019-05-03,1,0,0,0,1,1,1,",
            "9,1,,Red Column,,Green Band,XA,1,2021-05-03,2021-05-03,1,0,0,0,1,1,1,");

    assertThat(dataset.coverage())
        .isEqualTo(
            new Coverage(
                List.of(
                    new Coverage.Span(
                        new Coverage.Whose.Of(new Claimant("UCDP GED 23.1 (coded)")),
                        YearMonth.of(2019, 1),
                        YearMonth.of(2021, 12),
                        Coverage.Silence.MEANS_NONE,
                        Set.of())),
                Coverage.Basis.IMPLIED));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfColumnsAndRowsChangesNothing(long seed) {
    List<String> rows =
        List.of(
            HEADER,
            "7,1,90,Government of XB,,Red Column,XA,4,2021-05-01,2021-05-31,2,3,4,1,10,12,8,radio",
            "8,3,,Red Column,,Civilians,XA,1,2021-05-03,2021-05-03,0,0,5,0,5,5,5,");
    List<Integer> order = new java.util.ArrayList<>(IntStream.range(0, 18).boxed().toList());
    java.util.Collections.shuffle(order, new Random(seed));
    String shuffled =
        Inputs.lines(
            rows.stream()
                .map(
                    row -> {
                      String[] cells = row.split(",", -1);
                      return String.join(",", order.stream().map(i -> cells[i]).toList());
                    })
                .toArray(String[]::new));

    Dataset one = read(rows.get(1), rows.get(2));
    Dataset other = Inputs.read(Inputs.file(folder.resolve("b"), "ged231.csv", shuffled));

    assertThat(Inputs.claims(other)).as("seed %d", seed).isEqualTo(Inputs.claims(one));
    assertThat(Inputs.incidents(other)).as("seed %d", seed).isEqualTo(Inputs.incidents(one));
  }

  @Test
  void aRowOfHashtagsChangesNothing() {
    String row = "8,3,,Red Column,,Civilians,XA,1,2021-05-03,2021-05-03,0,0,5,0,5,5,5,radio";
    String tags =
        ",,,#group+name+first,,#group+name+second,#country+name,,#date+start,#date+end,,,,,"
            + "#affected+killed,,,#meta+source";
    Dataset plain = read(row);
    Dataset tagged =
        Inputs.read(
            Inputs.file(
                folder.resolve("b"), "GEDEvent_v23_1.csv", Inputs.lines(HEADER, tags, row)));

    assertThat(Inputs.claims(tagged)).isEqualTo(Inputs.claims(plain));
    assertThat(Inputs.incidents(tagged)).isEqualTo(Inputs.incidents(plain));
    assertThat(tagged.files().getFirst().rows()).isEqualTo(1);
  }

  @Test
  void aCandidateFileWithoutAHeaderIsReadByItsShape() {
    String row =
        "%d,,2024,1,Clear,1,1,1,c,2,2,d,3,3,Government of XA,4,4,Red Column,2,a,o,s,h,radio,1,"
            + "Ford,Ford market,North,,1.5,2.5,P,99,XA,90,Africa,1,1,2024-01-%02d 00:00:00,"
            + "2024-01-%02d 00:00:00,0,%d,0,0,%d,9,0,90,";
    Dataset dataset =
        Inputs.read(
            Inputs.file(
                folder,
                "GEDEvent_v24_0_1.csv",
                Inputs.lines(row.formatted(11, 3, 3, 2, 2), row.formatted(12, 4, 5, 6, 6))));

    assertThat(claims(dataset))
        .containsExactly(
            "GED-11-b|UCDP GED 24.0.1 (coded)|Government of XA|Red Column|XA|insurgents|killed|2|"
                + "radio",
            "GED-12-b|UCDP GED 24.0.1 (coded)|Government of XA|Red Column|XA|insurgents|killed|6|"
                + "radio");
    assertThat(dataset.coverage().range().orElseThrow())
        .isEqualTo(org.casualtyreports.dataset.MonthRange.of(YearMonth.of(2024, 1)));
  }

  @Test
  void aFileWithoutSidesIsRefusedWithTheColumnsThatItLacks() {
    Path file = Inputs.file(folder, "ged.csv", "id,date_start,best\n1,2021-05-03,4\n");

    assertThatThrownBy(
            () -> Intake.read(List.of(file), IntakeOptions.DEFAULT.withFormat("ucdp-ged")))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "ged.csv: expected the columns [side_a, side_b, deaths_a, deaths_b, deaths_civilians,"
                + " deaths_unknown] in the header; found [id, date_start, best]");
  }
}
