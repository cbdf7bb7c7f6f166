package org.casualtyreports.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.VagueWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
  private static final Pattern SAID =
      Pattern.compile("say\\(\\s*\"([A-Za-z0-9._-]+[A-Za-z0-9_])\"");

  private static Properties bundle(Language language) {
    String name = language.tag() + ".properties";
    try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name))) {
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSamePhrasesWithTheSameBlanks(Language language) {
    Properties english = bundle(Language.EN);
    Properties other = bundle(language);
    List<String> differences = new ArrayList<>();

    assertThat(new TreeSet<>(other.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      if (!key.startsWith("date.") || key.startsWith("date.range")) {
        Set<String> wanted = blanks(english.getProperty(key), Language.EN);
        Set<String> found = blanks(other.getProperty(key), language);
        if (!wanted.equals(found)) {
          differences.add(key + ": " + wanted + " against " + found);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** The blanks of a phrase, without those that only choose how its words agree. */
  private static Set<String> blanks(String pattern, Language language) {
    Set<String> blanks =
        new TreeSet<>(
            new MessageFormat(pattern, ULocale.forLanguageTag(language.tag())).getArgumentNames());
    blanks.removeAll(Set.of("n", "group"));
    return blanks;
  }

  @Test
  void arabicCountsHaveAllSixForms() {
    Properties arabic = bundle(Language.AR);
    Pattern plural = Pattern.compile("\\{\\w+, plural,");
    for (String key : arabic.stringPropertyNames()) {
      Matcher counts = plural.matcher(arabic.getProperty(key));
      int found = 0;
      while (counts.find()) {
        found++;
      }
      for (String form : List.of("zero", "one", "two", "few", "many", "other")) {
        assertThat(arabic.getProperty(key).split("\\b" + form + " \\{", -1).length - 1)
            .as(key + " " + form)
            .isGreaterThanOrEqualTo(found);
      }
    }
  }

  @Test
  void everyPhraseThatTheReportSaysExists() throws IOException {
    Properties english = bundle(Language.EN);
    Path sources =
        Path.of(System.getProperty("project.root", "."))
            .resolve("src/main/java/org/casualtyreports/report");
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher said = SAID.matcher(Files.readString(file));
        while (said.find()) {
          if (!english.containsKey(said.group(1))) {
            missing.add(said.group(1));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void figuresAreWordedInEachLanguage() {
    List<Figure> figures =
        List.of(
            Figure.exactly(3),
            new Figure.Range(10, 15),
            new Figure.AtLeast(500, Figure.Operator.MORE_THAN),
            new Figure.About(400),
            new Figure.Vague(VagueWord.TENS),
            Figure.NOT_STATED);

    assertThat(worded(Language.EN, figures))
        .containsExactly("3", "10–15", "more than 500", "about 400", "tens", "not stated");
    assertThat(worded(Language.FR, figures))
        .containsExactly("3", "10–15", "plus de 500", "environ 400", "des dizaines", "non précisé");
    assertThat(worded(Language.AR, figures))
        .containsExactly("3", "10–15", "أكثر من 500", "حوالي 400", "العشرات", "غير محدد");
  }

  private static List<String> worded(Language language, List<Figure> figures) {
    FigureText text = new FigureText(Phrases.in(language, Digits.LATIN));
    return figures.stream().map(text::claimed).toList();
  }

  @Test
  void anOpenIntervalIsNeverWordedAsANumber() {
    FigureText text = new FigureText(Phrases.in(Language.EN, Digits.LATIN));

    assertThat(text.bounds(Bounds.atLeast(500))).isEqualTo("500 or more");
    assertThat(text.bounds(Bounds.between(360, 400, 440))).isEqualTo("360–440");
    assertThat(text.bounds(Bounds.exactly(0))).isEqualTo("0");
  }

  @Test
  void datesAndDigitsFollowTheLanguageAndTheSettingAlone() {
    Phrases arabic = Phrases.in(Language.AR, Digits.LATIN);
    Phrases indic = Phrases.in(Language.AR, Digits.ARABIC_INDIC);

    assertThat(arabic.month(YearMonth.of(2024, 1))).isEqualTo("يناير 2024");
    assertThat(indic.count(210)).isEqualTo("٢١٠");
    assertThat(Phrases.in(Language.FR, Digits.LATIN).day(LocalDate.of(2024, 1, 2)))
        .isEqualTo("2 janvier 2024");
    assertThat(
            Phrases.in(Language.EN, Digits.LATIN)
                .days(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
        .isEqualTo("2023");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-07, 2023-09-13, 7 to 13 September 2023, 7 au 13 septembre 2023, من 7 إلى 13 سبتمبر 2023",
    "2023-09-01, 2023-10-02, 1 September to 2 October 2023, 1er septembre au 2 octobre 2023, من 1"
        + " سبتمبر إلى 2 أكتوبر 2023",
    "2023-12-31, 2024-01-01, 31 December 2023 to 1 January 2024, 31 décembre 2023 au 1er janvier"
        + " 2024, من 31 ديسمبر 2023 إلى 1 يناير 2024",
    "2024-02-01, 2024-02-29, February 2024, février 2024, فبراير 2024"
  })
  void aRunOfDaysNamesMonthAndYearOnce(
      LocalDate first, LocalDate last, String english, String french, String arabic) {
    assertThat(Phrases.in(Language.EN, Digits.LATIN).days(first, last)).isEqualTo(english);
    assertThat(Phrases.in(Language.FR, Digits.LATIN).days(first, last)).isEqualTo(french);
    assertThat(Phrases.in(Language.AR, Digits.LATIN).days(first, last)).isEqualTo(arabic);
  }

  @Test
  void aNegativeNumberHasAMinusSign() {
    assertThat(Phrases.in(Language.EN, Digits.LATIN).decimal(-0.25, 2)).isEqualTo("−0.25");
    assertThat(Phrases.in(Language.FR, Digits.LATIN).count(-1200)).isEqualTo("−1\u202f200");
    assertThat(Phrases.in(Language.AR, Digits.LATIN).percent(-0.5))
        .isEqualTo("\u200e−50\u200e%\u200e");
  }

  @Test
  void axesAreNumberedAsCountsAreWritten() {
    for (Phrases phrases :
        List.of(
            Phrases.in(Language.EN, Digits.LATIN),
            Phrases.in(Language.FR, Digits.LATIN),
            Phrases.in(Language.AR, Digits.LATIN),
            Phrases.in(Language.AR, Digits.ARABIC_INDIC))) {
      for (long number : new long[] {0, 7, 210, 1347, 1_000_000}) {
        assertThat(phrases.numerals().write(number)).isEqualTo(phrases.count(number));
      }
    }
  }

  @Test
  void aTextOfTheDatasetKeepsItsOrderInAnArabicLine() {
    Phrases arabic = Phrases.in(Language.AR, Digits.LATIN);

    assertThat(arabic.asWritten("21 September 2022")).isEqualTo("\u206821 September 2022\u2069");
    assertThat(arabic.asWritten("It is kept.")).isEqualTo("\u2068It is kept.\u2069");
    for (String unchanged : List.of("", "500+", "several", "حوالي 400", "آب August 2023.")) {
      assertThat(arabic.asWritten(unchanged)).isEqualTo(unchanged);
    }
    assertThat(Phrases.in(Language.FR, Digits.LATIN).asWritten("It is kept."))
        .isEqualTo("It is kept.");
  }
}
