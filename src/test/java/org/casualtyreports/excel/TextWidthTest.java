package org.casualtyreports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextWidthTest {
  private static final String LETTERS = "aiW1 .  -m\né\u0627漢";

  @Test
  void countsTheLinesThatItBreaksInto() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      String words = text.toString();
      double width = random.nextInt(25);
      assertThat(TextWidth.lineCount(words, width))
          .as("'%s' in %s", words, width)
          .isEqualTo(TextWidth.lines(words, width).size());
    }
  }

  @Test
  void aFigureIsAsWideAsItsDigits() {
    assertThat(TextWidth.of("2024")).isEqualTo(4);
    assertThat(TextWidth.of("i.\nMMM")).isEqualTo(4.8, org.assertj.core.data.Offset.offset(1e-9));
  }
}
