package org.casualtyreports.datasets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.casualtyreports.claim.Language;

/** Invents the dataset {@code example-large}; equal seeds give equal files. */
final class ExampleLarge {
  static final YearMonth FIRST = YearMonth.of(2021, 1);
  static final int MONTHS = 36;

  /** Months in which the Red Column publishes nothing. */
  private static final Set<YearMonth> SILENT =
      Set.of(YearMonth.of(2022, 5), YearMonth.of(2022, 6), YearMonth.of(2023, 2));

  /** Before it, nobody listened to Radio Delta. */
  private static final YearMonth RADIO_FROM = YearMonth.of(2021, 7);

  private static final String INCIDENTS =
      "incident_id,date_start,date_end,date_precision,date_as_stated,date_doubt,country,admin1,"
          + "place,latitude,longitude,event_type,visibility,note";
  private static final String CLAIMS =
      "claim_id,incident_id,scope,period_from,period_to,includes,stated_incidents,claimant,actor,"
          + "target,target_state,victims,victim_status,outcome,figure,women,children,language,"
          + "statement_date,revises,source,visibility,doubt,note";
  private static final List<String> PLACES =
      List.of("Alder Ford", "Birch Hill", "Cold Spring", "Dun Crossing", "East Mill", "Far Well");

  private final Random random;
  private final Wording wording;
  private final List<Map<String, String>> incidents = new ArrayList<>();
  private final List<Map<String, String>> claims = new ArrayList<>();

  ExampleLarge(long seed) {
    random = new Random(seed);
    wording = new Wording(random);
  }

  /** The files by name. */
  Map<String, String> files() {
    for (int month = 0; month < MONTHS; month++) {
      for (Front front : Front.ALL) {
        int line = front.first() * (MONTHS - 1) + (front.last() - front.first()) * month;
        int count = Math.max(0, line / (MONTHS - 1) + random.nextInt(5) - 2);
        for (int i = 0; i < count; i++) {
          incident(front, FIRST.plusMonths(month));
        }
      }
    }
    periodTotals();
    Map<String, String> files = new TreeMap<>();
    files.put("incidents.csv", csv(INCIDENTS, incidents));
    files.put("claims.csv", csv(CLAIMS, claims));
    files.put("dataset.yaml", description(files));
    return files;
  }

  private void incident(Front front, YearMonth month) {
    Map<String, String> row = new LinkedHashMap<>();
    String id = String.format(Locale.ROOT, "E%04d", incidents.size() + 1);
    LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    row.put("incident_id", id);
    date(row, day);
    row.put("country", front.state());
    row.put("admin1", front.state().equals("XA") ? "Long Valley" : "North March");
    row.put("place", PLACES.get(random.nextInt(PLACES.size())));
    if (random.nextInt(10) < 7) {
      // The open ocean: nobody lives there.
      row.put("latitude", "-" + (30 + random.nextInt(3)) + "." + (10 + random.nextInt(90)));
      row.put("longitude", "-" + (20 + random.nextInt(3)) + "." + (10 + random.nextInt(90)));
    }
    row.put("event_type", front.eventType());
    row.put("visibility", random.nextInt(100) == 0 ? "internal" : "public");
    row.put("note", random.nextInt(40) == 0 ? "invented note" : "");
    incidents.add(row);
    int dead = 1 + random.nextInt(front.size()) * (1 + random.nextInt(12) / 11);
    for (Front.Voice voice : front.voices()) {
      if (random.nextInt(100) < voice.percent() && speaks(voice.claimant(), month)) {
        claims(front, voice, id, day, dead);
      }
    }
  }

  private static boolean speaks(String claimant, YearMonth month) {
    return switch (claimant) {
      case Front.RED -> !SILENT.contains(month);
      case Front.RADIO -> !month.isBefore(RADIO_FROM);
      default -> true;
    };
  }

