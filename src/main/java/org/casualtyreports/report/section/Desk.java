package org.casualtyreports.report.section;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Coded;
import org.casualtyreports.dataset.InMonths;
import org.casualtyreports.dataset.Incidents;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.dataset.Standings;
import org.casualtyreports.quality.Quality;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.DatasetMonths;
import org.casualtyreports.report.Findings;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.text.CodedText;
import org.casualtyreports.report.text.FigureText;
import org.casualtyreports.report.text.NameText;
import org.casualtyreports.report.text.Phrases;
import org.casualtyreports.tally.Per;
import org.casualtyreports.tally.SeriesKey;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;
import org.jspecify.annotations.Nullable;

/**
 * What every section is written with.
 *
 * <p>Not thread-safe: trends, quality and sensitivity are computed when first asked for.
 */
public final class Desk {
  /** As many rows as there are. */
  public static final int ALL_ROWS = Integer.MAX_VALUE;

  private static final int MONTHS_OF_TWO_YEARS = 24;
  private static final Comparator<Claim> BY_CLAIMANT =
      Comparator.comparing(Claim::claimant)
          .thenComparing(Claim::victims)
          .thenComparing(Claim::outcome)
          .thenComparing(Claim::id);
  private static final Comparator<Incident> BY_DATE =
      Comparator.comparing((Incident incident) -> startOf(incident.when()))
          .thenComparing(Incident::id);

  private static final int MONTHS_THAT_LIST_UNDATED = 12;

  private final Findings findings;
  private final Phrases phrases;
  private final FigureText figures;
  private final NameText names;
  private final CodedText coded;
  private final Standings standings;
  private final int[] claimRows;
  private final int[] incidentRows;
  private final List<Claim> claimsOfPeriod;

  /** The rows of the tallies in which the claims of the period count, one for each or none. */
  private final List<Optional<TallyRow>> tallied;

  private final List<Incident> incidentsOfPeriod;
  private final Map<String, List<Claim>> claimsByIncident;
  private final Map<TallyRow, Claim> onlyClaims;
  private final TallyKeys tallyKeys;
  private final Map<String, Integer> sources;
  private final Tallies headlines;
  private final YearMonth lastFinal;
  private Tallies.@Nullable Locator history;
  private @Nullable ReportTrends trends;
  private @Nullable Quality quality;
  private @Nullable List<Table> sensitivity;

  public Desk(Findings findings, Phrases phrases) {
    this.findings = Objects.requireNonNull(findings, "findings");
    this.phrases = Objects.requireNonNull(phrases, "phrases");
    this.figures = new FigureText(phrases);
    this.names = new NameText(phrases, findings.names());
    this.coded = new CodedText(phrases);
    this.standings = findings.dataset().standings(findings.selection().asOf());
    InMonths inMonths = InMonths.of(findings.dataset(), findings.selection().months());
    this.claimRows = inMonths.claims().toArray();
    this.incidentRows = inMonths.incidents().toArray();
    // Made once: nearly all of them are kept by incident anyway.
    this.claimsOfPeriod =
        claimRows().filter(this::isInForce).mapToObj(findings.dataset().claims()::get).toList();
    this.incidentsOfPeriod = incidents(findings, incidentRows);
    this.claimsByIncident = new HashMap<>();
    for (Claim claim : claimsOfPeriod) {
      if (claim.scope() instanceof Scope.AtIncident at) {
        claimsByIncident.computeIfAbsent(at.incidentId(), k -> new ArrayList<>(2)).add(claim);
      }
    }
    claimsByIncident.values().forEach(claims -> claims.sort(BY_CLAIMANT));
    this.tallyKeys = TallyKeys.of(findings);
    this.tallied = claimsOfPeriod.stream().map(tallyKeys::find).toList();
    this.sources = numbered(findings.dataset().claims().statements());
    this.headlines = headlines(findings);
    this.lastFinal = DatasetMonths.lastFinal(findings.dataset());
    this.onlyClaims = new HashMap<>();
    addOnlyClaims(tallied);
    if (headlines != findings.tallies()) {
      Tallies.Locator locator = headlines.locator(findings.dataset());
      addOnlyClaims(claimsOfPeriod.stream().map(locator::find).toList());
    }
  }

  private static List<Incident> incidents(Findings findings, int[] rows) {
    if (findings.focus() instanceof Findings.Focus.OneIncident one) {
      return List.of(findings.dataset().incidents().get(one.id()));
    }
    return Arrays.stream(rows)
        .mapToObj(findings.dataset().incidents()::get)
        .filter(incident -> incident.when() instanceof When.Dated)
        .sorted(BY_DATE)
        .toList();
  }

  /** By year where the report covers whole years, or more than two; else by month. */
  private static Tallies headlines(Findings findings) {
    MonthRange period = findings.period();
    boolean wholeYears =
        period.from().getMonth() == Month.JANUARY && period.to().getMonth() == Month.DECEMBER;
    return wholeYears || period.months().size() > MONTHS_OF_TWO_YEARS
        ? Tallies.of(
            findings.dataset(), findings.selection(), findings.tallies().grouping().per(Per.YEAR))
        : findings.tallies();
  }

