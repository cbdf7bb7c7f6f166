package org.casualtyreports.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "حركة إنقاذ أزواد, حركة انقاذ ازواد",
    "حَرَكَةُ إِنْقَاذِ أَزْوَاد, حركة إنقاذ أزواد",
    "فـــاغنر, فاغنر",
    "جنديّ, جندى",
    "بلات فورم, بلاتفورم",
    "الإسلام و المسلمين, الإسلام والمسلمين",
    "État islamique, ETAT ISLAMIQUE",
    "Jamāʿat nuṣrat, Jama'at Nusrat",
    "Côte d’Ivoire, cote d'ivoire",
    "Al-Zallaqa, Al Zallaqa",
    "U.N., UN",
    "ﻣﺎﻟﻲ, مالي",
    "٢٠٢٣, 2023"
  })
  void spellingsOfOneNameHaveOneKey(String one, String other) {
    assertThat(Folding.key(one)).isEqualTo(Folding.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "الجيش النيجري, الجيش النيجيري",
    "Nigerien army, Nigerian army",
    "armée nigérienne, armée nigériane",
    "MAA (CMA), MAA (Platform)",
    "JNIM, JNM"
  })
  void differentNamesHaveDifferentKeys(String one, String other) {
    assertThat(Folding.key(one)).isNotEqualTo(Folding.key(other));
  }

  @Test
  void wordsArePartedBySingleBlanks() {
    assertThat(Folding.words("  Forces\u00a0 armées\t maliennes\u200f "))
        .isEqualTo("forces armees maliennes");
    assertThat(Folding.words("  plain   text ")).isEqualTo("plain text");
    assertThat(Folding.words("")).isEmpty();
  }
}