  private void date(Map<String, String> row, LocalDate day) {
    YearMonth month = YearMonth.from(day);
    switch (random.nextInt(100)) {
      case 0 -> row.put("date_precision", "none");
      case 1 -> coded(row, Integer.toString(day.getYear()), "year");
      case 2 -> {
        coded(row, month.atDay(Math.min(day.getDayOfMonth(), 21)).toString(), "week");
        row.put("date_end", month.atDay(Math.min(day.getDayOfMonth(), 21)).plusDays(6).toString());
      }
      case 3 -> coded(row, day.toString(), "not_before");
      case 4, 5, 6, 7 -> coded(row, month.toString(), "month");
      case 8 -> {
        coded(row, day.toString(), "day");
        row.put("date_as_stated", day.plusYears(1).toString());
        row.put("date_doubt", "The statement prints the year after; every other account this one.");
      }
      default -> coded(row, day.toString(), "day");
    }
  }

  private static void coded(Map<String, String> row, String date, String precision) {
    row.put("date_start", date);
    row.put("date_precision", precision);
  }

  private void claims(Front front, Front.Voice voice, String incident, LocalDate day, int dead) {
    int number = Math.max(1, dead * voice.share() / 100);
    LocalDate stated = day.plusDays(random.nextInt(4));
    Map<String, String> row = claim(front, voice, incident);
    row.put("figure", wording.of(number, voice.language()));
    row.put("statement_date", random.nextInt(30) == 0 ? "" : stated.toString());
    if (front.victims().equals("civilians") && number >= 3 && random.nextInt(5) == 0) {
      row.put("women", Integer.toString(number / 3));
      row.put("children", random.nextBoolean() ? Integer.toString(number / 4) : "");
    }
    if (random.nextInt(50) == 0) {
      row.put("doubt", "This claimant dates the incident to the day after.");
    }
    String first = add(row);
    if (!row.get("statement_date").isEmpty() && random.nextInt(100) < 7) {
      revision(row, first, stated.plusDays(1 + random.nextInt(20)), number, voice.language());
    }
    if (random.nextInt(100) < 14) {
      Map<String, String> hurt = claim(front, voice, incident);
      hurt.put("outcome", otherOutcome(front));
      hurt.put("figure", wording.of(1 + random.nextInt(12), voice.language()));
      hurt.put("statement_date", stated.toString());
      add(hurt);
    }
  }

  private String otherOutcome(Front front) {
    int kind = random.nextInt(20);
    if (front.victims().equals("insurgents") && kind < 10) {
      return kind < 5 ? "captured" : "neutralised";
    }
    return kind < 16 ? "injured" : kind < 18 ? "missing" : "killed-or-injured";
  }

