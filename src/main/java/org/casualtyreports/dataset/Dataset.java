package org.casualtyreports.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Problem.Severity;

/**
 * A body of claims as read: every claim on an incident has its incident, every id is used once, and
 * what did not fit stands among the problems.
 */
public final class Dataset {
  private final About about;
  private final Claims claims;
  private final Incidents incidents;
  private final Coverage coverage;
  private final List<InputFile> files;
  private final List<Problem> problems;
  private final Withheld withheld;
  private final Map<AsOf, Standings> standings = new ConcurrentHashMap<>();

  private Dataset(
      About about,
      Claims claims,
      Incidents incidents,
      Coverage coverage,
      List<InputFile> files,
      List<Problem> problems,
      Withheld withheld) {
    this.about = about;
    this.claims = claims;
    this.incidents = incidents;
    this.coverage = coverage;
    this.files = files.stream().sorted().toList();
    this.problems = problems.stream().sorted().toList();
    this.withheld = withheld;
  }

  public About about() {
    return about;
  }

  public Claims claims() {
    return claims;
  }

  public Incidents incidents() {
    return incidents;
  }

  public Coverage coverage() {
    return coverage;
  }

  /** The files that were read, by name. */
  public List<InputFile> files() {
    return files;
  }

  /** Rejections, warnings and notes by file and row. */
  public List<Problem> problems() {
    return problems;
  }

  /** Rows that are in no tally. */
  public List<Problem> rejections() {
    return problems.stream().filter(p -> p.severity() == Severity.REJECTED).toList();
  }

  /** What was left out for the audience. */
  public Withheld withheld() {
    return withheld;
  }

  /** Which claims count, as known on a date. */
  public Standings standings(AsOf asOf) {
    return standings.computeIfAbsent(asOf, known -> Standings.of(claims, known));
  }

  /** The incident of a claim; empty for a period total. */
  public Optional<Incident> incidentOf(Claim claim) {
    return switch (claim.scope()) {
      case Scope.AtIncident at -> Optional.of(incidents.get(at.incidentId()));
      case Scope.OverPeriod period -> Optional.empty();
    };
  }

  /** This dataset without anything that the audience may not see. */
  public Dataset visibleTo(Audience audience) {
    if (audience == Audience.INTERNAL) {
      return this;
    }
    return without(Confidential.in(incidents, claims));
  }

  /**
   * This dataset without the claims and incidents, by id, that another edition keeps internal, and
   * without mention of them: what became confidential is not printed as having been removed.
   */
  public Dataset withoutInternalOf(Dataset edition) {
    return without(Confidential.in(edition.incidents, edition.claims));
  }

  private Dataset without(Confidential confidential) {
    boolean all = confidential.isNothing();
    Incidents shownIncidents = all ? incidents : incidents.select(confidential.shown(incidents));
    Claims shownClaims = all ? claims : claims.select(confidential.shown(claims));
    Withheld left =
        new Withheld(
            claims.size() - shownClaims.size(),
            incidents.size() - shownIncidents.size(),
            shownIncidents.notes() + shownClaims.notes(),
            claims.extraColumns().size() + incidents.extraColumns().size());
    Dataset shown =
        new Dataset(
            about,
            shownClaims.publicPart(confidential.incidents(), confidential.claims()),
            shownIncidents.publicPart(),
            confidential.publicPart(coverage),
            files,
            problems.stream().map(p -> p.internal() ? p.redacted() : p).toList(),
            withheld.plus(left));
    if (shownClaims.size() == claims.size()) {
      // Nothing is hidden by which another claim could have been replaced.
      standings.forEach((asOf, same) -> shown.standings.put(asOf, same.of(shown.claims)));
    }
    return shown;
  }

