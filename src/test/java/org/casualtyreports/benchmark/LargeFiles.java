package org.casualtyreports.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Invents large files of claims for measurements; equal calls give equal files. No event in them
 * ever happened.
 *
 * <pre>{@code
 * LargeFiles acled 1000000 acled-1m.csv    // 31 columns, about 826 bytes a row
 * LargeFiles claims 1000000 claims-1m.csv  // the native flat format, about 145 bytes a row
 * }</pre>
 */
public final class LargeFiles {
  private static final long SEED = 20_240_131;
  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 5 * 365;

  private final Random random = new Random(SEED);
  private final List<String> claimants;
  private final int days;

  private LargeFiles(List<String> claimants, int days) {
    this.claimants = claimants;
    this.days = days;
  }

  /** Writes one file. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("expected a kind (acled or claims), rows and a file");
    }
    write(args[0], Integer.parseInt(args[1]), Path.of(args[2]));
  }

  /**
   * Writes a file of this kind.
   *
   * @param kind {@code acled} or {@code claims}
   */
  public static void write(String kind, int rows, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      switch (kind) {
        case "acled" -> new LargeFiles(CLAIMANTS, DAYS).events(rows, out);
        case "claims" -> new LargeFiles(CLAIMANTS, DAYS).claims(rows, out);
        default ->
            throw new IllegalArgumentException("expected acled or claims, found '" + kind + "'");
      }
    }
  }

  /** Writes a file of the native format with so many claimants, whose incidents fill the months. */
  static void writeClaims(int rows, int claimants, int months, Path file) throws IOException {
    List<String> names =
        IntStream.rangeClosed(1, claimants).mapToObj(number -> "Claimant " + number).toList();
    int days = Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, FIRST_DAY.plusMonths(months)));
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new LargeFiles(names, days).claims(rows, out);
    }
  }

  private record Land(String name, String code, int iso, String region) {}

  private static final List<Land> LANDS =
      List.of(
          new Land("Mali", "ML", 466, "Western Africa"),
          new Land("Niger", "NE", 562, "Western Africa"),
          new Land("Burkina Faso", "BF", 854, "Western Africa"),
          new Land("Nigeria", "NG", 566, "Western Africa"),
          new Land("Chad", "TD", 148, "Middle Africa"),
          new Land("Cameroon", "CM", 120, "Middle Africa"),
          new Land("Sudan", "SD", 729, "Northern Africa"),
          new Land("Somalia", "SO", 706, "Eastern Africa"),
          new Land("Ethiopia", "ET", 231, "Eastern Africa"),
          new Land("Mozambique", "MZ", 508, "Eastern Africa"),
          new Land("Yemen", "YE", 887, "Middle East"),
          new Land("Iraq", "IQ", 368, "Middle East"));

  private static final List<String> FORCES =
      List.of(
          "Military Forces of Ostland (2020-)",
          "Police Forces of Ostland (2020-) Gendarmerie",
          "Red Column",
          "Blue Column",
          "Islamist Militia (Invented)",
          "Unidentified Armed Group (Westmark)",
          "Hill People Communal Militia (Westmark)",
          "Self-Defence Group of the Long Valley",
          "Rioters (Ostland)",
          "Private Security Forces \"Lantern\"");
  private static final List<String> EVENTS =
      List.of(
          "Political violence,Battles,Armed clash",
          "Political violence,Battles,Non-state actor overtakes territory",
          "Political violence,Violence against civilians,Attack",
          "Political violence,Violence against civilians,Abduction/forced disappearance",
          "Political violence,Explosions/Remote violence,Remote explosive/landmine/IED",
          "Political violence,Explosions/Remote violence,Air/drone strike",
          "Strategic developments,Strategic developments,Looting/property destruction",
          "Demonstrations,Protests,Peaceful protest");
  private static final List<String> SENTENCES =
      List.of(
          "Fighters on motorcycles attacked a position of the armed forces near the market, and an"
              + " exchange of fire followed that lasted for several hours.",
          "A convoy struck an improvised explosive device on the road to the border; the vehicle"
              + " was destroyed and the survivors were taken to the regional hospital.",
          "The claim was published two days later, in French, together with pictures of the"
              + " weapons that were said to have been seized.",
          "Villagers of \"the upper quarter\" said that men in uniform had entered at dawn, searched"
              + " the houses and left towards the river.",
          "Both sides withdrew before nightfall; the army spoke of a controlled situation, and a"
              + " local radio station contradicted it.",
          "Les habitants ont déclaré que des hommes armés étaient entrés dans le village à l'aube et"
              + " avaient emporté le bétail.",
          "An aircraft was heard over the valley in the afternoon, and two houses were hit on its"
              + " second pass.");
  private static final List<String> PAPERS =
      List.of(
          "Valley Rights Network",
          "Radio Delta",
          "Ostland News Agency",
          "Westmark Daily; Radio Delta",
          "Undisclosed Source",
          "Le Courrier du Fleuve",
          "Hill Post");

  private void events(int rows, BufferedWriter out) throws IOException {
    out.write(
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
            + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
            + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
            + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n");
    StringBuilder line = new StringBuilder(1200);
    for (int row = 1; row <= rows; row++) {
      line.setLength(0);
      event(row, line);
      out.append(line);
    }
  }

  private void event(int row, StringBuilder line) {
    Land land = one(LANDS);
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    int admin1 = random.nextInt(14);
    int admin2 = random.nextInt(6);
    int place = random.nextInt(40);
    int spot = (admin1 * 6 + admin2) * 40 + place;
    String attacker = one(FORCES);
    boolean onCivilians = random.nextInt(3) == 0;
    int fatalities = random.nextInt(2) == 0 ? 0 : 1 + (int) Math.abs(random.nextGaussian() * 6);
    line.append(land.code()).append(land.code().charAt(0)).append(row).append(',');
    line.append(day).append(',').append(day.getYear()).append(',');
    line.append(timePrecision()).append(',').append(one(EVENTS)).append(',');
    cell(attacker, line).append(',');
    cell(random.nextInt(3) == 0 ? one(FORCES) + "; " + one(FORCES) : "", line).append(',');
    line.append("State forces,");
    cell(onCivilians ? "Civilians (" + land.name() + ")" : one(FORCES), line).append(',');
    cell(onCivilians ? "Farmers (" + land.name() + "); Women" : "", line).append(',');
    line.append(onCivilians ? "Civilians" : "Rebel group").append(',');
    line.append(onCivilians ? "State forces-Civilians" : "State forces-Rebel group").append(',');
    line.append(onCivilians ? "Civilian targeting" : "").append(',');
    line.append(land.iso()).append(',').append(land.region()).append(',');
    line.append(land.name()).append(",Region ").append(admin1);
    line.append(",District ").append(admin1).append('-').append(admin2);
    line.append(",Commune ").append(spot / 5).append(",Village ").append(spot).append(',');
    hundredths(1_000 + spot % 1_700, line).append("0,");
    hundredths(100 + spot % 4_100, line).append("0,");
    line.append(1 + random.nextInt(3)).append(',').append(one(PAPERS)).append(",National,");
    cell(note(day, spot, attacker, fatalities), line).append(',');
    line.append(fatalities).append(',');
    line.append(random.nextInt(20) == 0 ? "women targeted: politicians" : "").append(',');
    line.append(1_600_000_000 + random.nextInt(100_000_000)).append('\n');
  }

  private String timePrecision() {
    int percent = random.nextInt(100);
    return percent < 85 ? "1" : percent < 97 ? "2" : "3";
  }

  private static StringBuilder hundredths(int number, StringBuilder line) {
    line.append(number / 100).append('.');
    return line.append(number / 10 % 10).append(number % 10);
  }

  private String note(LocalDate day, int spot, String attacker, int fatalities) {
    StringBuilder note = new StringBuilder(500);
    note.append("On ").append(day).append(", ").append(attacker);
    note.append(" attacked the village of Village ").append(spot).append(". ");
    note.append(one(SENTENCES)).append(' ').append(one(SENTENCES)).append(' ');
    if (random.nextInt(25) == 0) {
      note.append("\nUpdate of ").append(day.plusDays(3)).append(": ");
    }
    if (random.nextInt(5) > 0) {
      note.append(one(SENTENCES)).append(' ');
    }
    note.append(fatalities == 10 ? "Unknown fatalities coded as 10." : fatalities + " fatalities.");
    return note.toString();
  }

  private static StringBuilder cell(String text, StringBuilder line) {
    boolean quoted = false;
    for (int i = 0; i < text.length() && !quoted; i++) {
      quoted = ",\"\n".indexOf(text.charAt(i)) >= 0;
    }
    return quoted
        ? line.append('"').append(text.replace("\"", "\"\"")).append('"')
        : line.append(text);
  }

  private static final List<String> CLAIMANTS =
      List.of(
          "Red Column",
          "Blue Column",
          "Ostland Ministry of Defence",
          "Westmark General Staff",
          "Valley Rights Network",
          "Radio Delta",
          "Hill Post",
          "residents",
          "Committee of the Wounded",
          "Ostland Parliament");
  private static final List<String> ACTORS =
      List.of(
          "Red Column",
          "Blue Column",
          "Ostland Army",
          "Westmark Army",
          "Red Column + Hill Militia",
          "either Red Column or Blue Column",
          "");
  private static final List<String> VICTIMS =
      List.of("soldiers", "police", "allied-militia", "insurgents", "civilians", "not-stated");
  private static final List<String> OUTCOMES =
      List.of("killed", "killed", "killed", "killed", "injured", "captured");
  private static final List<String> WORDED =
      List.of(
          "dozens",
          "tens",
          "une dizaine",
          "العشرات",
          "several",
          "about 40",
          "plus de 20",
          "10–15",
          "at least 8",
          "500+",
          "not stated",
          "two",
          "hundreds",
          "٢١٠");

  private void claims(int rows, BufferedWriter out) throws IOException {
    out.write(
        "claim_id,incident_id,date_start,country,admin1,place,event_type,claimant,actor,"
            + "target_state,victims,outcome,figure,statement_date,source\n");
    StringBuilder line = new StringBuilder(400);
    int row = 1;
    for (int incident = 1; row <= rows; incident++) {
      Land land = one(LANDS);
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(days));
      int admin1 = random.nextInt(14);
      int place = random.nextInt(600);
      int said = 1 + random.nextInt(4);
      int front = land.iso() % ACTORS.size();
      for (int i = 0; i < said && row <= rows; i++, row++) {
        line.setLength(0);
        line.append('C').append(row).append(",I").append(incident).append(',');
        line.append(day).append(',').append(land.code()).append(",Region ").append(admin1);
        line.append(",Village ").append(admin1 * 600 + place).append(",clash,");
        line.append(claimant(front, incident, i)).append(',');
        line.append(ACTORS.get((front + random.nextInt(2)) % ACTORS.size())).append(',');
        line.append(land.code()).append(',');
        line.append(VICTIMS.get((front + random.nextInt(3)) % VICTIMS.size()))
            .append(',')
            .append(one(OUTCOMES))
            .append(',');
        line.append(figure()).append(',').append(day.plusDays(random.nextInt(6))).append(',');
        line.append(one(PAPERS)).append('\n');
        out.append(line);
      }
    }
  }

  /** Ten claimants speak by country, others by turns. */
  private String claimant(int front, int incident, int place) {
    int first = claimants == CLAIMANTS ? front : incident * 4;
    return claimants.get((first + place) % claimants.size());
  }

  private String figure() {
    return random.nextInt(10) < 7
        ? String.format(Locale.ROOT, "%d", random.nextInt(60))
        : one(WORDED);
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
