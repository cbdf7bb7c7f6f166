package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeFormatTest {
  /** One good claim, so that the file as a whole is usable. */
  private static final String GOOD = "G,I1,Red Column,Red Column,killed,1\n";

  @TempDir Path temp;

  private Dataset claims(String header, String row) {
    String claims = header + "\n" + row + "\n";
    Path good = Inputs.folder(temp.resolve("good"), Inputs.INCIDENTS, Inputs.CLAIMS_HEADER + GOOD);
    return Inputs.read(good, Inputs.file(temp, "bad.csv", claims));
  }

  private Dataset incidents(String header, String... rows) {
    return Inputs.read(
        Inputs.folder(
            temp, header + "\n" + Inputs.lines(rows) + "I1,\n", Inputs.CLAIMS_HEADER + GOOD));
  }

  @Nested
  class Claims {
    private static final String BASE = "claim_id,incident_id,claimant,outcome,figure";

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "actor|Red + + Green|column 'actor': expected an actor: 'A', 'A + B', 'either A or B' or a blank,"
              + " found 'Red + + Green'",
          "target_state|Nowhereland|column 'target_state': expected a state by its ISO code of two"
              + " letters or its name, or a blank, found 'Nowhereland'",
          "victims|goats|column 'victims': expected one of 'soldiers', 'police', 'allied-militia',"
              + " 'insurgents', 'civilians', 'mixed', 'not-stated', or a blank, found 'goats'",
          "lower|-1|column 'lower': expected a whole number from 0 to 1000000000, found '-1'",
          "upper|99999999999|column 'upper': expected a whole number from 0 to 1000000000, or"
              + " 'open', found '99999999999'",
          "statement_date|2024-02|column 'statement_date': expected a day such as 2023-08-21, found"
              + " '2024-02'; a blank where the day is not known",
          "statement_date|2024-02-30|column 'statement_date': expected a day that is in the"
              + " calendar, found '2024-02-30'",
          "visibility|secret|column 'visibility': expected 'public', 'internal' or a blank, found"
              + " 'secret'",
          "scope|both|column 'scope': expected 'incident', 'period' or a blank, found 'both'"
        })
    void aBadCellRejectsTheRow(String column, String text, String message) {
      Dataset dataset = claims(BASE + "," + column, "K,I1,Red Column,killed,3," + text);

      assertThat(Inputs.messages(dataset)).containsExactly("rejected bad.csv:2: " + message);
      assertThat(dataset.claims().stream().map(Claim::id)).containsExactly("G");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          ",I1,Red,killed,1|column 'claim_id': expected an id of the claim",
          "K,I1,,killed,1|column 'claimant': expected who states the figure; where a report names"
              + " nobody, the claimant is the report itself",
          "K,,Red,killed,1|column 'incident_id': expected an incident_id, or period_from and"
              + " period_to",
          "K,I9,Red,killed,1|column 'incident_id': expected the id of an incident, found 'I9'; add"
              + " the incident, or mend the id",
          "K,I1,Red,slain,1|column 'outcome': expected one of 'killed', 'injured', 'missing',"
              + " 'captured', 'neutralised', 'killed-or-injured', 'not-stated', found 'slain'"
        })
    void whatIsRequiredIsMissed(String row, String message) {
      assertThat(Inputs.messages(claims(BASE, row)))
          .containsExactly("rejected bad.csv:2: " + message);
    }

    @ParameterizedTest
    @CsvSource({"-3", "99999999999999999999", "many of them"})
    void aFigureThatIsNoneRejectsTheRow(String figure) {
      Dataset dataset = claims(BASE, "K,I1,Red,killed," + figure);

      assertThat(dataset.rejections())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.column()).isEqualTo("figure");
                assertThat(problem.found()).isEqualTo(figure);
              });
    }

    @Test
    void lowerAboveUpperRejectsTheRow() {
      assertThat(Inputs.messages(claims(BASE + ",lower,upper", "K,I1,Red,killed,10–15,15,10")))
          .containsExactly(
              "rejected bad.csv:2: column 'upper': expected a number not below lower 15, found"
                  + " '10'");
    }

    @Test
    void boundsThatDisagreeWithTheWordsAreKeptAndTheWordsUsed() {
      Dataset dataset = claims(BASE + ",lower,best,upper", "K,I1,Red,killed,500+,501,501,open");

      assertThat(Inputs.messages(dataset))
          .containsExactly(
              "warning bad.csv:2: column 'best': expected 500, as the figure '500+' reads, found"
                  + " '501'; the words are used; the number is kept as text",
              "warning bad.csv:2: column 'lower': expected 500, as the figure '500+' reads, found"
                  + " '501'; the words are used; the number is kept as text");
      assertThat(claim(dataset, "K").extra()).containsEntry("lower", "501").hasSize(2);
      assertThat(claim(dataset, "K").figure())
          .isEqualTo(new Figure.AtLeast(500, Figure.Operator.PLUS));
    }

    @Test
    void aRowWithSeveralBadCellsReportsThemAll() {
      Dataset dataset =
          claims(BASE + ",victims,target_state", "K,I1,Red,slain,many,goats,Nowhereland");

      assertThat(dataset.rejections().stream().map(Problem::column))
          .containsExactlyInAnyOrder("figure", "outcome", "target_state", "victims");
    }

    @Test
    void whatIsAbsentIsNotStated() {
      Dataset dataset = claims("claim_id,incident_id,claimant,figure", "K,I1,Red,3");

      Claim claim = claim(dataset, "K");
      assertThat(claim.victims()).isEqualTo(VictimGroup.NOT_STATED);
      assertThat(claim.outcome()).isEqualTo(Outcome.NOT_STATED);
      assertThat(claim.women()).isEqualTo(Figure.NOT_STATED);
      assertThat(claim.visibility()).isEqualTo(Visibility.PUBLIC);
      assertThat(Inputs.messages(dataset))
          .containsExactly(
              "warning bad.csv:2: column 'outcome': expected one of 'killed', 'injured', 'missing',"
                  + " 'captured', 'neutralised', 'killed-or-injured', 'not-stated'; counted as"
                  + " 'not-stated', which is in no tally of the killed; fill in the column");
    }

    @Test
    void ofWhomFiguresThatAreNotUnderstoodStayAsText() {
      Dataset dataset = claims(BASE + ",women", "K,I1,Red,killed,3,lots and lots");

      assertThat(claim(dataset, "K").women()).isEqualTo(Figure.NOT_STATED);
      assertThat(claim(dataset, "K").extra()).containsEntry("women", "lots and lots");
      assertThat(dataset.rejections()).isEmpty();
    }

    @Test
    void aPeriodOfMonthsOrYearsRunsFromItsFirstToItsLastDay() {
      Dataset dataset =
          claims(
              "claim_id,period_from,period_to,includes,stated_incidents,claimant,outcome,figure",
              "K,2023-08,2024,I1; I1 ;,4,Red,killed,3");

      assertThat(claim(dataset, "K").scope())
          .isEqualTo(
              new Scope.OverPeriod(
                  LocalDate.of(2023, 8, 1), LocalDate.of(2024, 12, 31), List.of("I1"), 4));
    }

    @Test
    void anIncidentAndAPeriodNeedAScope() {
      String header = "claim_id,incident_id,scope,period_from,period_to,claimant,outcome,figure";

      assertThat(Inputs.messages(claims(header, "K,I1,,2023,2023,Red,killed,3")))
          .containsExactly(
              "rejected bad.csv:2: column 'scope': expected 'incident' or 'period', as the row has"
                  + " an incident_id and a period");
      assertThat(Inputs.messages(claims(header, "K,I1,period,2023,2023,Red,killed,3")))
          .containsExactly(
              "warning bad.csv:2: column 'incident_id': expected a blank in a period total, found"
                  + " 'I1'; kept as text, not used");
      assertThat(Inputs.messages(claims(header, "K,,period,2023,2022,Red,killed,3")))
          .containsExactly(
              "rejected bad.csv:2: column 'period_to': expected a day on or after period_from 2023,"
                  + " found '2022'");
    }

    @Test
    void headersMatchWithoutRegardToCaseBlanksAndStrokes() {
      Dataset dataset =
          claims("Figure,CLAIM-ID,Incident Id,claimant,OutCome,My column", "3,K,I1,Red,killed,x");

      assertThat(claim(dataset, "K").figure()).isEqualTo(Figure.exactly(3));
      assertThat(claim(dataset, "K").extra()).containsOnly(java.util.Map.entry("My column", "x"));
    }

    @Test
    void unknownNamesAreKeptAndListedOnceEach() {
      Dataset dataset =
          claims(
              BASE + ",actor",
              "K,I1,Xarvian Herald,killed,3,Red Column\nL,I1,Xarvian Herald,injured,4,Red Column");

      assertThat(
              dataset.problems().stream()
                  .filter(p -> p.severity() == Problem.Severity.NOTE)
                  .map(Problem::message))
          .containsExactly(
              "bad.csv:2: column 'actor': expected an actor of the catalogue, found 'Red Column';"
                  + " kept as written; if it is another spelling, add it to names.yaml",
              "bad.csv:2: column 'claimant': expected a claimant of the catalogue, found 'Xarvian"
                  + " Herald'; kept as written; if it is another spelling, add it to names.yaml",
              "claims.csv:2: column 'claimant': expected a claimant of the catalogue, found 'Red"
                  + " Column'; kept as written; if it is another spelling, add it to names.yaml");
    }

    private static Claim claim(Dataset dataset, String id) {
      return dataset.claims().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }
  }

  @Nested
  class Incidents {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "2023-08-21||2023-08-21|2023-08-21|day",
          "2023-08||2023-08-01|2023-08-31|month",
          "2023||2023-01-01|2023-12-31|year",
          "2023-08-21|month|2023-08-01|2023-08-31|month",
          "2023-08-21|week|2023-08-21|2023-08-27|week",
          "2023-08-21|not before|2023-08-21|2023-08-21|not_before",
        })
    void thePrecisionIsThatOfTheDateUnlessItIsStated(
        String date, String precision, LocalDate start, LocalDate end, String expected) {
      Dataset dataset =
          incidents(
              "incident_id,date_start,date_precision",
              "I2," + date + "," + (precision == null ? "" : precision));

      assertThat(dataset.incidents().get("I2").when())
          .isEqualTo(new When.Dated(start, end, Precision.find(expected).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "2024-02-30,,|column 'date_start': expected a day that is in the calendar, found"
              + " '2024-02-30'",
          "2023-08-21,2023-08-20,|column 'date_end': expected a day on or after date_start"
              + " 2023-08-21, found '2023-08-20'",
          ",2023-08-20,|column 'date_start': expected a date where date_end has one",
          ",,month|column 'date_start': expected a date where date_precision is 'month'",
          "2023-08,,day|column 'date_start': expected a date to the day, found '2023-08';"
              + " date_precision says 'day'",
          "2023-08-21,,none|column 'date_start': expected a blank where date_precision is 'none',"
              + " found '2023-08-21'",
          "2023-08-21,,roughly|column 'date_precision': expected 'day', 'week', 'month', 'year',"
              + " 'not_before', 'none' or a blank, found 'roughly'"
        })
    void aBadDateRejectsTheIncident(String cells, String message) {
      Dataset dataset = incidents("incident_id,date_start,date_end,date_precision", "I2," + cells);

      assertThat(Inputs.messages(dataset)).contains("rejected incidents.csv:2: " + message);
      assertThat(dataset.incidents().find("I2")).isEmpty();
    }

    @Test
    void anUndatedIncidentStaysUndated() {
      assertThat(incidents("incident_id,date_start", "I2,").incidents().get("I2").when())
          .isEqualTo(When.UNDATED);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "91,0|column 'latitude': expected degrees from -90 to 90 with a decimal point, found '91';"
              + " the incident counts without a coordinate",
          "10,|column 'longitude': expected both latitude and longitude, or neither; the incident"
              + " counts without a coordinate"
        })
    void aBadCoordinateIsKeptAsText(String cells, String message) {
      Dataset dataset = incidents("incident_id,latitude,longitude", "I2," + cells);

      assertThat(Inputs.messages(dataset)).contains("warning incidents.csv:2: " + message);
      assertThat(dataset.incidents().get("I2").place().north()).isEmpty();
      assertThat(dataset.incidents().get("I2").extra())
          .containsEntry("latitude", cells.split(",")[0]);
    }

    @Test
    void aClaimOnARejectedIncidentSaysSo() {
      Dataset dataset =
          Inputs.read(
              Inputs.folder(
                  temp,
                  "incident_id,date_start\nI1,2023\nI2,soon\n",
                  Inputs.CLAIMS_HEADER + GOOD + "K,I2,Red,,killed,1\n"));

      assertThat(Inputs.messages(dataset))
          .contains(
              "rejected claims.csv:3: column 'incident_id': expected an incident that was accepted,"
                  + " found 'I2'; the row of that incident was rejected: mend it first");
    }

    @Test
    void datesInNumbersAreReadByTheOrderThatFitsThemAll() {
      Dataset dataset = incidents("incident_id,date_start", "I2,03/04/2023", "I3,25/04/2023");

      assertThat(dataset.incidents().get("I2").when()).isEqualTo(When.on(LocalDate.of(2023, 4, 3)));
      assertThat(dataset.problems().stream().map(Problem::message))
          .contains(
              "incidents.csv: expected dates such as 2024-02-01, found 'dates in numbers'; read as"
                  + " dmy, the only order that fits all of them");
    }

    @Test
    void datesInNumbersWhoseOrderNothingDecidesAreRejected() {
      assertThat(Inputs.messages(incidents("incident_id,date_start", "I2,03/04/2023")))
          .containsExactly(
              "rejected incidents.csv:2: column 'date_start': expected a date whose order of day"
                  + " and month is known: set the date order, found '03/04/2023'");
    }
  }
}
