package org.casualtyreports.report.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.report.Numerals;

/**
 * The phrases of one language.
 *
 * <p>Not thread-safe: its formats are reused.
 */
public final class Phrases {
  /** Below it, the words for a number are kept. */
  private static final int COMMON_COUNTS = 10_000;

  private static final char MINUS = '\u2212';

  private final Language language;
  private final ULocale locale;
  private final Properties patterns;
  private final Map<String, MessageFormat> formats = new HashMap<>();
  private final Map<String, String> fixed = new HashMap<>();
  private final Map<Long, String> counts = new HashMap<>();
  private final Map<String, DateFormat> dates = new HashMap<>();
  private final Map<Integer, NumberFormat> decimals = new HashMap<>();
  private final NumberFormat whole;

  private Phrases(Language language, ULocale locale, Properties patterns) {
    this.language = language;
    this.locale = locale;
    this.patterns = patterns;
    this.whole = typographic(NumberFormat.getIntegerInstance(locale));
  }

  /**
   * @param digits matters in Arabic only
   */
  public static Phrases in(Language language, Digits digits) {
    String system = language == Language.AR ? digits.system() : Digits.LATIN.system();
    ULocale locale = ULocale.forLanguageTag(language.tag() + "-u-nu-" + system);
    return new Phrases(language, locale, load(language.tag() + ".properties"));
  }

  /** A message bundle of this package. */
  static Properties load(String file) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("the phrases " + file + " cannot be read", e);
    }
  }

  public Language language() {
    return language;
  }

  /** Whether there is a phrase with this key. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * A phrase.
   *
   * @param named names and values in turn: {@code "count", 3, "claimant", "MSA"}
   * @throws IllegalArgumentException if there is no such phrase
   */
  public String say(String key, Object... named) {
    if (named.length == 0) {
      return fixed.computeIfAbsent(key, k -> formatOf(k).format(Map.of()));
    }
    Map<String, Object> arguments = new HashMap<>();
    for (int i = 0; i < named.length; i += 2) {
      arguments.put((String) named[i], named[i + 1]);
    }
    return formatOf(key).format(arguments);
  }

  private MessageFormat formatOf(String key) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no phrase '" + key + "' in " + language);
    }
    return formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
  }

  /** The digits and groups of {@link #count}. */
  public Numerals numerals() {
    DecimalFormatSymbols symbols = ((DecimalFormat) whole).getDecimalFormatSymbols();
    return new Numerals(symbols.getZeroDigit(), symbols.getGroupingSeparatorString());
  }

  /** A whole number. */
  public String count(long number) {
    return number >= 0 && number < COMMON_COUNTS
        ? counts.computeIfAbsent(number, whole::format)
        : whole.format(number);
  }

  /** With a minus sign in place of the hyphen that some locales write. */
  private static NumberFormat typographic(NumberFormat format) {
    if (format instanceof DecimalFormat decimals) {
      DecimalFormatSymbols symbols = decimals.getDecimalFormatSymbols();
      symbols.setMinusSignString(symbols.getMinusSignString().replace('-', MINUS));
      decimals.setDecimalFormatSymbols(symbols);
    }
    return format;
  }

  /** A number with a fixed count of decimals. */
  public String decimal(double number, int decimals) {
    return this.decimals.computeIfAbsent(decimals, this::withDecimals).format(number);
  }

  private NumberFormat withDecimals(int decimals) {
    NumberFormat format = typographic(NumberFormat.getNumberInstance(locale));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }

  /** A share of one as a percentage without decimals. */
  public String percent(double share) {
    return typographic(NumberFormat.getPercentInstance(locale)).format(share);
  }

  public String day(LocalDate day) {
    return date("date.day", day);
  }

  /** A day for narrow columns. */
  public String shortDay(LocalDate day) {
    return date("date.day.short", day);
  }

  public String month(YearMonth month) {
    return date("date.month", month.atDay(1));
  }

  /** A month with its year for narrow columns. */
  public String shortMonth(YearMonth month) {
    return date("date.month.short", month.atDay(1));
  }

  /** The name of a month alone, short. */
  public String monthName(YearMonth month) {
    return date("date.month.name", month.atDay(1));
  }

  public String year(int year) {
    return date("date.year", LocalDate.of(year, 1, 1));
  }

  /** A run of months; the year that both lie in is named once. */
  public String months(MonthRange range) {
    if (range.from().equals(range.to())) {
      return month(range.from());
    }
    String from =
        range.from().getYear() == range.to().getYear()
            ? date("date.month.of-year", range.from().atDay(1))
            : month(range.from());
    return say("date.range", "from", from, "to", month(range.to()));
  }

  /** A run of days; a whole month or year is named as such, one that both lie in is named once. */
  public String days(LocalDate first, LocalDate last) {
    YearMonth month = YearMonth.from(first);
    if (first.equals(last)) {
      return day(first);
    }
    if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
      return month(month);
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return year(first.getYear());
    }
    String from =
        month.equals(YearMonth.from(last))
            ? date("date.day.of-month", first)
            : first.getYear() == last.getYear() ? date("date.day.of-year", first) : day(first);
    return say("date.range.days", "from", from, "to", day(last));
  }

  /**
   * A text of the dataset among words of the report: in a line that runs right to left, one in
   * another script that begins or ends with a digit or a sign keeps its own order.
   */
  public String asWritten(String text) {
    return language == Language.AR && !text.isEmpty() && isLatinWithEnds(text)
        ? Wordings.FIRST_STRONG_ISOLATE + text + Wordings.POP_ISOLATE
        : text;
  }

  private static boolean isLatinWithEnds(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
        && text.codePoints().noneMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC)
        && !(Character.isLetter(text.codePointAt(0))
            && Character.isLetter(text.codePointBefore(text.length())));
  }

  /** 'A, B and C'. */
  public String list(List<String> parts) {
    return ListFormatter.getInstance(locale).format(parts);
  }

  private String date(String patternKey, LocalDate day) {
    DateFormat format =
        dates.computeIfAbsent(
            patternKey,
            key -> {
              DateFormat made =
                  new SimpleDateFormat(Objects.requireNonNull(patterns.getProperty(key)), locale);
              made.setTimeZone(TimeZone.GMT_ZONE);
              return made;
            });
    String text = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    return language == Language.FR && patternKey.startsWith("date.day") && day.getDayOfMonth() == 1
        ? text.replaceFirst("^1", "1er")
        : text;
  }
}
