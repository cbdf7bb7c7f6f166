package org.casualtyreports.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.VagueWord;
import org.casualtyreports.intake.words.FigureWords.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureWordsPropertyTest {
  private static final Map<Language, List<String>> AT_LEAST =
      Map.of(
          Language.EN, List.of("at least %s", "%s or more", "no fewer than %s soldiers", "≥ %s"),
          Language.FR, List.of("au moins %s", "%s soldats au moins", "pas moins de %s"),
          Language.AR, List.of("على الأقل %s", "%s جنديا على الأقل", "ما لا يقل عن %s قتيلا"));
  private static final Map<Language, List<String>> MORE_THAN =
      Map.of(
          Language.EN, List.of("more than %s", "over %s fighters", "> %s"),
          Language.FR, List.of("plus de %s", "plus de %s civils"),
          Language.AR, List.of("أكثر من %s", "أزيد من %s جندي", "ما يزيد على %s"));
  private static final Map<Language, List<String>> AT_MOST =
      Map.of(
          Language.EN, List.of("up to %s", "fewer than %s people", "≤%s"),
          Language.FR, List.of("jusqu’à %s", "moins de %s soldats"),
          Language.AR, List.of("ما يصل إلى %s", "أقل من %s"));
  private static final Map<Language, List<String>> ABOUT =
      Map.of(
          Language.EN, List.of("about %s", "around %s soldiers", "~%s", "c. %s"),
          Language.FR, List.of("environ %s", "%s soldats environ", "près de %s"),
          Language.AR, List.of("حوالي %s", "نحو %s جندي", "زهاء %s", "%s تقريبا"));
  private static final Map<Language, List<String>> RANGE =
      Map.of(
          Language.EN, List.of("%s–%s", "%s to %s", "between %s and %s soldiers", "from %s to %s"),
          Language.FR, List.of("%s - %s", "de %s à %s", "entre %s et %s civils", "%s à %s"),
          Language.AR, List.of("%s-%s", "من %s إلى %s", "بين %s و%s جنديا", "ما بين %s و %s"));
  private static final Map<Language, List<String>> EXACT =
      Map.of(
          Language.EN, List.of("%s", "%s soldiers", " %s civilians."),
          Language.FR, List.of("%s", "%s soldats", "%s\u00a0civils"),
          Language.AR, List.of("%s", "%s جنديا", "%s قتيلا", "%s من المدنيين"));
  private static final Map<Language, Map<VagueWord, String>> VAGUE =
      Map.of(
          Language.EN, Map.of(VagueWord.A_FEW, "a few", VagueWord.DOZENS, "dozens"),
          Language.FR, Map.of(VagueWord.SEVERAL, "plusieurs", VagueWord.TENS, "des dizaines"),
          Language.AR, Map.of(VagueWord.TENS, "العشرات", VagueWord.HUNDREDS, "المئات"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNumberUpTo999InWordsReadsBack(Language language) {
    for (int n = 0; n < 1000; n++) {
      String words = SpelledOut.in(language, n);
      assertThat(FigureWords.read(words)).as(words).isEqualTo(new Outcome.Read(Figure.exactly(n)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyKindOfFigureInEveryWordingReadsBack(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Language language = Language.values()[random.nextInt(3)];
      long n = random.nextBoolean() ? random.nextInt(2, 1000) : random.nextLong(1_000_000_000L);
      long m = n + random.nextInt(1, 100);
      expect(random, language, EXACT, Figure.exactly(n), n);
      expect(random, language, ABOUT, new Figure.About(n), n);
      expect(random, language, AT_MOST, new Figure.AtMost(n), n);
      expect(random, language, AT_LEAST, new Figure.AtLeast(n, Figure.Operator.AT_LEAST), n);
      expect(random, language, MORE_THAN, new Figure.AtLeast(n, Figure.Operator.MORE_THAN), n);
      if (m <= Figure.LARGEST) {
        expect(random, language, RANGE, new Figure.Range(n, m), n, m);
      }
      assertThat(FigureWords.read(digits(random, n) + "+"))
          .isEqualTo(new Outcome.Read(new Figure.AtLeast(n, Figure.Operator.PLUS)));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void vagueWordsReadBackInCapitalsToo(Language language) {
    VAGUE
        .getOrDefault(language, Map.of())
        .forEach(
            (word, text) ->
                assertThat(FigureWords.read(text.toUpperCase(java.util.Locale.ROOT)))
                    .isEqualTo(new Outcome.Read(new Figure.Vague(word))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void randomTextNeverThrows(long seed) {
    Random random = new Random(seed);
    List<String> scraps =
        List.of(
            "5",
            "٥",
            ",",
            ".",
            "-",
            "–",
            "+",
            "(",
            ")",
            "و",
            "بين",
            "من",
            "and",
            "de",
            "à",
            "a",
            "hundred",
            "cent",
            "مئة",
            "dozen",
            "une",
            "more than",
            "au moins",
            "جندي",
            "'",
            "≥",
            "\u0336",
            "\u200f",
            "\ud800",
            " ",
            "99999999999999999999",
            "thousand",
            "ألف",
            "or");
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = random.nextInt(12); part >= 0; part--) {
        text.append(
            random.nextInt(8) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : scraps.get(random.nextInt(scraps.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      assertThat(FigureWords.read(text.toString())).as(text.toString()).isNotNull();
    }
  }

  private static void expect(
      Random random,
      Language language,
      Map<Language, List<String>> wordings,
      Figure figure,
      long... numbers) {
    List<String> ofLanguage = wordings.getOrDefault(language, List.of());
    Object[] shown = new Object[numbers.length];
    boolean spelled = numbers[0] < 900 && random.nextInt(3) == 0;
    for (int i = 0; i < numbers.length; i++) {
      shown[i] = spelled ? SpelledOut.in(language, (int) numbers[i]) : digits(random, numbers[i]);
    }
    String text = ofLanguage.get(random.nextInt(ofLanguage.size())).formatted(shown);
    assertThat(FigureWords.read(text)).as(text).isEqualTo(new Outcome.Read(figure));
  }

  private static String digits(Random random, long n) {
    String plain = Long.toString(n);
    List<String> separators = List.of("", ",", ".", " ", "\u00a0", "\u202f", "٬", "’");
    String grouped =
        plain.replaceAll(
            "(?<=\\d)(?=(\\d{3})+$)", separators.get(random.nextInt(separators.size())));
    return switch (random.nextInt(3)) {
      case 0 -> shifted(grouped, '٠');
      case 1 -> shifted(grouped, '۰');
      default -> grouped;
    };
  }

  private static String shifted(String digits, char zero) {
    StringBuilder shifted = new StringBuilder();
    digits.chars().forEach(c -> shifted.append((char) (c >= '0' && c <= '9' ? c - '0' + zero : c)));
    return shifted.toString();
  }
}
