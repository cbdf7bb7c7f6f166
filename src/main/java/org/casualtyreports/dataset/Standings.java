package org.casualtyreports.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.claim.Visibility;

/**
 * Which claims count, as known on a date.
 *
 * <p>A claim that names an older claim of the same claimant in {@code revises} replaces it. Beyond
 * that, the newest statement of one claimant on the same incident, target state, victims and
 * outcome replaces the older ones (on a period: the same days, actor, target state, victims and
 * outcome). Equal and missing statement dates replace nothing. A replacing claim that withdraws
 * leaves nothing in force. No claim ever changes the standing of another claimant's claim.
 */
public final class Standings {
  private final Claims claims;
  private final Standing[] byRow;
  private final List<Problem> undecided;

  private Standings(Claims claims, Standing[] byRow, List<Problem> undecided) {
    this.claims = claims;
    this.byRow = byRow;
    this.undecided = List.copyOf(undecided);
  }

  static Standings of(Claims claims, AsOf asOf) {
    Standing[] byRow = new Standing[claims.size()];
    Arrays.fill(byRow, Standing.IN_FORCE);
    leaveOutLaterStatements(claims, asOf, byRow);
    replaceNamedClaims(claims, byRow);
    List<Problem> undecided = new ArrayList<>();
    replaceOlderStatements(claims, byRow, undecided);
    retireWithdrawals(claims, byRow);
    return new Standings(claims, byRow, undecided);
  }

  /** The same for claims of which the same is said, row by row. */
  Standings of(Claims same) {
    return new Standings(same, byRow, undecided);
  }

  public Standing of(int row) {
    return byRow[row];
  }

  /** Rows of the claims that count, in the order of the input. */
  public IntStream inForce() {
    return Arrays.stream(inForce(byRow));
  }

  /** The claims that count, in the order of the input. */
  public List<Claim> claimsInForce() {
    return new ClaimView(claims, inForce().toArray());
  }

  public int count(Standing standing) {
    return (int) Arrays.stream(byRow).filter(s -> s == standing).count();
  }

  /** Statements on the same thing between which no date decides; all of them count. */
  public List<Problem> undecided() {
    return undecided;
  }

  private static void leaveOutLaterStatements(Claims claims, AsOf asOf, Standing[] byRow) {
    if (!(asOf instanceof AsOf.Day limit)) {
      return;
    }
    Coded<Statement> statements = claims.statements();
    Standing[] byStatement = new Standing[statements.valueCount()];
    for (int code = 0; code < byStatement.length; code++) {
      byStatement[code] =
          switch (statements.value(code).issued()) {
            case Statement.Issued.On on ->
                on.day().isAfter(limit.day()) ? Standing.NOT_YET_STATED : Standing.IN_FORCE;
            case Statement.Issued.Undated undated -> Standing.UNDATED;
          };
    }
    Arrays.setAll(byRow, row -> byStatement[statements.code(row)]);
  }

  private static void replaceNamedClaims(Claims claims, Standing[] byRow) {
    int[] revising = claims.revising();
    if (revising.length == 0) {
      return;
    }
    Map<String, Integer> rowOf = new HashMap<>();
    for (int row = 0; row < byRow.length; row++) {
      rowOf.put(claims.id(row), row);
    }
    for (int row : revising) {
      Claim newer = claims.get(row);
      Integer older = rowOf.get(newer.revises());
      if (older != null
          && stated(byRow[row])
          && stated(byRow[older])
          && claims.get(older).claimant().equals(newer.claimant())) {
        boolean withdraws = newer.figure() instanceof Figure.Withdrawn;
        if (!withdraws) {
          byRow[older] = Standing.SUPERSEDED;
        } else if (byRow[older] == Standing.IN_FORCE) {
          byRow[older] = Standing.WITHDRAWN;
        }
      }
    }
  }

  private static boolean stated(Standing standing) {
    return standing != Standing.NOT_YET_STATED && standing != Standing.UNDATED;
  }

