package org.casualtyreports.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casualtyreports.intake.table.TableFixtures.messages;
import static org.casualtyreports.intake.table.TableFixtures.rows;
import static org.casualtyreports.intake.table.TableFixtures.table;

import org.casualtyreports.dataset.InputFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DelimitedTextTest {

  @Test
  void aPlainTableIsReadWhole() {
    TextTable table = table("claim_id,claimant\nc1,Red Column\nc2,\n");

    assertThat(table.file())
        .isEqualTo(
            new InputFile(
                "f.csv",
                "74b9cc5c2f06a9fe3b52ea0ba81b271521afcc85b888e1bc58836f295f1e9af5",
                "csv",
                "UTF-8",
                2));
    assertThat(table.header()).containsExactly("claim_id", "claimant");
    assertThat(table.headerRow()).isEqualTo(1);
    assertThat(rows(table)).containsExactly("2: c1/Red Column", "3: c2/");
    assertThat(table.problems()).isEmpty();
  }

  @Nested
  final class Separators {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void eachIsFoundOut(String separator) {
      TextTable table = table("id place dead\n1 Port 3\n2 Hill 4\n".replace(" ", separator));

      assertThat(table.header()).containsExactly("id", "place", "dead");
      assertThat(rows(table)).containsExactly("2: 1/Port/3", "3: 2/Hill/4");
    }

    @Test
    void decimalCommasDoNotSeparate() {
      TextTable table = table("lat;lon;dead\n14,5;2,1;3\n14,6;2,2;4\n13,1;2,3;5\n");

      assertThat(table.header()).containsExactly("lat", "lon", "dead");
      assertThat(rows(table)).containsExactly("2: 14,5/2,1/3", "3: 14,6/2,2/4", "4: 13,1/2,3/5");
    }

    @Test
    void aFirstLineThatSaysSoWins() {
      TextTable table = table("sep=;\na;b,c\n1;2,3\n");

      assertThat(table.header()).containsExactly("a", "b,c");
      assertThat(table.headerRow()).isEqualTo(2);
      assertThat(rows(table)).containsExactly("3: 1/2,3");
    }

    @Test
    void theOneAskedForWins() {
      TextTable table =
          table("a,b\n1,2\n".getBytes(UTF_8), ReadOptions.AUTO.withSeparator(Separator.PIPE));

      assertThat(table.header()).containsExactly("a,b");
    }

    @Test
    void separatorsInsideQuotesDoNotCount() {
      TextTable table = table("a;note\n1;\"x,y,z\"\n2;\"p,q,r\"\n3;\"s,t,u\"\n");

      assertThat(table.header()).containsExactly("a", "note");
    }

    @Test
    void textWithoutSeparatorsIsOneColumn() {
      TextTable table = table("name\nRed Column\nBlue Column\n");

      assertThat(table.header()).containsExactly("name");
      assertThat(rows(table)).containsExactly("2: Red Column", "3: Blue Column");
    }
  }

  @Nested
  final class Quotes {
    @Test
    void linesInsideQuotesCountForTheNumbersOfRows() {
      TextTable table = table("a,b\r\n\"x\r\ny\",1\r\n\r\nz,\"say \"\"so\"\"\"\r\n");

      assertThat(rows(table)).containsExactly("2: x\ny/1", "5: z/say \"so\"");
      assertThat(table.problems()).isEmpty();
    }

    @Test
    void oneThatIsNeverClosedMakesTheFileUnusable() {
      assertThatThrownBy(() -> table("a,b\n1,2\n3,\"4\n5,6\n"))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "f.csv:3: expected a closing quote, found 'none to the end of the file'; rows cannot"
                  + " be told apart from here on; close the quote or delete it");
    }

    @Test
    void aCellThatGoesOnBehindItsQuoteCostsItsRowOnly() {
      TextTable table = table("a,b\n1,2\n\"he said \"no\" twice\",4\n5,6\n");

      assertThat(rows(table)).containsExactly("2: 1/2", "4: 5/6");
      assertThat(messages(table))
          .containsExactly(
              "rejected f.csv:3: expected a separator or the end of the line after a closing"
                  + " quote, found 'something else'; write a quote inside a quoted cell twice");
      assertThat(table.file().rows()).isEqualTo(3);
    }
  }

  @Nested
  final class Shape {
    @Test
    void missingCellsAreBlankAndSaid() {
      TextTable table = table("a,b,c\n1,2,3\n4\n");

      assertThat(rows(table)).containsExactly("2: 1/2/3", "3: 4//");
      assertThat(messages(table))
          .containsExactly(
              "warning f.csv:3: expected 3 cells, as many as the header has, found '1 cell'; the"
                  + " missing ones are read as blank");
    }

    @Test
    void aRowThatIsTooLongIsRefused() {
      TextTable table = table("a,b,c\n1,2,3\n4,5,6,7\n8,9,10\n");

      assertThat(rows(table)).containsExactly("2: 1/2/3", "4: 8/9/10");
      assertThat(messages(table))
          .containsExactly(
              "rejected f.csv:3: expected 3 cells, as many as the header has, found '4 cells'; put"
                  + " quotes around a cell that holds a separator");
      assertThat(table.file().rows()).isEqualTo(3);
    }

    @Test
    void blankCellsBehindTheHeaderAreDropped() {
      TextTable table = table("a,b,,\n1,2,,\n3,4, \n5,6,,,,\n");

      assertThat(table.header()).containsExactly("a", "b");
      assertThat(rows(table)).containsExactly("2: 1/2", "3: 3/4", "4: 5/6");
      assertThat(table.problems()).isEmpty();
    }

    @Test
    void titlesAboveTheHeaderAreSetApart() {
      TextTable table = table("Casualties in Xarvia,,\n\nas of May,,\nid,place,dead\n1,Port,3\n");

      assertThat(table.header()).containsExactly("id", "place", "dead");
      assertThat(table.headerRow()).isEqualTo(4);
      assertThat(rows(table)).containsExactly("5: 1/Port/3");
      assertThat(messages(table))
          .containsExactly(
              "note f.csv:1: expected a header, found 'Casualties in Xarvia'; rows 1 to 3 are taken"
                  + " as a title; the header is row 4");
    }

    @Test
    void aHeaderThatIsAskedForIsTaken() {
      byte[] bytes = "x,y\nid,place\n1,Port\n".getBytes(UTF_8);
      TextTable table = table(bytes, ReadOptions.AUTO.withHeader(new ReadOptions.Header.InRow(2)));

      assertThat(table.header()).containsExactly("id", "place");
      assertThat(messages(table))
          .containsExactly(
              "note f.csv:1: expected a header, found 'x'; row 1 is taken as a title; the header is"
                  + " row 2");
    }

    @Test
    void aHeaderThatIsAskedForInABlankRowIsNotFound() {
      byte[] bytes = "x,y\n\n1,Port\n".getBytes(UTF_8);
      assertThatThrownBy(
              () -> table(bytes, ReadOptions.AUTO.withHeader(new ReadOptions.Header.InRow(2))))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage("f.csv:2: expected the header that was asked for, found 'a blank row'");
    }

    @Test
    void aTableWithoutHeaderGetsNumberedColumns() {
      byte[] bytes = "1,Port\n2,Hill\n".getBytes(UTF_8);
      TextTable table = table(bytes, ReadOptions.AUTO.withHeader(new ReadOptions.Header.None()));

      assertThat(table.header()).containsExactly("column 1", "column 2");
      assertThat(table.headerRow()).isZero();
      assertThat(rows(table)).containsExactly("1: 1/Port", "2: 2/Hill");
      assertThat(table.problems()).isEmpty();
    }

    @Test
    void aNameThatStandsTwiceIsToldApart() {
      TextTable table = table("dead,dead,dead (2)\n1,2,3\n");

      assertThat(table.header()).containsExactly("dead", "dead (3)", "dead (2)");
      assertThat(messages(table))
          .containsExactly(
              "warning f.csv:1: column 'dead': expected names that differ, found 'dead'; it stands"
                  + " in the header again; the later one is read as 'dead (3)'");
    }

    @Test
    void aFilledColumnWithoutNameIsNumbered() {
      TextTable table = table("id, ,dead\n1,x,3\n");

      assertThat(table.header()).containsExactly("id", "column 2", "dead");
      assertThat(messages(table))
          .containsExactly(
              "warning f.csv:1: column 'column 2': expected a name in the header over a column that"
                  + " holds something; it is read under this name");
    }

    @Test
    void aRowOfHashtagsStaysARowAndPinsItsColumns() {
      TextTable table = table("Id,Place\n#event+id,#loc,#date\n1,Port,2024-01-02\n");

      assertThat(table.header()).containsExactly("Id", "Place", "column 3");
      assertThat(rows(table)).containsExactly("2: #event+id/#loc/#date", "3: 1/Port/2024-01-02");
    }

    @Test
    void headersAreTrimmedAndCellsAreNot() {
      TextTable table = table("\" dead \n civilians \",b\n x ,\u00a0\n");

      assertThat(table.header()).containsExactly("dead civilians", "b");
      assertThat(rows(table)).containsExactly("3:  x /");
    }

    @Test
    void aHeaderAloneIsATableWithoutRows() {
      TextTable table = table("a,b\n");

      assertThat(table.header()).containsExactly("a", "b");
      assertThat(table.rows()).isEmpty();
    }

    @Test
    void aTableOfManyColumnsIsRefused() {
      assertThatThrownBy(() -> table("a,".repeat(2_000) + "b\n"))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "f.csv:1: expected at most 2000 columns, found '2001 columns'; is this a table of one"
                  + " row for each incident or claim?");
    }

    @Test
    void aCellOfAMillionCharactersIsRefused() {
      assertThatThrownBy(() -> table("a,b\n1," + "x".repeat(1 << 21) + "\n"))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "f.csv: expected a table of at most 2000 columns and 1048576 characters in a cell,"
                  + " found 'more'");
    }

    @Test
    void nothingButBlanksIsNoTable() {
      assertThatThrownBy(() -> table(" ,\n\n,,\n"))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage("f.csv: expected a table, found 'no filled cell'");
    }
  }

  @Nested
  final class Damage {
    @Test
    void aNulCostsItsRow() {
      TextTable table = table("id,place\n1,Port\n2,H\0ill\n3,Bay\n4,Cape\n5,Quarry\n");

      assertThat(rows(table)).containsExactly("2: 1/Port", "4: 3/Bay", "5: 4/Cape", "6: 5/Quarry");
      assertThat(messages(table))
          .containsExactly(
              "rejected f.csv:3: column 'place': expected text without NUL characters, found"
                  + " 'H\u2400ill'; save the file again as CSV in UTF-8");
    }

    @Test
    void aNulInTheHeaderMakesTheFileUnusable() {
      assertThatThrownBy(() -> table("id,pl\0ace\n1,Port\n2,Hill\n3,Bay\n4,Cape\n"))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "f.csv:1: expected a header of text, found 'pl\u2400ace'; the file holds NUL"
                  + " characters; save it again as CSV in UTF-8");
    }

    @Test
    void aLostCharacterIsSaid() {
      TextTable table = table("id,place\n1,S\ufffdgou\n");

      assertThat(messages(table))
          .containsExactly(
              "warning f.csv:2: column 'place': expected text in the encoding of the file, found"
                  + " 'S\ufffdgou'; a character was lost; save the file again, or name its"
                  + " encoding");
    }
  }
}
