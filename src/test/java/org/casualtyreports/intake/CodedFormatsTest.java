package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.table.UnusableFileException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats of coded datasets on invented rows. */
class CodedFormatsTest {
  @TempDir Path folder;

  private Dataset read(String... lines) {
    return Inputs.read(Inputs.file(folder, "events.csv", Inputs.lines(lines)));
  }

  private static List<String> claims(Dataset dataset) {
    return dataset.claims().stream()
        .map(
            claim ->
                String.join(
                    "|",
                    claim.id(),
                    claim.claimant().name(),
                    claim.actor().key(),
                    claim.targetState().code(),
                    claim.victims().code(),
                    claim.victimStatus(),
                    claim.outcome().code(),
                    claim.figureAsWorded(),
                    claim.doubt()))
        .toList();
  }

  private static String days(Dataset dataset) {
    return dataset.incidents().getFirst().when() instanceof When.Dated dated
        ? dated.start() + " " + dated.end() + " " + dated.precision()
        : "undated";
  }

  @Nested
  class Acled {
    private static final String NEW =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
            + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
            + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
            + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";
    private static final String OLD =
        "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,"
            + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
            + "region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,"
            + "source,source_scale,notes,fatalities,timestamp,iso3";

    private String row(String date, String precision, String actor, String notes, String dead) {
      return ("XAR1,%s,2024,%s,Political violence,Battles,Armed clash,%s,,Rebel Groups,Militia,,"
              + "State Forces,x,,0,Far,XA,North,,,Ford,1.5,2.5,1,Radio One; Radio Two,National,"
              + "\"%s\",%s,,1700000000")
          .formatted(date, precision, actor, notes, dead);
    }

    @Test
    void anEventIsOneClaimThatAscribesItsDeadToNobody() {
      Dataset dataset = read(NEW, row("2024-05-16", "1", "Red Column", "Clash at Ford.", "7"));

      assertThat(claims(dataset))
          .containsExactly("ACLED-XAR1-fatalities|ACLED (coded)||XA|not-stated||killed|7|");
      assertThat(dataset.claims().getFirst().statement().source())
          .isEqualTo("Radio One; Radio Two");
      assertThat(dataset.incidents().getFirst().extra())
          .containsEntry("actor1", "Red Column")
          .containsEntry("inter1", "Rebel Groups");
      assertThat(dataset.incidents().getFirst().eventType()).isEqualTo("Armed clash");
    }

    @Test
    void theColumnsBeforeTheirChangeGiveTheSameClaim() {
      Dataset dataset =
          read(
              OLD,
              "99,0,XAR1,1,16-May-2024,2024,1,Battles,Armed clash,Red Column,,2,Militia,,1,12,Far,"
                  + "XA,North,,,Ford,1.5,2.5,1,Radio One,National,Clash.,7,1700000000,XAX");

      assertThat(claims(dataset))
          .containsExactly("ACLED-XAR1-fatalities|ACLED (coded)||XA|not-stated||killed|7|");
      assertThat(days(dataset)).isEqualTo("2024-05-16 2024-05-16 day");
    }

    @ParameterizedTest
    @CsvSource({
      "2024-05-16, 1, 2024-05-16 2024-05-16 day",
      "16 May 2024, 1, 2024-05-16 2024-05-16 day",
      "16-05-2024, 1, 2024-05-16 2024-05-16 day",
      "16/05/2024, 1, 2024-05-16 2024-05-16 day",
      "2024-05-16, 2, 2024-05-13 2024-05-19 week",
      "2024-05-16, 3, 2024-05-01 2024-05-31 month"
    })
    void datesOfEveryExportAreReadToTheirPrecision(String date, String precision, String days) {
      assertThat(days(read(NEW, row(date, precision, "Red Column", "", "1")))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Unknown fatalities coded as 10.|10|number not known: the notes say 'coded as 10'",
          "Dozens were killed.|12|number by convention: 'dozens' is coded as 12",
          "Hundreds killed at Ford.|100|number by convention: 'hundreds' is coded as 100",
          "Several people were killed.|3|number perhaps by convention: an unknown one is coded as 3",
          "The total was split between four events.|2|part of a total that was split over several"
              + " events",
          "Three people were killed.|3|''"
        })
    void whatTheNotesSayOfTheNumberIsItsDoubt(String notes, String dead, String doubt) {
      assertThat(
              read(NEW, row("2024-05-16", "1", "Red Column", notes, dead))
                  .claims()
                  .getFirst()
                  .doubt())
          .isEqualTo(doubt);
    }