  private Map<String, String> claim(Front front, Front.Voice voice, String incident) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("incident_id", incident);
    row.put("scope", "incident");
    row.put("claimant", voice.claimant());
    row.put("actor", actor(front, voice.view()));
    boolean civilians = voice.view() == Front.View.CIVILIANS;
    row.put("target", civilians ? "villagers" : front.target());
    row.put("target_state", front.state());
    row.put("victims", civilians ? "civilians" : front.victims());
    row.put("victim_status", civilians ? "villagers" : front.status());
    row.put("outcome", "killed");
    row.put("language", voice.language().tag());
    row.put("source", "invented statement of " + voice.claimant());
    row.put("visibility", random.nextInt(50) == 0 ? "internal" : "public");
    row.put("note", random.nextInt(60) == 0 ? "invented note" : "");
    return row;
  }

  private static String actor(Front front, Front.View view) {
    return switch (view) {
      case SAME, CIVILIANS -> front.actor();
      case OTHER_ACTOR -> "Xarvian army";
      case EITHER -> "either Red Column or Green Banner";
    };
  }

  /** A newer figure, or a withdrawal; half of the newer figures say what they revise. */
  private void revision(
      Map<String, String> older, String olderId, LocalDate day, int number, Language language) {
    Map<String, String> row = new LinkedHashMap<>(older);
    boolean withdraws = random.nextInt(8) == 0;
    int newNumber = Math.max(1, number + random.nextInt(5) - 2);
    row.put("figure", withdraws ? "withdrawn" : wording.of(newNumber, language));
    row.put("statement_date", day.toString());
    row.put("revises", withdraws || random.nextBoolean() ? olderId : "");
    row.remove("women");
    row.remove("children");
    add(row);
  }

  private void periodTotals() {
    for (int year = 2021; year <= 2023; year++) {
      total(Front.ALL.get(4), 0, year + "-01-01", year + "-12-31", 900 + random.nextInt(300));
      total(Front.ALL.get(1), 1, year + "-01-01", year + "-12-31", 40 + random.nextInt(60));
      total(Front.ALL.get(0), 0, year + "-01-01", year + "-12-31", 700 + 200 * (year - 2021));
      for (int quarter = 0; quarter < 4; quarter++) {
        YearMonth from = YearMonth.of(year, 1 + 3 * quarter);
        YearMonth to = from.plusMonths(2);
        total(
            Front.ALL.get(3),
            1,
            from.atDay(1).toString(),
            to.atEndOfMonth().toString(),
            120 + random.nextInt(120));
      }
    }
    for (int month = 0; month < MONTHS; month += 3) {
      YearMonth in = FIRST.plusMonths(month);
      total(Front.ALL.get(2), 0, in.toString(), in.toString(), 20 + random.nextInt(40));
    }
  }

  private void total(Front front, int voiceIndex, String from, String to, int number) {
    Front.Voice voice = front.voices().get(voiceIndex);
    Map<String, String> row = claim(front, voice, "");
    row.put("scope", "period");
    row.put("period_from", from);
    row.put("period_to", to);
    row.put("figure", random.nextInt(3) == 0 ? number + "+" : Integer.toString(number));
    if (random.nextInt(4) == 0) {
      row.put("stated_incidents", Integer.toString(1 + number / 6));
    }
    if (random.nextInt(4) == 0) {
      int first = random.nextInt(incidents.size() - 1);
      row.put(
          "includes",
          incidents.get(first).get("incident_id")
              + ";"
              + incidents.get(first + 1).get("incident_id"));
    }
    row.put("visibility", "public");
    add(row);
  }

  private String add(Map<String, String> row) {
    String id = String.format(Locale.ROOT, "K%04d", claims.size() + 1);
    row.put("claim_id", id);
    claims.add(row);
    return id;
  }

  private static String csv(String header, List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder(header).append('\n');
    String[] columns = header.split(",");
    for (Map<String, String> row : rows) {
      for (int i = 0; i < columns.length; i++) {
        String cell = row.getOrDefault(columns[i], "");
        text.append(i == 0 ? "" : ",").append(cell.contains(",") ? '"' + cell + '"' : cell);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String description(Map<String, String> files) {
    return """
        title:
          en: Invented example of 36 months in two states that do not exist
          fr: Exemple inventé de 36 mois dans deux États qui n'existent pas
          ar: مثال مختلق لستة وثلاثين شهرا في دولتين لا وجود لهما
        producer: casualty-reports, from a seeded generator
        version: "1"
        licence: Apache-2.0
        language: en
        words: acled
        invented: true
        coverage:
          - claimant: Xarvian Ministry of Defence
            from: 2021-01
            to: 2023-12
            silence: means-none
          - claimant: Ostland Army Command
            from: 2021-01
            to: 2023-12
            silence: means-none
          - claimant: Red Column
            from: 2021-01
            to: 2023-12
            silence: means-silence
          - claimant: Green Banner
            from: 2021-01
            to: 2023-12
            silence: means-silence
          - claimant: Valley Rights Network
            from: 2021-01
            to: 2023-12
            silence: means-none
            partial: [2022-11]
          - claimant: Radio Delta
            from: 2021-07
            to: 2023-12
            silence: means-silence
        breaks:
          - day: 2023-04-01
            label:
              en: End of an invented monitoring mission
              fr: Fin d'une mission d'observation inventée
              ar: نهاية بعثة رصد مختلقة
        notes:
          - en: Claims of civilians killed in Xarvia (XA) rise, claims of fighters killed in Ostland (XB) fall, and the other series are flat, all by design.
            fr: Les déclarations de civils tués en Xarvia (XA) augmentent, celles de combattants tués en Ostland (XB) diminuent et les autres séries sont stables, à dessein.
            ar: إعلانات مقتل المدنيين في زارفيا (XA) تتزايد وإعلانات مقتل المقاتلين في أوستلاند (XB) تتناقص وبقية السلاسل ثابتة، وكل ذلك عن قصد.
        sha256:
          incidents.csv: %s
          claims.csv: %s
        """
        .formatted(sha256(files.get("incidents.csv")), sha256(files.get("claims.csv")));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