  /** Gathers rows from one or more files and makes the checks that need all of them. */
  public static final class Builder {
    private About about = About.NOTHING;
    private Coverage coverage = Coverage.UNKNOWN;
    private final Ids incidentIds = new Ids();
    private final Claims claims = new Claims(incidentIds);
    private final Incidents incidents = new Incidents(incidentIds);
    private final List<InputFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Coverage.Span> implied = new HashSet<>();
    private final Set<String> rejectedIncidents = new HashSet<>();
    private Confidential confidential = Confidential.in(incidents, claims);

    public Builder about(About newAbout) {
      about = Objects.requireNonNull(newAbout, "newAbout");
      return this;
    }

    public Builder coverage(Coverage newCoverage) {
      coverage = Objects.requireNonNull(newCoverage, "newCoverage");
      return this;
    }

    /**
     * Adds months that were watched by the kind of a dataset, for example a coded one over its
     * years. They count where no producer states coverage.
     */
    public Builder implied(Coverage.Span span) {
      implied.add(Objects.requireNonNull(span, "span"));
      return this;
    }

    private Coverage knownCoverage() {
      return coverage.watched().isEmpty() && !implied.isEmpty()
          ? new Coverage(
              implied.stream().sorted(Comparator.comparing(Coverage.Span::toString)).toList(),
              Coverage.Basis.IMPLIED)
          : coverage;
    }

    public Builder add(Claim claim) {
      claims.append(Objects.requireNonNull(claim, "claim"));
      return this;
    }

    public Builder add(Incident incident) {
      incidents.append(Objects.requireNonNull(incident, "incident"));
      return this;
    }

    /**
     * Adds an incident of which other cells, before its extra ones, are read when asked for.
     *
     * @param row of their table, from 0
     */
    public Builder add(Incident incident, LaterCells others, int row) {
      incidents.append(incident, Objects.requireNonNull(others, "others"), row);
      return this;
    }

    /** Says that about so many claims will be added, to make room for them at once. */
    public void expectClaims(int rows) {
      claims.expect(rows);
    }

    /** Says that about so many incidents will be added, to make room for them at once. */
    public void expectIncidents(int rows) {
      incidents.expect(rows);
    }

    /** The code by which claims with this value are added. */
    public int codeOf(ClaimPart part, Object value) {
      return claims.codeOf(part, value);
    }

    /** The code by which incidents with this value are added. */
    public int codeOf(IncidentPart part, Object value) {
      return incidents.codeOf(part, value);
    }

    /** The number of an incident's id, by which incidents and claims on it are added. */
    public int numberOf(String incidentId) {
      return incidentIds.intern(incidentId);
    }

    /**
     * The numbers of the ids of incidents in some rows of a table, put in their places by row.
     * Beside it, anything may be done but to add incidents and to ask for them.
     */
    public void numberIncidents(IdColumn ids, TableRun run, int[] numbers) {
      incidentIds.intern(ids, run, numbers);
    }

    /** The same for the ids of claims. */
    public void numberClaims(IdColumn ids, TableRun run, int[] numbers) {
      claims.number(ids, run, numbers);
    }

    /** The id of this number. */
    public String incidentId(int number) {
      return incidentIds.get(number);
    }

    /** Whether an incident with the id of this number was added. */
    public boolean hasIncident(int number) {
      return incidents.rowOf(number) >= 0;
    }

    /**
     * Adds incidents, rows of a table, by codes.
     *
     * @param codes one column for each {@link IncidentPart}
     * @param numbers of their ids, by row of the table
     */
    public void addIncidents(
        TableRun run, List<PartCodes> codes, int[] numbers, LaterColumn others) {
      incidents.append(run, codes, numbers, others);
    }

    /**
     * Adds claims on incidents, rows of a table, by codes.
     *
     * @param codes one column for each {@link ClaimPart}
     * @param incidentNumbers of their incidents' ids, by row of the table
     * @param numbers of their own ids, by row of the table
     */
    public void addClaims(
        TableRun run, List<PartCodes> codes, int[] incidentNumbers, int[] numbers) {
      claims.append(run, codes, incidentNumbers, numbers);
    }

