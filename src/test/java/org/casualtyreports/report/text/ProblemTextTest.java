package org.casualtyreports.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.dataset.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextTest {
  private static final Origin ROW = new Origin("claims.csv", 7);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameWordingsWithTheSameBlanks(Language language) {
    assertThat(Bundles.blanks("problem", language))
        .isEqualTo(Bundles.blanks("problem", Language.EN));
  }

  @Test
  void everyWordingOfTheSourceCodeIsTranslatedAndNoOther() {
    Path code =
        Path.of(System.getProperty("project.root", "."))
            .resolve("src/main/java/org/casualtyreports");
    List<Path> folders = List.of(code.resolve("intake"), code.resolve("dataset"));
    Set<String> sources = ProblemSources.wordings(folders);
    String literals = ProblemSources.literals(folders);
    Properties english = Bundles.of("problem", Language.EN);
    Set<String> untranslated = new TreeSet<>(sources);
    Set<String> unused = new TreeSet<>();
    for (String key : english.stringPropertyNames()) {
      String sample = Bundles.BLANK.matcher(english.getProperty(key)).replaceAll("7");
      boolean scanned = sources.stream().anyMatch(sample::matches);
      untranslated.removeIf(sample::matches);
      if (!scanned
          && !Bundles.BLANK.splitAsStream(english.getProperty(key)).allMatch(literals::contains)) {
        unused.add(sample);
      }
    }

    ProblemText french = ProblemText.in(Language.FR);
    untranslated.removeIf(source -> french.find(filled(source)).isPresent());
    assertThat(untranslated).as("a name of a column alone").containsExactly("SiND Event ID");
    assertThat(unused).isEmpty();
  }

  /** The text that an expression of {@link ProblemSources} may stand for. */
  private static String filled(String expression) {
    return expression.replace(".*", "7").replaceAll("\\\\(.)", "$1");
  }

  /** Expected, found and advice. */
  private static List<String> texts(Problem problem, Language language) {
    ProblemText texts = ProblemText.in(language);
    return List.of(texts.expected(problem), texts.found(problem), texts.advice(problem));
  }

  @Test
  void aProblemIsSaidInTheLanguageOfTheReport() {
    Problem twin =
        Problem.rejected(ROW, "claim_id", "an id used once", "C-1")
            .advising("differs from claims.csv:3, claims.csv:9; none of them counts");
    Problem figure = Problem.rejected(ROW, "upper", "a whole number from 0 to 9, or 'open'", "x");
    Problem newest =
        Problem.warning(
                ROW,
                "statement_date",
                "a date that says which statement on the same subject is the newest",
                "the same day; also C-2")
            .advising("all of them count; if one replaces another, say so in 'revises'");

    assertThat(texts(twin, Language.EN))
        .containsExactly(
            "an id used once",
            "C-1",
            "differs from claims.csv:3, claims.csv:9; none of them counts");
    assertThat(texts(twin, Language.FR))
        .containsExactly(
            "un identifiant employé une seule fois",
            "C-1",
            "diffère de claims.csv:3, claims.csv:9\u00a0; aucun ne compte");
    assertThat(texts(twin, Language.AR))
        .containsExactly(
            "معرف مستخدم مرة واحدة",
            "C-1",
            "يختلف عن \u2068claims.csv:3, claims.csv:9\u2069؛ ولا يُحسب أي منها");
    assertThat(texts(figure, Language.FR))
        .containsExactly("un nombre entier de 0 à 9, ou «\u00a0open\u00a0»", "x", "");
    assertThat(texts(newest, Language.AR))
        .containsExactly(
            "تاريخ يبين أي الإعلانات في الموضوع نفسه هو الأحدث",
            "اليوم نفسه؛ وكذلك \u2068C-2\u2069",
            "تُحسب كلها؛ وإن حل بعضها محل بعض فاذكر ذلك في «revises»");
  }

  @Test
  void whatIsInNoBundleStaysAsItIs() {
    Problem unknown = Problem.warning(ROW, "note", "something new", "none").advising("mend $1 \\");
    Problem cell = Problem.rejected(ROW, "figure", "a whole number of 0 or more", "the same day");

    assertThat(texts(unknown, Language.FR)).containsExactly("something new", "none", "mend $1 \\");
    assertThat(texts(cell, Language.FR))
        .containsExactly("un nombre entier, 0 ou plus", "the same day", "");
  }

  @Test
  void aBlankKeepsSignsThatMeanSomethingToAPattern() {
    Problem problem =
        Problem.rejected(ROW, "country", "the same on every row of incident '$1\\{0}'", "XA")
            .advising("the header has [a, {0}, $2]");

    assertThat(texts(problem, Language.FR))
        .containsExactly(
            "la même valeur sur chaque ligne de l’incident «\u00a0$1\\{0}\u00a0»",
            "XA", "l’en-tête contient [a, {0}, $2]");
  }
}
