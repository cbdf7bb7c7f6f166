package org.casualtyreports.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers of spreadsheets as text of one spelling: plain decimals, and ISO dates where the cell is
 * formatted as a date.
 */
final class SheetNumber {
  /** Significant digits that a spreadsheet keeps; those behind are noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15);

  /** The last day that spreadsheets know, 9999-12-31. */
  private static final long LAST_DAY = 2_958_465;

  private static final int SECONDS_OF_DAY = 86_400;
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,40}");
  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");
  private static final Pattern SILENT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");

  /** How a cell shows its number. */
  enum Style {
    NUMBER,
    DATE,
    /** Month and year: what was typed as 'Jan-24' is stored as 1 January 2024. */
    MONTH,
    /** A year: stored as its 1 January. */
    YEAR,
    TIME
  }

  /** From when days are counted. */
  enum Epoch {
    /** Day 1 is 1900-01-01, and a 29 February 1900 is counted that never was. */
    OF_1900,
    /** Day 0 is 1904-01-01. */
    OF_1904
  }

  private SheetNumber() {}

  /**
   * @param format text of the number format; may be empty where the id is built in
   */
  static Style style(int id, String format) {
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
      return format.isEmpty() ? Style.DATE : styleOf(id, format);
    }
    if (!format.isEmpty()) {
      return styleOf(id, format);
    }
    return id >= 0 && id < 50 ? styleOf(id, builtin(id)) : Style.NUMBER;
  }

  private static String builtin(int id) {
    return Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)).orElse("General");
  }

  private static Style styleOf(int id, String format) {
    String lower = format.toLowerCase(Locale.ROOT);
    if (ELAPSED.matcher(lower).find() || !DateUtil.isADateFormat(id, format)) {
      return Style.NUMBER;
    }
    String shown = SILENT.matcher(lower.split(";", 2)[0]).replaceAll("");
    boolean year = shown.indexOf('y') >= 0 || shown.indexOf('e') >= 0;
    boolean day = shown.indexOf('d') >= 0;
    boolean time = shown.indexOf('h') >= 0 || shown.indexOf('s') >= 0;
    if (time) {
      return year || day ? Style.DATE : Style.TIME;
    } else if (day || !year) {
      return Style.DATE;
    }
    return shown.indexOf('m') >= 0 ? Style.MONTH : Style.YEAR;
  }

  /** Without exponent or trailing zeros; whole numbers keep all their digits. */
  static String plain(String stored) {
    if (INTEGER.matcher(stored).matches()) {
      return plain(new BigDecimal(stored));
    }
    try {
      double value = Double.parseDouble(stored);
      return Double.isFinite(value) ? plain(value) : stored;
    } catch (NumberFormatException e) {
      return stored;
    }
  }

  static String plain(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
      return Long.toString((long) value);
    }
    return plain(new BigDecimal(Double.toString(value)).round(DIGITS));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** The date or time that the number stands for; empty where it stands for none. */
  static Optional<String> date(double value, Style style, Epoch epoch) {
    if (!(value >= 0) || value >= LAST_DAY + 1.0) {
      return Optional.empty();
    }
    long day = (long) Math.floor(value);
    long second = Math.round((value - day) * SECONDS_OF_DAY);
    if (second == SECONDS_OF_DAY) {
      second = 0;
      day++;
    }
    if (day == 0 && style == Style.TIME) {
      return Optional.of(LocalTime.ofSecondOfDay(second).toString());
    }
    LocalTime time = LocalTime.ofSecondOfDay(second);
    return day(day, epoch).map(date -> text(date.atTime(time), style));
  }

  private static Optional<LocalDate> day(long day, Epoch epoch) {
    return switch (epoch) {
      case OF_1904 -> Optional.of(LocalDate.of(1904, 1, 1).plusDays(day));
      case OF_1900 ->
          day == 0 || day == 60
              ? Optional.empty()
              : Optional.of(LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(day));
    };
  }

  /** A day that the cell does not show is not taken for one that was stated. */
  private static String text(LocalDateTime moment, Style style) {
    if (style == Style.MONTH && moment.getDayOfMonth() == 1) {
      return YearMonth.from(moment).toString();
    } else if (style == Style.YEAR && moment.getDayOfYear() == 1) {
      return String.format(Locale.ROOT, "%04d", moment.getYear());
    }
    return isoDate(moment);
  }

  /** Without a time of day at midnight. */
  static String isoDate(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }
}