    /** Says that the doubts of the claims that were added last, as this run, are read later. */
    public void readDoubts(TableRun run, LaterText doubts) {
      claims.readDoubts(run, doubts);
    }

    /** Where an incident that was added was; the last one where several have this id. */
    public Optional<Place> placeOf(String incidentId) {
      return incidents.findRow(incidentId).stream()
          .mapToObj(row -> incidents.places().get(row))
          .findFirst();
    }

    /** When an incident that was added was; the last one where several have this id. */
    public Optional<When> whenOf(String incidentId) {
      return incidents.findRow(incidentId).stream()
          .mapToObj(row -> incidents.whens().get(row))
          .findFirst();
    }

    /** How many claims and problems were added so far. */
    public Counts counts() {
      return new Counts(claims.size(), problems.size());
    }

    /** How many claims and problems there are. */
    public record Counts(int claims, int problems) {}

    public Builder add(InputFile file) {
      files.add(Objects.requireNonNull(file, "file"));
      return this;
    }

    public Builder add(Problem problem) {
      problems.add(Objects.requireNonNull(problem, "problem"));
      return this;
    }

    /** Notes that a row with this incident id was rejected, so that claims on it can say so. */
    public Builder rejectedIncident(String incidentId) {
      rejectedIncidents.add(incidentId);
      return this;
    }

    /** Checks the body as a whole. Rows in conflict are rejected together: order has no say. */
    public Dataset build() {
      confidential = Confidential.in(incidents, claims);
      Incidents goodIncidents = incidents.select(uniqueIncidents());
      Claims linked = claims.select(onKnownIncidents(uniqueClaims(), goodIncidents));
      Claims acyclic = withoutRevisionCircles(linked);
      Claims goodClaims = Spelling.inOneSpelling(acyclic);
      warnOfIncludedIncidents(goodClaims, goodIncidents);
      Standings latest = Standings.of(goodClaims, AsOf.LATEST);
      latest.undecided().forEach(this::report);
      Dataset dataset =
          new Dataset(
              about, goodClaims, goodIncidents, knownCoverage(), files, problems, Withheld.NOTHING);
      dataset.standings.put(AsOf.LATEST, latest);
      return dataset;
    }

    private void report(Problem problem, String... mentionedIds) {
      problems.add(confidential.mark(problem, List.of(mentionedIds)));
    }

    private int[] uniqueIncidents() {
      SameIds same = SameIds.of(incidents.keys());
      return same.accepted(
          rows -> {
            List<Incident> repeats = rows.stream().map(incidents::get).toList();
            Incident first = repeats.getFirst();
            boolean identical =
                repeats.stream().allMatch(i -> Copies.at(i, first.origin()).equals(first));
            reportRepeats(
                "incident_id",
                first.id(),
                repeats.stream().map(Incident::origin).toList(),
                identical);
            if (!identical) {
              rejectedIncidents.add(first.id());
            }
            return identical;
          });
    }

    private int[] uniqueClaims() {
      SameIds same = SameIds.of(claims.idNumbers());
      return same.accepted(
          rows -> {
            List<Claim> repeats = rows.stream().map(claims::get).toList();
            Claim first = repeats.getFirst();
            boolean identical =
                repeats.stream().allMatch(c -> Copies.at(c, first.origin()).equals(first));
            reportRepeats(
                "claim_id", first.id(), repeats.stream().map(Claim::origin).toList(), identical);
            return identical;
          });
    }

    private void reportRepeats(String column, String id, List<Origin> rows, boolean identical) {
      if (rows.size() == 1) {
        return;
      }
      for (Origin row : rows) {
        String others =
            String.join(
                ", ",
                rows.stream()
                    .filter(o -> !o.equals(row))
                    .map(o -> o.file() + ":" + o.row())
                    .toList());
        if (identical && !row.equals(rows.getFirst())) {
          report(
              Problem.warning(row, column, "an id used once", id)
                  .advising("identical to " + others + "; counted once"),
              id);
        } else if (!identical) {
          report(
              Problem.rejected(row, column, "an id used once", id)
                  .advising("differs from " + others + "; none of them counts"),
              id);
        }
      }
    }

