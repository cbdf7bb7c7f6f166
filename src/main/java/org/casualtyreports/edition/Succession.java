package org.casualtyreports.edition;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.dataset.Subject;
import org.casualtyreports.edition.Known.Stated;

/**
 * Which statement stands in the place of one that no longer counts: that which names it, else the
 * newest on the same subject, and so on to one that counts or withdraws.
 */
final class Succession {
  private final Map<Older, List<Stated>> naming = new HashMap<>();
  private final Map<Subject, List<Stated>> newest = new HashMap<>();

  private record Older(Claimant claimant, String claimId) {
    static Older of(Claim claim) {
      return new Older(claim.claimant(), claim.id());
    }
  }

  Succession(Known known) {
    for (Stated stated : known.claims()) {
      Claim claim = stated.claim();
      if (!claim.revises().isEmpty()) {
        naming
            .computeIfAbsent(new Older(claim.claimant(), claim.revises()), k -> new ArrayList<>(1))
            .add(stated);
      }
    }
    for (Stated stated : known.claims()) {
      if (!naming.containsKey(Older.of(stated.claim()))) {
        newest.merge(Subject.of(stated.claim()), List.of(stated), Succession::newer);
      }
    }
  }

  private static List<Stated> newer(List<Stated> so, List<Stated> next) {
    int order = day(so.getFirst()).compareTo(day(next.getFirst()));
    if (order == 0) {
      List<Stated> both = new ArrayList<>(so);
      both.addAll(next);
      return both;
    }
    return order > 0 ? so : next;
  }

  /** An undated statement replaces nothing, so it is the oldest. */
  private static LocalDate day(Stated stated) {
    return switch (stated.claim().statement().issued()) {
      case Statement.Issued.On on -> on.day();
      case Statement.Issued.Undated undated -> LocalDate.MIN;
    };
  }

  /** What stands in the place of a claim; the claim itself where it counts. */
  Set<Stated> heirs(Stated claim) {
    Set<Stated> heirs = new HashSet<>();
    Set<Stated> seen = new HashSet<>();
    Deque<Stated> open = new ArrayDeque<>(List.of(claim));
    while (!open.isEmpty()) {
      Stated at = open.remove();
      if (isLast(at)) {
        heirs.add(at);
      } else if (seen.add(at)) {
        open.addAll(next(at.claim()));
      }
    }
    return heirs;
  }

  private List<Stated> next(Claim claim) {
    List<Stated> named = naming.get(Older.of(claim));
    return named != null ? named : newest.getOrDefault(Subject.of(claim), List.of());
  }

  private static boolean isLast(Stated stated) {
    return stated.standing() == Standing.IN_FORCE || withdraws(stated);
  }

  /** Whether this is the statement that takes back, and no newer one has replaced it. */
  static boolean withdraws(Stated stated) {
    return stated.standing() == Standing.WITHDRAWN
        && stated.claim().figure() instanceof Figure.Withdrawn;
  }
}
