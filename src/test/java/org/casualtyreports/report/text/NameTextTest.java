package org.casualtyreports.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Language;
import org.casualtyreports.names.Names;
import org.junit.jupiter.api.Test;

class NameTextTest {
  private static List<String> named(Language language) {
    NameText names = new NameText(Phrases.in(language, Digits.LATIN), Names.shipped());
    return Stream.of("UCDP GED 23.1 (coded)", "GTD (coded)", "Radio Delta (North)")
        .map(name -> names.claimant(new Claimant(name)))
        .toList();
  }

  @Test
  void aCodedDatasetIsSaidToBeCodedInEachLanguage() {
    assertThat(named(Language.EN))
        .containsExactly("UCDP GED 23.1 (coded)", "GTD (coded)", "Radio Delta (North)");
    assertThat(named(Language.FR))
        .containsExactly("UCDP GED 23.1 (codé)", "GTD (codé)", "Radio Delta (North)");
    assertThat(named(Language.AR))
        .containsExactly("UCDP GED 23.1 (مرمّز)", "GTD (مرمّز)", "Radio Delta (North)");
  }
}