    private int[] onKnownIncidents(int[] rows, Incidents known) {
      int linked = 0;
      while (linked < rows.length && isOnKnownIncident(rows[linked], known)) {
        linked++;
      }
      if (linked == rows.length) {
        return rows;
      }
      int[] some = Arrays.copyOf(rows, rows.length);
      for (int i = linked + 1; i < rows.length; i++) {
        if (isOnKnownIncident(rows[i], known)) {
          some[linked++] = rows[i];
        }
      }
      return Arrays.copyOf(some, linked);
    }

    private boolean isOnKnownIncident(int row, Incidents known) {
      int key = claims.incidentKey(row);
      if (key < 0 || known.rowOf(key) >= 0) {
        return true;
      }
      String incidentId = incidentIds.get(key);
      boolean rejected = rejectedIncidents.contains(incidentId);
      report(
          Problem.rejected(
                  claims.origin(row),
                  "incident_id",
                  rejected ? "an incident that was accepted" : "the id of an incident",
                  incidentId)
              .advising(
                  rejected
                      ? "the row of that incident was rejected: mend it first"
                      : "add the incident, or mend the id"),
          incidentId);
      return false;
    }

    private Claims withoutRevisionCircles(Claims rows) {
      int[] revising = rows.revising();
      if (revising.length == 0) {
        return rows;
      }
      Map<String, Claim> byId = new HashMap<>();
      rows.forEach(claim -> byId.put(claim.id(), claim));
      Set<String> inCircle = new TreeSet<>();
      for (int row : revising) {
        Claim claim = rows.get(row);
        reportRevision(claim, byId);
        inCircle.addAll(circleThrough(claim, byId));
      }
      for (int row : revising) {
        Claim claim = rows.get(row);
        if (inCircle.contains(claim.id())) {
          report(
              Problem.rejected(
                      claim.origin(),
                      "revises",
                      "an older claim that does not itself lead back here",
                      claim.revises())
                  .advising("a circle of revisions; none of its claims counts"),
              claim.revises());
        }
      }
      return rows.select(
          IntStream.range(0, rows.size())
              .filter(row -> !inCircle.contains(rows.id(row)))
              .toArray());
    }

    private void reportRevision(Claim claim, Map<String, Claim> byId) {
      Claim older = byId.get(claim.revises());
      if (older == null) {
        report(
            Problem.warning(
                    claim.origin(), "revises", "the id of a claim of this dataset", claim.revises())
                .advising("nothing was replaced"),
            claim.revises());
      } else if (!older.claimant().equals(claim.claimant())) {
        report(
            Problem.warning(
                    claim.origin(), "revises", "a claim of the same claimant", claim.revises())
                .advising("a claimant can revise its own claims only; nothing was replaced"),
            claim.revises());
      }
    }

    private static Set<String> circleThrough(Claim start, Map<String, Claim> byId) {
      Set<String> path = new HashSet<>();
      Claim at = start;
      while (!at.revises().isEmpty() && path.add(at.id())) {
        at = byId.get(at.revises());
        // A link to another claimant's claim replaces nothing, so it closes no circle.
        if (at == null || !at.claimant().equals(start.claimant())) {
          return Set.of();
        }
        if (at.id().equals(start.id())) {
          return path;
        }
      }
      return Set.of();
    }

    private void warnOfIncludedIncidents(Claims good, Incidents known) {
      for (int row : good.onPeriods()) {
        Claim claim = good.get(row);
        if (claim.scope() instanceof Scope.OverPeriod period) {
          period.includes().stream()
              .filter(id -> known.find(id).isEmpty())
              .forEach(
                  id ->
                      report(
                          Problem.warning(
                              claim.origin(), "includes", "ids of incidents of this dataset", id),
                          id));
        }
      }
    }
  }
}