  private static void replaceOlderStatements(
      Claims claims, Standing[] byRow, List<Problem> undecided) {
    boolean[] alone = aloneOnTheirIncident(claims, byRow);
    Map<Subject, List<Integer>> bySubject = new LinkedHashMap<>();
    for (int row = 0; row < byRow.length; row++) {
      if (byRow[row] == Standing.IN_FORCE && !alone[row]) {
        bySubject.computeIfAbsent(Subject.of(claims.get(row)), k -> new ArrayList<>(1)).add(row);
      }
    }
    for (List<Integer> rows : bySubject.values()) {
      if (rows.size() > 1) {
        keepNewest(claims, rows, byRow, undecided);
      }
    }
  }

  /** Whether a claim is the only one of its claimant on its incident: nothing can replace it. */
  private static boolean[] aloneOnTheirIncident(Claims claims, Standing[] byRow) {
    boolean[] alone = new boolean[byRow.length];
    int[] incidentOf = new int[claims.claimants().valueCount()];
    int[] lastOf = new int[incidentOf.length];
    Arrays.fill(incidentOf, -1);
    for (int row : claims.byIncident(inForce(byRow))) {
      int claimant = claims.claimants().code(row);
      int incident = claims.incidentKey(row);
      if (incidentOf[claimant] != incident) {
        alone[row] = true;
        incidentOf[claimant] = incident;
      } else {
        alone[lastOf[claimant]] = false;
      }
      lastOf[claimant] = row;
    }
    return alone;
  }

  private static int[] inForce(Standing[] byRow) {
    int[] rows = new int[byRow.length];
    int count = 0;
    for (int row = 0; row < byRow.length; row++) {
      if (byRow[row] == Standing.IN_FORCE) {
        rows[count++] = row;
      }
    }
    return count == rows.length ? rows : Arrays.copyOf(rows, count);
  }

  private static void keepNewest(
      Claims claims, List<Integer> rows, Standing[] byRow, List<Problem> undecided) {
    LocalDate newest =
        rows.stream()
            .map(row -> claims.get(row).statement().issued())
            .filter(Statement.Issued.On.class::isInstance)
            .map(issued -> ((Statement.Issued.On) issued).day())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    List<Integer> newestRows =
        rows.stream().filter(row -> issuedOn(claims.get(row), newest)).toList();
    // Two statements of the newest day leave it open whether the older ones were withdrawn.
    boolean allWithdraw =
        !newestRows.isEmpty()
            && newestRows.stream()
                .allMatch(row -> claims.get(row).figure() instanceof Figure.Withdrawn);
    List<Integer> kept = new ArrayList<>();
    for (int row : rows) {
      if (claims.get(row).statement().issued() instanceof Statement.Issued.On on
          && on.day().isBefore(newest)) {
        byRow[row] = allWithdraw ? Standing.WITHDRAWN : Standing.SUPERSEDED;
      } else {
        kept.add(row);
      }
    }
    if (kept.size() > 1 && !partsOfOneRow(claims, kept)) {
      kept.forEach(row -> undecided.add(undecided(claims, row, kept)));
    }
  }

  /** Several figures of one row of a file are parts of one statement. */
  private static boolean partsOfOneRow(Claims claims, List<Integer> rows) {
    return rows.stream().map(row -> claims.get(row).origin()).distinct().count() == 1;
  }

  private static boolean issuedOn(Claim claim, LocalDate day) {
    return claim.statement().issued() instanceof Statement.Issued.On on && on.day().equals(day);
  }

  private static Problem undecided(Claims claims, int row, List<Integer> kept) {
    Claim claim = claims.get(row);
    String others =
        kept.stream()
            .filter(other -> other != row)
            .map(other -> claims.get(other).id())
            .sorted()
            .collect(Collectors.joining(", "));
    boolean undated = claim.statement().issued() instanceof Statement.Issued.Undated;
    Problem problem =
        Problem.warning(
                claim.origin(),
                "statement_date",
                "a date that says which statement on the same subject is the newest",
                undated ? "no date; also " + others : "the same day; also " + others)
            .advising("all of them count; if one replaces another, say so in 'revises'");
    boolean internal =
        kept.stream().anyMatch(other -> claims.get(other).visibility() == Visibility.INTERNAL);
    return internal ? problem.asInternal() : problem;
  }

  private static void retireWithdrawals(Claims claims, Standing[] byRow) {
    for (int row : claims.figures().rowsWhere(Figure.Withdrawn.class::isInstance)) {
      if (byRow[row] == Standing.IN_FORCE) {
        byRow[row] = Standing.WITHDRAWN;
      }
    }
  }
}
