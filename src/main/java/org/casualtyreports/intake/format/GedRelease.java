package org.casualtyreports.intake.format;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casualtyreports.dataset.Coverage;

/**
 * A release of the dataset, as its file is named: {@code ged231}, {@code GEDEvent_v23_1}, {@code
 * GEDEvent_v26_0_8} (the candidate events of August 2026), {@code GEDEvent_v24_01_24_06}.
 *
 * @param parts of the version; empty where the name says none
 */
record GedRelease(List<Integer> parts) {
  private static final Pattern IN_NAME =
      Pattern.compile(
          "ged(?:event)?[ _-]?v?(?:(\\d{2}(?:[._]\\d{1,2}){1,3})|(\\d{2})(\\d))(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final int CENTURY = 2000;

  GedRelease {
    parts = List.copyOf(parts);
  }

  static GedRelease of(String fileName) {
    Matcher name = IN_NAME.matcher(fileName);
    if (!name.find()) {
      return new GedRelease(List.of());
    }
    String version = name.group(1) == null ? name.group(2) + "." + name.group(3) : name.group(1);
    return new GedRelease(Arrays.stream(version.split("[._]")).map(Integer::valueOf).toList());
  }

  String claimant() {
    String version = String.join(".", parts.stream().map(String::valueOf).toList());
    return parts.isEmpty() ? "UCDP GED (coded)" : "UCDP GED " + version + " (coded)";
  }

  /**
   * The months that the file covers: of a yearly release its years, of a candidate release the
   * months that its version names, else from the first month with an event to the last.
   */
  Optional<Coverage.Span> coverage(CoveredMonths months) {
    Optional<YearMonth> first = months.first();
    Optional<YearMonth> last = months.last();
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return switch (parts.size()) {
      case 2 -> span(first.get().withMonth(1), last.get().withMonth(12));
      case 3 -> candidates(parts.get(0), parts.get(2), parts.get(0), parts.get(2));
      case 4 -> candidates(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
      default -> months.span(claimant());
    };
  }

  private Optional<Coverage.Span> candidates(int fromYear, int from, int toYear, int to) {
    if (from < 1 || from > 12 || to < 1 || to > 12) {
      return Optional.empty();
    }
    YearMonth first = YearMonth.of(CENTURY + fromYear, from);
    YearMonth last = YearMonth.of(CENTURY + toYear, to);
    return last.isBefore(first) ? Optional.empty() : span(first, last);
  }

  private Optional<Coverage.Span> span(YearMonth first, YearMonth last) {
    return Optional.of(CoveredMonths.span(claimant(), first, last));
  }
}
