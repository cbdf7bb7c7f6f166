package org.casualtyreports.intake.words;

import static org.casualtyreports.claim.Figure.Operator.AT_LEAST;
import static org.casualtyreports.claim.Figure.Operator.MORE_THAN;
import static org.casualtyreports.claim.Figure.Operator.PLUS;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.VagueWord;
import org.casualtyreports.intake.words.FigureWords.Outcome.NotUnderstood;
import org.casualtyreports.intake.words.FigureWords.Outcome.Read;
import org.casualtyreports.intake.words.WordList.Match;
import org.casualtyreports.intake.words.WordList.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures as worded: {@code 500+}, {@code plus de 500}, {@code العشرات}, {@code ٢١٠}.
 *
 * <p>The words stand in {@code figure-words.txt} beside this class; the grammar is here. Decided:
 *
 * <ul>
 *   <li>A separator before every three digits groups them, whichever it is: {@code 1.234} is 1234.
 *       Any other point or comma is a decimal, which is no count; {@code 12.0}, as programs write
 *       whole numbers, is 12.
 *   <li>'Une dizaine' is about 10, 'une douzaine' and 'a dozen' about 12; 'plus d'une centaine' is
 *       more than 100.
 *   <li>'Fewer than 5' and 'up to 5' are both at most 5; as with 'more than', the number stated
 *       stands and one is neither added nor taken away.
 *   <li>'2 or 3' is a range because nothing lies between; '10 or 15' is not understood.
 *   <li>'About 10 to 15', 'more than tens' are not understood: no figure holds both words.
 *   <li>'Heavy losses' states no number. A bare dash, '?' and 'n/a' are not understood.
 * </ul>
 */
public final class FigureWords {
  static final String FIGURE = "a figure such as 12, 500+, about 400, 10–15, tens or not stated";
  static final String WHOLE = "a whole number of 0 or more";
  static final String TOO_LARGE = "a whole number of at most " + Figure.LARGEST;
  static final String LOW_TO_HIGH = "a range from low to high";

  private static final int LONGEST_WORDING = 200;
  private static final Pattern FEW_DIGITS = Pattern.compile("[0-9]{1,9}");

  private FigureWords() {}

  /** A figure, or what was expected instead of the text. */
  public sealed interface Outcome {
    /** The text was understood. */
    record Read(Figure figure) implements Outcome {
      public Read {
        Objects.requireNonNull(figure, "figure");
      }
    }

    /** The text was not understood. */
    record NotUnderstood(String expected) implements Outcome {
      public NotUnderstood {
        Objects.requireNonNull(expected, "expected");
      }
    }
  }

  /** Loaded when the first figure is more than digits: most columns have none. */
  private static final class Vocabulary {
    static final WordList WORDS = WordList.of("figure-words.txt");
  }

  /** How a number is qualified. */
  private enum Qualifier {
    NONE(""),
    ABOUT("about"),
    AT_LEAST("at-least"),
    MORE_THAN("more-than"),
    PLUS("plus"),
    AT_MOST("at-most");

    private final String role;

    Qualifier(String role) {
      this.role = role;
    }
  }

  /** What is left of a wording once its qualifier and its nouns are set aside. */
  private record Core(Qualifier qualifier, List<String> words, boolean hadNoun) {}

  /**
   * Reads a figure.
   *
   * @param text as worded; blank means not stated
   */
  public static Outcome read(String text) {
    if (text.isBlank()) {
      return new Read(Figure.NOT_STATED);
    }
    if (FEW_DIGITS.matcher(text).matches()) {
      return new Read(Figure.exactly(Long.parseLong(text)));
    }
    if (text.length() > LONGEST_WORDING || hasRaisedOrFractionDigit(text)) {
      return new NotUnderstood(FIGURE);
    }
    List<String> words = withoutFinalStop(Tokens.of(text, Vocabulary.WORDS::knows));
    if (words.isEmpty()) {
      return new Read(Figure.NOT_STATED);
    }
    return isNegativeOrDecimal(words) ? new NotUnderstood(WHOLE) : figure(words);
  }

