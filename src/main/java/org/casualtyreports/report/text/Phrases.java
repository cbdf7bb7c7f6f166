package org.casualtyreports.report.text;

import com.ibm.icu.text.DateFormat;
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

/**
 * The phrases of one language.
 *
 * <p>Not thread-safe: its formats are reused.
 */
public final class Phrases {
  /** Below it, the words for a number are kept. */
  private static final int COMMON_COUNTS = 10_000;

  private final Language language;
  private final ULocale locale;
  private final Properties patterns;
  private final Map<String, MessageFormat> formats = new HashMap<>();
  private final Map<String, String> fixed = new HashMap<>();
  private final Map<Long, String> counts = new HashMap<>();
  private final Map<String, DateFormat> dates = new HashMap<>();
  private final NumberFormat whole;

  private Phrases(Language language, ULocale locale, Properties patterns) {
    this.language = language;
    this.locale = locale;
    this.patterns = patterns;
    this.whole = NumberFormat.getIntegerInstance(locale);
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

  /** A whole number. */
  public String count(long number) {
    return number >= 0 && number < COMMON_COUNTS
        ? counts.computeIfAbsent(number, whole::format)
        : whole.format(number);
  }

  /** A number with a fixed count of decimals. */
  public String decimal(double number, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  /** A share of one as a percentage without decimals. */
  public String percent(double share) {
    return NumberFormat.getPercentInstance(locale).format(share);
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

  public String months(MonthRange range) {
    return range.from().equals(range.to())
        ? month(range.from())
        : say("date.range", "from", month(range.from()), "to", month(range.to()));
  }

  /** A run of days; a whole month or year is named as such. */
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
    return say("date.range", "from", day(first), "to", day(last));
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
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
