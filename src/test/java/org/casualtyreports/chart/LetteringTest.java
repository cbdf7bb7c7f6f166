package org.casualtyreports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casualtyreports.chart.Lettering.Type;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private final Lettering latin = new Lettering(Typeface.NOTO_SANS, Direction.LEFT_TO_RIGHT);

  @Test
  void wordsAreBrokenAtSpacesAndKept() {
    List<String> lines = latin.wrap("one two three four", Type.LABEL, 40);
    assertThat(lines).hasSizeGreaterThan(1).allMatch(l -> latin.width(l, Type.LABEL) <= 40);
    assertThat(String.join(" ", lines)).isEqualTo("one two three four");
  }

  @Test
  void wordWiderThanTheLineIsBrokenBetweenLetters() {
    List<String> lines = latin.wrap("ab Donaudampfschifffahrt cd", Type.LABEL, 30);
    assertThat(lines).allMatch(line -> latin.width(line, Type.LABEL) <= 30);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo("abDonaudampfschifffahrtcd");
  }

  @Test
  void noWordsGiveNoLines() {
    assertThat(latin.wrap("", Type.LABEL, 30)).isEmpty();
    assertThat(latin.wrap("  ", Type.LABEL, 30)).isEmpty();
  }

  @Test
  void lineNarrowerThanALetterStillEnds() {
    assertThat(latin.wrap("abc", Type.LABEL, 0.1)).containsExactly("a", "b", "c");
  }

  @Test
  void arabicNameInALatinReportHasItsLetters() {
    assertThat(latin.width("مالي", Type.LABEL)).isGreaterThan(8);
    Lettering arabic = new Lettering(Typeface.NOTO_SANS_ARABIC, Direction.RIGHT_TO_LEFT);
    assertThat(arabic.width("≥ 5", Type.LABEL)).isGreaterThan(arabic.width("5", Type.LABEL));
  }
}
