package org.casualtyreports.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.dataset.Standings;
import org.casualtyreports.dataset.Subject;

/** Gathers statements that replace one another, by subject or by name. */
final class Revisions {
  private final Claims claims;
  private final Standings standings;
  private final int[] leader;
  private final Map<String, Integer> rowOf = new HashMap<>();

  private Revisions(Claims claims, Standings standings) {
    this.claims = claims;
    this.standings = standings;
    this.leader = IntStream.range(0, claims.size()).toArray();
  }

  static List<Revision> in(Dataset dataset, AsOf asOf) {
    return new Revisions(dataset.claims(), dataset.standings(asOf)).find();
  }

  private List<Revision> find() {
    link();
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int row = 0; row < leader.length; row++) {
      if (stated(row)) {
        groups.computeIfAbsent(leaderOf(row), k -> new ArrayList<>(1)).add(row);
      }
    }
    return groups.values().stream()
        .filter(rows -> rows.size() > 1 && rows.stream().anyMatch(this::replaced))
        .map(this::revision)
        .sorted(
            Comparator.comparing(Revision::claimant)
                .thenComparing(revision -> revision.first().id()))
        .toList();
  }

  private boolean stated(int row) {
    return switch (standings.of(row)) {
      case IN_FORCE, SUPERSEDED, WITHDRAWN -> true;
      case NOT_YET_STATED, UNDATED -> false;
    };
  }

  private boolean replaced(int row) {
    return standings.of(row) != Standing.IN_FORCE;
  }

  private void link() {
    Map<Subject, Integer> first = new HashMap<>();
    for (int row = 0; row < leader.length; row++) {
      rowOf.put(claims.get(row).id(), row);
    }
    for (int row = 0; row < leader.length; row++) {
      if (stated(row)) {
        Claim claim = claims.get(row);
        Integer same = first.putIfAbsent(Subject.of(claim), row);
        if (same != null) {
          join(row, same);
        }
        Integer older = rowOf.get(claim.revises());
        if (older != null && claims.get(older).claimant().equals(claim.claimant())) {
          join(row, older);
        }
      }
    }
  }

  private void join(int row, int other) {
    leader[leaderOf(row)] = leaderOf(other);
  }

  private int leaderOf(int row) {
    int at = row;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  private Revision revision(List<Integer> rows) {
    List<Claim> statements =
        rows.stream()
            .map(claims::get)
            .sorted(
                Comparator.comparing(Revisions::day)
                    .thenComparing(this::stepsBack)
                    .thenComparing(Claim::id))
            .toList();
    List<String> inForce =
        rows.stream()
            .filter(row -> standings.of(row) == Standing.IN_FORCE)
            .map(row -> claims.get(row).id())
            .toList();
    return new Revision(
        statements, statements.stream().filter(c -> inForce.contains(c.id())).toList());
  }

  /** Undated statements come first: nothing says that they are newer. */
  private static LocalDate day(Claim claim) {
    return switch (claim.statement().issued()) {
      case Statement.Issued.On on -> on.day();
      case Statement.Issued.Undated undated -> LocalDate.MIN;
    };
  }

  /** How many claims lie before this one in its chain of revisions; the walk ends in any case. */
  private int stepsBack(Claim claim) {
    int steps = 0;
    Integer older = rowOf.get(claim.revises());
    while (older != null && steps < leader.length) {
      steps++;
      older = rowOf.get(claims.get(older).revises());
    }
    return steps;
  }
}