    @Test
    void anActorOfTwoNamesIsDoubted() {
      assertThat(
              read(NEW, row("2024-05-16", "1", "Red Column and/or Green Band", "", "1"))
                  .claims()
                  .getFirst()
                  .doubt())
          .isEqualTo("actor not certain: 'Red Column and/or Green Band'");
    }

    @Test
    void aBlankNumberIsNotStated() {
      assertThat(claims(read(NEW, row("2024-05-16", "1", "Red Column", "", ""))))
          .containsExactly(
              "ACLED-XAR1-fatalities|ACLED (coded)||XA|not-stated||killed|not stated|");
    }
  }

  @Nested
  class Gtd {
    private static final String HEADER =
        "eventid,iyear,imonth,iday,approxdate,country_txt,provstate,city,latitude,longitude,"
            + "attacktype1_txt,targtype1_txt,target1,gname,gname2,guncertain1,nkill,nkillter,"
            + "nwound,addnotes";

    @Test
    void unknownNumbersAreNotStatedAndAttackersAreDoubted() {
      Dataset dataset =
          read(
              HEADER,
              "202001010001,2020,1,1,,XA,North,Ford,1.5,2.5,Bombing,Military,Camp,Red Column,,0,"
                  + "9.0,2,4,",
              "202001010002,2020,1,0,,XA,North,Ford,,,Bombing,Police,Post,Unknown,,0,-99,-9,-9,",
              "202001010003,2020,0,0,,XA,North,Ford,,,Bombing,Police,Post,Red Column,Green Band,1,"
                  + ",0,,Casualty numbers conflict across sources.");

      assertThat(claims(dataset))
          .containsExactly(
              "GTD-202001010001-killed|GTD (coded)|Red Column|XA|not-stated|Military|killed|9|the"
                  + " number includes 2 attackers",
              "GTD-202001010001-injured|GTD (coded)|Red Column|XA|not-stated|Military|injured|4|",
              "GTD-202001010002-killed|GTD (coded)||XA|not-stated|Police|killed|not stated|the"
                  + " number may include attackers",
              "GTD-202001010003-killed|GTD (coded)|Red Column + Green Band|XA|not-stated|Police|"
                  + "killed|not stated|casualty numbers conflict across the sources; the"
                  + " attribution to the group is uncertain");
      assertThat(dataset.incidents().stream().map(i -> i.when().precision().code()))
          .containsExactly("day", "month", "year");
    }

    @Test
    void aMonthThatTheCalendarLacksRejectsTheRow() {
      Dataset dataset =
          read(
              HEADER,
              "1,2020,13,1,,XA,N,F,,,B,M,C,Red Column,,0,1,0,0,",
              "2,2020,12,1,,XA,N,F,,,B,M,C,Red Column,,0,1,0,0,");

      assertThat(Inputs.messages(dataset))
          .containsExactly(
              "rejected events.csv:2: column 'imonth': expected a whole number from 1 to 12, or 0"
                  + " where it is not known, found '13'");
    }
  }

  @Nested
  class UcdpNonState {
    @Test
    void aDyadYearIsAPeriodTotalThatEitherSideMayHaveKilled() {
      Dataset dataset =
          read(
              "dyad_id,side_a_name,side_b_name,year,best_fatality_estimate,low_fatality_estimate,"
                  + "high_fatality_estimate,location,version",
              "77,Red Column,Green Band,2019,30,25,41,XA,21.1",
              "78,Red Column,Blue Front,2019,-999,25,41,\"XA, XB\",21.1");

      assertThat(claims(dataset))
          .containsExactly(
              "UCDP-NS-77-2019|UCDP Non-State 21.1 (coded)|either Red Column or Green Band|XA|"
                  + "not-stated||killed|30|",
              "UCDP-NS-78-2019|UCDP Non-State 21.1 (coded)|either Red Column or Blue Front||"
                  + "not-stated||killed|not stated|");
      assertThat(dataset.claims().getFirst().scope().toString())
          .contains("from=2019-01-01, to=2019-12-31");
      assertThat(dataset.claims().getFirst().extra())
          .containsAllEntriesOf(
              Map.of("low_fatality_estimate", "25", "high_fatality_estimate", "41"));
    }
  }