  /**
   * @param rows of the claims of the period, in their order
   */
  private void addOnlyClaims(List<Optional<TallyRow>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Claim claim = claimsOfPeriod.get(i);
      rows.get(i)
          .filter(row -> row.sum().claims() == 1)
          .ifPresent(row -> onlyClaims.put(row, claim));
    }
  }

  public Findings findings() {
    return findings;
  }

  public Phrases phrases() {
    return phrases;
  }

  /** Publications in alphabetical order, numbered from 1 over the whole dataset. */
  private static Map<String, Integer> numbered(Coded<Statement> statements) {
    SortedSet<String> sources = new TreeSet<>();
    statements.occurring().forEach(statement -> sources.add(statement.source()));
    sources.remove("");
    Map<String, Integer> numbers = new HashMap<>();
    sources.forEach(source -> numbers.put(source, numbers.size() + 1));
    return numbers;
  }

  /** The keys of the rows of the tallies, and the row of each claim. */
  public TallyKeys tallyKeys() {
    return tallyKeys;
  }

  /** The number of a publication, as 'S7'; empty where none is stated. */
  String sourceNumber(String source) {
    Integer number = sources.get(source);
    return number == null ? "" : say("sources.number", "n", Integer.toString(number));
  }

  /** Whether the report is about this claimant. */
  boolean looksAt(Claimant claimant) {
    return findings.selection().claimants().isEmpty()
        || findings.selection().claimants().contains(claimant);
  }

  /** Whether the report is long enough to list what bears no date; a short one counts it. */
  boolean listsUndated() {
    return findings.period().months().size() >= MONTHS_THAT_LIST_UNDATED;
  }

  /** Whether the row of a tally is printed in this report. */
  boolean prints(TallyRow row) {
    return listsUndated()
        || row.subject() instanceof TallyRow.Subject.Period
        || !row.slot().equals(Slot.UNDATED);
  }

  public FigureText figures() {
    return figures;
  }

  public NameText names() {
    return names;
  }

  /** What is doubted of a claim; of a coded one in the language of the report. */
  public String doubt(Claim claim) {
    return coded.doubt(claim.doubt());
  }

  /** The kind of an incident, in the words of the dataset or of the report. */
  public String kindOf(Incident incident) {
    return coded.event(incident.eventType());
  }

  public Standings standings() {
    return standings;
  }

  /** Rows of the claims that may lie in the months of the report, whatever their standing. */
  public IntStream claimRows() {
    return Arrays.stream(claimRows);
  }

  /** Rows of the incidents that may lie in the months of the report. */
  public IntStream incidentRows() {
    return Arrays.stream(incidentRows);
  }

  /** The claims in force that may lie in the months of the report, in the order of the input. */
  List<Claim> claimsOfPeriod() {
    return claimsOfPeriod;
  }

  /**
   * The rows of the tallies in which the claims of the period count, in their order; none for a
   * claim that is not selected.
   */
  public List<Optional<TallyRow>> tallied() {
    return tallied;
  }

  /** Whether the claim of a row counts. */
  public boolean isInForce(int row) {
    return standings.of(row) == Standing.IN_FORCE;
  }

  String say(String key, Object... named) {
    return phrases.say(key, named);
  }

  /** The tallies that the report puts first: by year where it covers one, else by month. */
  Tallies headlines() {
    return headlines;
  }

  /** Whether a month is one of the last three of the dataset, which may still be added to. */
  public boolean isProvisional(YearMonth month) {
    return month.isAfter(lastFinal);
  }

  /** The last month that is not provisional. */
  YearMonth lastFinal() {
    return lastFinal;
  }

  /** The trends that the report speaks of. */
  public ReportTrends trends() {
    if (trends == null) {
      trends = ReportTrends.of(this);
    }
    return trends;
  }

  /** What a human should look at in the whole dataset. */
  Quality quality() {
    if (quality == null) {
      quality =
          Quality.of(
              findings.dataset(), findings.selection().asOf(), findings.selection().reading());
    }
    return quality;
  }

  /** The tables of the section on other readings, which the workbook repeats. */
  List<Table> sensitivity() {
    if (sensitivity == null) {
      sensitivity = SensitivitySection.of(this);
    }
    return sensitivity;
  }

  /** Claims in force on an incident, by claimant, victims and id. */
  public List<Claim> claimsOn(String incidentId) {
    return claimsByIncident.getOrDefault(incidentId, List.of());
  }

  /** Whether a claim may lie in the months of the report. */
  private static boolean touches(Findings findings, Claim claim) {
    return switch (claim.scope()) {
      case Scope.OverPeriod period ->
          findings.selection().months().touches(period.from(), period.to());
      case Scope.AtIncident at ->
          findings
              .selection()
              .months()
              .mayHold(findings.dataset().incidents().whenOf(at.incidentId()));
    };
  }

  /** Dated incidents that touch the months of the report, by date. */
  public List<Incident> incidentsOfPeriod() {
    return incidentsOfPeriod;
  }

  /** The months of the report in words, or its one incident. */
  public String reportedOn() {
    return findings.focus() instanceof Findings.Focus.OneIncident
        ? name(incidentsOfPeriod().getFirst())
        : phrases.months(findings.period());
  }

  /** Date, place and id of an incident. */
  String name(Incident incident) {
    String date = when(incident.when());
    return say(
        "incident.heading",
        "date",
        incident.dateDoubt().isEmpty() ? date : say("when.doubted", "date", date),
        "place",
        where(incident),
        "id",
        incident.id());
  }

  /** Whether the report is about this claim: it touches its months, or its one incident. */
  boolean concerns(Claim claim) {
    if (findings.focus() instanceof Findings.Focus.OneIncident one) {
      return switch (claim.scope()) {
        case Scope.AtIncident at -> at.incidentId().equals(one.id());
        case Scope.OverPeriod period -> period.includes().contains(one.id());
      };
    }
    boolean undated =
        claim.scope() instanceof Scope.AtIncident at
            && findings.dataset().incidents().whenOf(at.incidentId()) instanceof When.Undated;
    return touches(findings, claim) && (!undated || listsUndated());
  }

  /** The same for the claim of a row that may lie in the months of the report. */
  boolean concerns(int row) {
    Claims claims = findings.dataset().claims();
    if (findings.focus() instanceof Findings.Focus.OneIncident || claims.incidentKey(row) < 0) {
      return concerns(claims.get(row));
    }
    Incidents incidents = findings.dataset().incidents();
    int incident = incidents.rowOf(claims.incidentKey(row));
    return listsUndated() || incidents.whens().get(incident) instanceof When.Dated;
  }

  private static java.time.LocalDate startOf(When when) {
    return switch (when) {
      case When.Dated dated -> dated.start();
      case When.Undated undated -> java.time.LocalDate.MAX;
    };
  }

  /** The date of an incident as far as it is known, in words. */
  public String when(When when) {
    return switch (when) {
      case When.Undated undated -> say("when.undated");
      case When.Dated dated ->
          switch (dated.precision()) {
            case DAY, WEEK, MONTH, NONE -> phrases.days(dated.start(), dated.end());
            case YEAR -> phrases.days(dated.start(), dated.end());
            case NOT_BEFORE -> say("when.not-before", "day", phrases.day(dated.start()));
          };
    };
  }

  /** The place of an incident, from the smallest named to the state. */
  public String where(Incident incident) {
    String country =
        incident.place().country().code().isEmpty() ? "" : names.state(incident.place().country());
    return Stream.of(
            incident.place().name(), incident.place().admin2(), incident.place().admin1(), country)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(say("list.comma")));
  }

  /** Who was killed by whom, where: the key of a series without its claimant. */
  public String subject(SeriesKey key) {
    return say(
        "series.subject",
        "victims",
        names.victims(key.victims()),
        "group",
        names.agreement(key.victims()),
        "actor",
        names.actor(key.actor()),
        "state",
        names.state(key.targetState()));
  }

  /** The row of the same series one month earlier; empty where there is none. */
  public Optional<TallyRow> monthBefore(TallyRow row) {
    if (!(row.slot() instanceof Slot.In in)) {
      return Optional.empty();
    }
    if (history == null) {
      history = findings.history().locator(findings.dataset());
    }
    return history.find(row.key(), in.span().previous());
  }

  /**
   * The figure of a tally row: in the words of its claim where it rests on one claim only, else the
   * interval; not stated where no claim has a figure.
   */
  public String figure(TallyRow row) {
    Claim claim = onlyClaims.get(row);
    return claim == null || claim.figure() instanceof Figure.AtLeast
        ? figures.sum(row.sum())
        : figures.claimed(claim.figure());
  }

  /** The figure of a tally row, with the interval that its words are read as. */
  public String figureAndReading(TallyRow row) {
    String words = figure(row);
    String interval = figures.sum(row.sum());
    return words.equals(interval)
        ? words
        : say("figure.read-as", "figure", words, "interval", interval);
  }

  /** The words for the axes on which claimants differ; empty where there are none. */
  public Optional<String> contested(String incidentId) {
    List<String> axes =
        findings.contestsOn(incidentId).stream()
            .sorted()
            .map(mark -> say("mark." + mark.name()))
            .toList();
    return axes.isEmpty()
        ? Optional.empty()
        : Optional.of(say("incident.contested", "axes", phrases.list(axes)));
  }

  static Cell.Mark[] marks(java.util.Collection<Cell.Mark> marks) {
    return marks.toArray(Cell.Mark[]::new);
  }
}
