package org.casualtyreports.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.casualtyreports.claim.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodedTextTest {
  private static final Pattern ADDED = Pattern.compile("doubts\\.add\\(([^;]*)\\);");

  private static CodedText in(Language language) {
    return new CodedText(Phrases.in(language, Digits.LATIN));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameWordsWithTheSameBlanks(Language language) {
    assertThat(Bundles.blanks("coded", language)).isEqualTo(Bundles.blanks("coded", Language.EN));
  }

  @Test
  void everyDoubtThatAReaderStatesIsTranslated() throws IOException {
    Path readers =
        Path.of(System.getProperty("project.root", "."))
            .resolve("src/main/java/org/casualtyreports/intake/format");
    Set<String> doubts = new TreeSet<>();
    for (String reader : Set.of("AcledNotes.java", "Gtd.java")) {
      String source = Files.readString(readers.resolve(reader));
      ADDED
          .matcher(source)
          .results()
          .map(added -> added.group(1).replaceAll("\"\\s*\\+[^\"]+\\+\\s*\"", "7"))
          .map(added -> added.replaceAll("\"\\s*\\+.*", "7").replace("\"", ""))
          .forEach(doubts::add);
    }
    assertThat(doubts).hasSize(9);
    assertThat(doubts).noneMatch(doubt -> in(Language.FR).doubt(doubt).equals(doubt));
    assertThat(doubts).noneMatch(doubt -> in(Language.AR).doubt(doubt).equals(doubt));
  }

  @Test
  void severalDoubtsAreSaidInTheLanguageOfTheReport() {
    String stated = "the number includes 2 attackers; the attribution to the group is uncertain";

    assertThat(in(Language.EN).doubt(stated)).isEqualTo(stated);
    assertThat(in(Language.FR).doubt(stated))
        .isEqualTo(
            "assaillants compris dans le nombre\u00a0: 2\u00a0; l’attribution au groupe est"
                + " incertaine");
    assertThat(in(Language.AR).doubt(stated))
        .isEqualTo("يشمل العدد مهاجمين عددهم \u20682\u2069؛ نسبة الفعل إلى الجماعة غير مؤكدة");
  }

  @Test
  void kindsOfEventsOfCodedTablesAreNamed() {
    assertThat(in(Language.EN).event("one-sided violence")).isEqualTo("one-sided violence");
    assertThat(in(Language.FR).event("Air/drone strike")).isEqualTo("frappe aérienne ou de drone");
    assertThat(in(Language.AR).event("Armed Assault")).isEqualTo("هجوم مسلح");
  }

  @Test
  void wordsOfADatasetStayAsTheyAre() {
    String own = "the attribution to the group is uncertain; two reports differ";

    assertThat(in(Language.FR).doubt(own)).isEqualTo(own);
    assertThat(in(Language.AR).doubt("")).isEmpty();
    assertThat(in(Language.AR).event("raid")).isEqualTo("raid");
  }
}