  private static Outcome figure(List<String> words) {
    if (Vocabulary.WORDS.is("not-stated", words)) {
      return new Read(Figure.NOT_STATED);
    }
    if (Vocabulary.WORDS.is("withdrawn", words)) {
      return new Read(Figure.WITHDRAWN);
    }
    if (Vocabulary.WORDS.is("none", words) || isNoNoun(words)) {
      return new Read(Figure.exactly(0));
    }
    Outcome range = Ranges.read(withoutNouns(words), Vocabulary.WORDS);
    return range instanceof NotUnderstood refused && refused.expected().equals(FIGURE)
        ? qualified(core(words))
        : range;
  }

  private static Outcome qualified(Core core) {
    OptionalLong count = count(core);
    if (count.isPresent()) {
      return counted(core.qualifier(), count.getAsLong());
    }
    OptionalLong collective = collective(core.words());
    if (collective.isPresent()) {
      boolean bare = core.qualifier() == Qualifier.NONE;
      return counted(bare ? Qualifier.ABOUT : core.qualifier(), collective.getAsLong());
    }
    Meaning vague = vague(core.words());
    boolean open = core.qualifier() == Qualifier.NONE || core.qualifier() == Qualifier.AT_LEAST;
    return vague != null && open
        ? new Read(new Figure.Vague(VagueWord.valueOf(vague.value())))
        : new NotUnderstood(FIGURE);
  }

  private static Outcome counted(Qualifier qualifier, long count) {
    if (count > Figure.LARGEST) {
      return new NotUnderstood(TOO_LARGE);
    }
    return new Read(
        switch (qualifier) {
          case NONE -> new Figure.Exact(count);
          case ABOUT -> new Figure.About(count);
          case AT_LEAST -> new Figure.AtLeast(count, AT_LEAST);
          case MORE_THAN -> new Figure.AtLeast(count, MORE_THAN);
          case PLUS -> new Figure.AtLeast(count, PLUS);
          case AT_MOST -> new Figure.AtMost(count);
        });
  }

  private static Core core(List<String> words) {
    Qualifier found = Qualifier.NONE;
    List<String> rest = words;
    for (Qualifier qualifier : Qualifier.values()) {
      Match match = Vocabulary.WORDS.start(qualifier.role, words);
      if (match != null && words.size() - match.length() < rest.size()) {
        found = qualifier;
        rest = words.subList(match.length(), words.size());
      }
    }
    if (found == Qualifier.NONE) {
      for (Qualifier qualifier : Qualifier.values()) {
        List<String> shorter = withoutQualifierAtEnd(qualifier, withoutNouns(words));
        if (shorter.size() < withoutNouns(words).size()) {
          found = qualifier;
          rest = shorter;
        }
      }
    }
    List<String> bare = withoutNouns(rest);
    return new Core(found, bare, bare.size() < rest.size());
  }

  private static List<String> withoutQualifierAtEnd(Qualifier qualifier, List<String> words) {
    OptionalInt length = Vocabulary.WORDS.end(qualifier.role + "-after", words);
    return length.isPresent() && length.getAsInt() < words.size()
        ? words.subList(0, words.size() - length.getAsInt())
        : words;
  }

  /** Nouns at the end, and the 'of' before them; a lone noun stays. */
  private static List<String> withoutNouns(List<String> words) {
    List<String> rest = words;
    while (rest.size() > 1 && isNoun(rest.getLast())) {
      rest = rest.subList(0, rest.size() - 1);
    }
    boolean ofAtEnd = rest.size() < words.size() && rest.size() > 1;
    OptionalInt of = ofAtEnd ? Vocabulary.WORDS.end("of", rest) : OptionalInt.empty();
    boolean partOfWording = vague(rest) != null;
    return of.isPresent() && !partOfWording && of.getAsInt() < rest.size()
        ? rest.subList(0, rest.size() - of.getAsInt())
        : rest;
  }

  private static boolean isNoun(String word) {
    return isNounForm(word) || (word.startsWith("ال") && isNounForm(word.substring(2)));
  }

