package org.casualtyreports.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.VagueWord;
import org.casualtyreports.intake.words.FigureWords.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureWordsTest {

  static Stream<Arguments> wordings() {
    return Stream.of("signs", "en", "fr", "ar").flatMap(FigureWordsTest::wordingsOf);
  }

  private static Stream<Arguments> wordingsOf(String table) {
    var bytes = FigureWordsTest.class.getResourceAsStream("figures-" + table + ".txt");
    return new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(bytes), StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" => ", 2))
        .map(parts -> Arguments.of(parts[0], parts[1]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordings")
  void everyWordingOfTheTablesIsReadAsStated(String wording, String stated) {
    assertThat(FigureWords.read(wording)).isEqualTo(outcome(stated));
  }

  /** From {@code AtLeast 500 PLUS} or {@code expected a range from low to high}. */
  private static Outcome outcome(String stated) {
    if (stated.startsWith("expected ")) {
      return new Outcome.NotUnderstood(stated.substring("expected ".length()));
    }
    List<String> parts = List.of(stated.split(" "));
    return new Outcome.Read(
        switch (parts.getFirst()) {
          case "Exact" -> new Figure.Exact(Long.parseLong(parts.get(1)));
          case "About" -> new Figure.About(Long.parseLong(parts.get(1)));
          case "AtMost" -> new Figure.AtMost(Long.parseLong(parts.get(1)));
          case "AtLeast" ->
              new Figure.AtLeast(
                  Long.parseLong(parts.get(1)), Figure.Operator.valueOf(parts.get(2)));
          case "Range" ->
              new Figure.Range(Long.parseLong(parts.get(1)), Long.parseLong(parts.get(2)));
          case "Vague" -> new Figure.Vague(VagueWord.valueOf(parts.get(1)));
          case "NotStated" -> Figure.NOT_STATED;
          case "Withdrawn" -> Figure.WITHDRAWN;
          default -> throw new IllegalArgumentException(stated);
        });
  }

  @Test
  void blankIsNotStatedAndNeverZero() {
    assertThat(Stream.of("", " ", "\u00a0", "\t\n").map(FigureWords::read))
        .containsOnly(new Outcome.Read(Figure.NOT_STATED));
  }

  @Test
  void invisibleMarksAndEveryKindOfBlankAreDisregarded() {
    var fiveHundred = new Outcome.Read(new Figure.AtLeast(500, Figure.Operator.PLUS));
    var grouped = new Outcome.Read(Figure.exactly(1234));

    assertThat(Stream.of("\u200f+500\u200e", "\u2066500+\u2069", "\ufeff500\u00a0+"))
        .allSatisfy(text -> assertThat(FigureWords.read(text)).isEqualTo(fiveHundred));
    assertThat(Stream.of("1\u202f234", "1\u00a0234", "1\u2009234", "1٬234", "1’234"))
        .allSatisfy(text -> assertThat(FigureWords.read(text)).isEqualTo(grouped));
  }

  @Test
  void raisedStruckOutAndForeignDigitsAreNotRead() {
    assertThat(Stream.of("5²", "5½", "①", "5\u03360\u0336", "५००", "≯ 500"))
        .allSatisfy(
            text ->
                assertThat(FigureWords.read(text))
                    .isEqualTo(new Outcome.NotUnderstood(FigureWords.FIGURE)));
  }

  @Test
  void tensAreNeverDozens() {
    assertThat(Stream.of("tens", "des dizaines", "عشرات", "العشرات").map(FigureWords::read))
        .containsOnly(new Outcome.Read(new Figure.Vague(VagueWord.TENS)));
  }

  @Test
  void aTextTooLongForAFigureIsNotRead() {
    assertThat(FigureWords.read("between ".repeat(10_000)))
        .isEqualTo(new Outcome.NotUnderstood(FigureWords.FIGURE));
  }
}
