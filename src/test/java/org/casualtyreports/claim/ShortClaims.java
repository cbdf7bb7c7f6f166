package org.casualtyreports.claim;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Claims and incidents from short text, one a line.
 *
 * <p>A claim: {@code id | incident or period | claimant | victims | figure | key=value ...}, for
 * example {@code C1 | I1 | Red Column | soldiers | 500+ | actor=Blue Column | said=2024-01-05}.
 * Keys: actor, target, state, outcome, said, revises, includes (ids with blanks), stated,
 * visibility, status, doubt, note, extra. Without keys the actor is not stated and the state is XA.
 *
 * <p>An incident: {@code id | date | key=value ...}; the date is a day, a month, a year, {@code
 * a..b}, {@code not before a} or {@code none}. Keys: state, admin1, place, north, east, doubt,
 * note, visibility, extra.
 */
public final class ShortClaims {
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  private ShortClaims() {}

  /** One claim for each line that is not blank. */
  public static List<Claim> claims(String... text) {
    List<Claim> claims = new ArrayList<>();
    for (String line : lines(text)) {
      claims.add(claim(line, claims.size() + 2));
    }
    return claims;
  }

  public static Claim claim(String line) {
    return claim(line.strip(), 2);
  }

  /** One incident for each line that is not blank. */
  public static List<Incident> incidents(String... text) {
    List<Incident> incidents = new ArrayList<>();
    for (String line : lines(text)) {
      incidents.add(incident(line, incidents.size() + 2));
    }
    return incidents;
  }

  private static List<String> lines(String... text) {
    return String.join("\n", text).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static Claim claim(String line, int row) {
    List<String> cells = List.of(BAR.split(line));
    Map<String, String> more = more(cells.subList(5, cells.size()));
    return new Claim(
        cells.get(0),
        scope(cells.get(1), more),
        new Claimant(cells.get(2)),
        Actor.parse(more.getOrDefault("actor", "")),
        more.getOrDefault("target", ""),
        new TargetState(more.getOrDefault("state", "XA")),
        VictimGroup.find(cells.get(3)).orElseThrow(),
        more.getOrDefault("status", ""),
        Outcome.find(more.getOrDefault("outcome", "killed")).orElseThrow(),
        figure(cells.get(4)),
        cells.get(4),
        Figure.NOT_STATED,
        Figure.NOT_STATED,
        new Statement(issued(more.getOrDefault("said", "")), "en", "", ""),
        more.getOrDefault("revises", ""),
        Visibility.find(more.getOrDefault("visibility", "public")).orElseThrow(),
        more.getOrDefault("doubt", ""),
        more.getOrDefault("note", ""),
        extra(more),
        new Origin("claims.csv", row));
  }

  private static Incident incident(String line, int row) {
    List<String> cells = List.of(BAR.split(line));
    Map<String, String> more = more(cells.subList(2, cells.size()));
    return new Incident(
        cells.get(0),
        when(cells.get(1)),
        cells.get(1),
        more.getOrDefault("doubt", ""),
        new Place(
            new TargetState(more.getOrDefault("state", "XA")),
            more.getOrDefault("admin1", ""),
            "",
            more.getOrDefault("place", ""),
            Double.parseDouble(more.getOrDefault("north", "NaN")),
            Double.parseDouble(more.getOrDefault("east", "NaN"))),
        "",
        Visibility.find(more.getOrDefault("visibility", "public")).orElseThrow(),
        more.getOrDefault("note", ""),
        extra(more),
        new Origin("incidents.csv", row));
  }

  private static Map<String, String> more(List<String> cells) {
    Map<String, String> more = new HashMap<>();
    for (String cell : cells) {
      int equals = cell.indexOf('=');
      more.put(cell.substring(0, equals), cell.substring(equals + 1));
    }
    return more;
  }

  private static Map<String, String> extra(Map<String, String> more) {
    return more.containsKey("extra") ? Map.of("extra", more.get("extra")) : Map.of();
  }

  private static Statement.Issued issued(String day) {
    return day.isEmpty() ? Statement.Issued.UNDATED : Statement.Issued.on(LocalDate.parse(day));
  }

  private static Scope scope(String text, Map<String, String> more) {
    if (!text.contains("..")) {
      return new Scope.AtIncident(text);
    }
    String[] days = text.split("\\.\\.", 2);
    String includes = more.getOrDefault("includes", "");
    return new Scope.OverPeriod(
        LocalDate.parse(days[0]),
        LocalDate.parse(days[1]),
        includes.isEmpty() ? List.of() : List.of(includes.split(" ")),
        Integer.parseInt(more.getOrDefault("stated", "0")));
  }

  public static When when(String text) {
    if (text.equals("none")) {
      return When.UNDATED;
    }
    if (text.startsWith("not before ")) {
      LocalDate day = LocalDate.parse(text.substring("not before ".length()));
      return new When.Dated(day, day, Precision.NOT_BEFORE);
    }
    if (text.contains("..")) {
      String[] days = text.split("\\.\\.", 2);
      return new When.Dated(LocalDate.parse(days[0]), LocalDate.parse(days[1]), Precision.DAY);
    }
    return switch (text.length()) {
      case 4 -> {
        Year year = Year.parse(text);
        yield new When.Dated(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR);
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield new When.Dated(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
      }
      default -> When.on(LocalDate.parse(text));
    };
  }

  /** 3, 10-15, 500+, at least 5, more than 5, up to 40, about 400, tens, not stated, withdrawn. */
  public static Figure figure(String text) {
    if (text.endsWith("+")) {
      return new Figure.AtLeast(number(text, "", "+"), Figure.Operator.PLUS);
    }
    if (text.startsWith("at least ")) {
      return new Figure.AtLeast(number(text, "at least ", ""), Figure.Operator.AT_LEAST);
    }
    if (text.startsWith("more than ")) {
      return new Figure.AtLeast(number(text, "more than ", ""), Figure.Operator.MORE_THAN);
    }
    if (text.startsWith("up to ")) {
      return new Figure.AtMost(number(text, "up to ", ""));
    }
    if (text.startsWith("about ")) {
      return new Figure.About(number(text, "about ", ""));
    }
    if (text.matches("[0-9]+-[0-9]+")) {
      String[] ends = text.split("-", 2);
      return new Figure.Range(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
    }
    return switch (text) {
      case "tens" -> new Figure.Vague(VagueWord.TENS);
      case "dozens" -> new Figure.Vague(VagueWord.DOZENS);
      case "not stated" -> Figure.NOT_STATED;
      case "withdrawn" -> Figure.WITHDRAWN;
      default -> Figure.exactly(Long.parseLong(text));
    };
  }

  private static long number(String text, String before, String after) {
    return Long.parseLong(text.substring(before.length(), text.length() - after.length()));
  }
}