  @Nested
  class InsecurityInsight {
    @Test
    void aBlankIsNotStatedAndAZeroIsAClaim() {
      Dataset dataset =
          read(
              "Date,Event Description,Country,Country ISO,Reported Perpetrator Name,"
                  + "Health Workers Killed,Health Workers Kidnapped,SiND Event ID",
              "#date,,#country+name,#country+iso,#group+perp+name,#affected+healthworker+killed,"
                  + "#affected+healthworker+kidnapped,",
              "2021-03-04,A clinic,Xarvia,XA,Red Column,0,2,11",
              "2021-03-05,A clinic,Xarvia,XA,No Information,,,12");

      assertThat(claims(dataset))
          .containsExactly(
              "SiND-11-health-workers-killed|Insecurity Insight (coded)|Red Column|XA|civilians|"
                  + "Health Workers|killed|0|",
              "SiND-11-health-workers-kidnapped|Insecurity Insight (coded)|Red Column|XA|civilians|"
                  + "Health Workers|captured|2|",
              "SiND-12-killed|Insecurity Insight (coded)||XA|not-stated||killed|not stated|");
    }
  }

  @Nested
  class Hxl {
    @Test
    void hashtagsSayWhatTheColumnsAre() {
      Dataset dataset =
          read(
              "Ref,When,Where,Who says,Who did,Dead,Hurt,Remark",
              "#event+id,#date+occurred,#country+code,#group+claimant+name,#group+perp+name,"
                  + "#affected+killed+civilians,#affected+injured,#description",
              "E1,2021-03-04,XA,Xarvia Army,Red Column,4,,at dusk",
              "E2,2021-03-05,XA,Red Column,,not stated,2,");

      assertThat(claims(dataset))
          .containsExactly(
              "events.csv:3-1|Xarvia Army|Red Column|XA|not-stated|civilians|killed|4|"
                  .replace("|XA|", "||"),
              "events.csv:3-2|Xarvia Army|Red Column||not-stated||injured|not stated|",
              "events.csv:4-1|Red Column|||not-stated|civilians|killed|not stated|",
              "events.csv:4-2|Red Column|||not-stated||injured|2|");
      assertThat(dataset.incidents().getFirst().place().country().code()).isEqualTo("XA");
      assertThat(dataset.claims().getFirst().extra()).containsEntry("Remark", "at dusk");
    }

    @Test
    void figuresInWordsGoBeforeNumbers() {
      Dataset dataset =
          read(
              "Id,Ref,When,Who says,Words,Low,High",
              "#meta+id+claim,#event+code,#date+occurred+start,#group+claimant,"
                  + "#description+figure,#affected+killed+min,#affected+killed+max",
              "C1,E1,2021-03-04,Xarvia Army,4–7,4,7");

      assertThat(claims(dataset)).containsExactly("C1|Xarvia Army|||not-stated||killed|4–7|");
      assertThat(Inputs.messages(dataset)).isEmpty();
    }

    @Test
    void whereNobodyStatesTheFiguresAMappingCanNameTheClaimant() {
      Path file =
          Inputs.file(
              folder,
              "events.csv",
              "Ref,When,Dead\n#event,#date,#affected+killed\nE1,2021-03-04,4\n");

      assertThatThrownBy(() -> Inputs.read(file))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "events.csv: expected a column tagged #group+claimant, for who states the figures;"
                  + " tag it, or set the claimant for all rows in a mapping: 'format: hxl' and"
                  + " 'constants: {claimant: ...}'");
      Mapping mapping =
          Mapping.parse("format: hxl\nconstants: {claimant: Relief Group}\n", "m.yaml");
      assertThat(
              Intake.read(List.of(file), IntakeOptions.DEFAULT.withMapping(mapping))
                  .dataset()
                  .claims()
                  .stream()
                  .map(Claim::claimant)
                  .map(Object::toString))
          .containsExactly("Relief Group");
    }

    @Test
    void aTaggedTableWithoutFiguresSaysWhichTagIsMissing() {
      assertThatThrownBy(() -> read("Org,Place", "#org,#adm1", "Org X,Coast"))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "events.csv: expected a column tagged #affected+killed (or +injured, +missing,"
                  + " +abducted), or #description+figure; found [#org, #adm1]");
    }
  }
}
