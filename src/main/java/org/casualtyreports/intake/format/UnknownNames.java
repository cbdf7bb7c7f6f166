package org.casualtyreports.intake.format;

import java.util.Map;
import java.util.TreeMap;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.names.Names;

/** Names that the catalogue does not hold, each listed once, at its first row. */
final class UnknownNames {
  private final Names names;
  private final Map<String, Problem> claimants = new TreeMap<>();
  private final Map<String, Problem> actors = new TreeMap<>();

  UnknownNames(Names names) {
    this.names = names;
  }

  void note(Claim claim, Visibility shown, Cells cells) {
    if (!names.knows(claim.claimant())) {
      note(claimants, cells.origin(), "claimant", claim.claimant().name(), shown);
    }
    for (String party : claim.actor().parties()) {
      if (names.party(party).isEmpty()) {
        note(actors, cells.origin(), "actor", party, shown);
      }
    }
  }

  void reportTo(Dataset.Builder into) {
    claimants.values().forEach(into::add);
    actors.values().forEach(into::add);
  }

  private static void note(
      Map<String, Problem> notes, Origin at, String column, String name, Visibility shown) {
    Problem first = notes.get(name);
    boolean toldBefore =
        first != null
            && !first.internal()
            && first.file().equals(at.file())
            && first.row() < at.row();
    if (!toldBefore) {
      keepFirst(notes, note(at, column, name, shown));
    }
  }

  private static Problem note(Origin at, String column, String name, Visibility shown) {
    Problem problem =
        new Problem(
            Problem.Severity.NOTE,
            at.file(),
            at.row(),
            column,
            column.equals("actor") ? "an actor of the catalogue" : "a claimant of the catalogue",
            name,
            "kept as written; if it is another spelling, add it to names.yaml",
            false);
    return shown == Visibility.PUBLIC ? problem : problem.asInternal();
  }

  /** A name that some public row has is no secret. */
  private static void keepFirst(Map<String, Problem> notes, Problem note) {
    notes.merge(
        note.found(),
        note,
        (a, b) -> {
          if (a.internal() != b.internal()) {
            return a.internal() ? b : a;
          }
          return a.compareTo(b) <= 0 ? a : b;
        });
  }
}