  private static boolean isNounForm(String word) {
    return Vocabulary.WORDS.is("noun", List.of(word)) || Vocabulary.WORDS.is("one", List.of(word));
  }

  private static boolean isNoNoun(List<String> words) {
    Match no = Vocabulary.WORDS.start("no", words);
    return no != null
        && words.size() > no.length()
        && words.subList(no.length(), words.size()).stream().allMatch(FigureWords::isNoun);
  }

  private static OptionalLong count(Core core) {
    List<String> words = core.words();
    if (words.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong noun = nounAsCount(words);
    if (noun.isPresent()) {
      return noun;
    }
    if (core.hadNoun() && words.size() == 1) {
      Meaning article = Vocabulary.WORDS.find("article", words);
      if (article != null && article.language().equals("en")) {
        return OptionalLong.of(1);
      }
    }
    OptionalLong twice = Confirmed.read(words, Vocabulary.WORDS);
    return twice.isPresent() ? twice : NumberWords.read(words, Vocabulary.WORDS);
  }

  /** An Arabic singular or dual, alone or with its number after it. */
  private static OptionalLong nounAsCount(List<String> words) {
    long count = -1;
    if (Vocabulary.WORDS.is("one", words.subList(0, 1))) {
      count = 1;
    } else if (Vocabulary.WORDS.is("two", words.subList(0, 1))) {
      count = 2;
    }
    if (count < 0) {
      return OptionalLong.empty();
    }
    boolean agrees =
        words.size() == 1
            || NumberWords.read(words.subList(1, words.size()), Vocabulary.WORDS)
                .equals(OptionalLong.of(count));
    return agrees ? OptionalLong.of(count) : OptionalLong.empty();
  }

  private static OptionalLong collective(List<String> words) {
    for (int split = 0; split < Math.min(words.size(), 3); split++) {
      Meaning collective = Vocabulary.WORDS.find("collective", words.subList(split, words.size()));
      List<String> before = words.subList(0, split);
      if (collective == null) {
        continue;
      }
      boolean single = Vocabulary.WORDS.is("article", before) || collective.value().equals("6");
      OptionalLong times = single ? OptionalLong.of(1) : NumberWords.read(before, Vocabulary.WORDS);
      if (times.isPresent() && times.getAsLong() > 0 && times.getAsLong() < 10) {
        return OptionalLong.of(times.getAsLong() * collective.number());
      }
    }
    return OptionalLong.empty();
  }

  /** 'Tens', or the larger word of 'a few tens' and 'several hundred'. */
  private static @Nullable Meaning vague(List<String> words) {
    Meaning alone = Vocabulary.WORDS.find("vague", words);
    Match first = Vocabulary.WORDS.start("vague", words);
    if (alone != null || first == null) {
      return alone;
    }
    boolean small = List.of("A_FEW", "SEVERAL").contains(first.meaning().value());
    List<String> rest = words.subList(first.length(), words.size());
    if (!small) {
      return null;
    }
    Meaning larger = Vocabulary.WORDS.find("vague", rest);
    boolean nested = larger != null && List.of("A_FEW", "SEVERAL").contains(larger.value());
    return larger != null && !nested ? larger : Vocabulary.WORDS.find("vague-after", rest);
  }

  private static boolean hasRaisedOrFractionDigit(String text) {
    return text.codePoints().anyMatch(point -> Character.getType(point) == Character.OTHER_NUMBER);
  }

  private static List<String> withoutFinalStop(List<String> words) {
    return words.size() > 1 && List.of(".", ",").contains(words.getLast())
        ? words.subList(0, words.size() - 1)
        : words;
  }

  private static boolean isNegativeOrDecimal(List<String> words) {
    boolean negative =
        words.size() == 2 && words.getFirst().equals("-") && Tokens.isNumber(words.get(1));
    boolean decimal = false;
    for (int i = 1; i < words.size() - 1; i++) {
      decimal |=
          List.of(".", ",", "٫").contains(words.get(i))
              && Tokens.isNumber(words.get(i - 1))
              && Tokens.isNumber(words.get(i + 1));
    }
    return negative || decimal;
  }
}
