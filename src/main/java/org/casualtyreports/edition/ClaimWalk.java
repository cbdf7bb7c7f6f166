package org.casualtyreports.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.edition.Known.Stated;

/** Walks through the claims of two editions and says what became of each. */
final class ClaimWalk {
  private final Known before;
  private final Known now;
  private final Map<Stated, List<Claim>> placesTaken = new HashMap<>();

  private ClaimWalk(Known before, Known now) {
    this.before = before;
    this.now = now;
    findPlacesTaken();
  }

  static List<ClaimChange> between(Known before, Known now) {
    ClaimWalk walk = new ClaimWalk(before, now);
    List<ClaimChange> changes = new ArrayList<>();
    now.claims().forEach(stated -> walk.change(stated).ifPresent(changes::add));
    before.claims().stream()
        .filter(stated -> now.find(stated.claim()).isEmpty() && before.chooses(stated.claim()))
        .map(stated -> new ClaimChange.Removed(stated.claim(), stated.standing()))
        .forEach(changes::add);
    return changes;
  }

  /** For each statement of the new edition, what it replaced that counted in the old one. */
  private void findPlacesTaken() {
    Succession succession = new Succession(now);
    for (Stated old : before.claims()) {
      Optional<Stated> still = now.find(old.claim());
      if (old.standing() == Standing.IN_FORCE
          && still.isPresent()
          && still.get().standing() != Standing.IN_FORCE) {
        for (Stated heir : succession.heirs(still.get())) {
          placesTaken.computeIfAbsent(heir, k -> new ArrayList<>(1)).add(old.claim());
        }
      }
    }
  }

  private Optional<ClaimChange> change(Stated stated) {
    return before
        .find(stated.claim())
        .map(earlier -> correction(earlier.claim(), stated))
        .orElseGet(() -> arrival(stated));
  }

  private Optional<ClaimChange> correction(Claim earlier, Stated stated) {
    Claim claim = stated.claim();
    if (!before.chooses(earlier) && !now.chooses(claim)) {
      return Optional.empty();
    }
    List<ClaimChange.Correction> corrections = Cells.differences(before, earlier, now, claim);
    return corrections.isEmpty()
        ? Optional.empty()
        : Optional.of(new ClaimChange.Corrected(earlier, claim, corrections, stated.standing()));
  }

  private Optional<ClaimChange> arrival(Stated stated) {
    Claim claim = stated.claim();
    List<Claim> replaced = placesTaken.getOrDefault(stated, List.of());
    if (!now.chooses(claim) && replaced.stream().noneMatch(before::chooses)) {
      return Optional.empty();
    }
    if (Succession.withdraws(stated)) {
      return Optional.of(new ClaimChange.Withdrawn(replaced, claim));
    }
    return Optional.of(
        replaced.isEmpty()
            ? new ClaimChange.Added(claim, stated.standing())
            : new ClaimChange.Revised(replaced, claim));
  }
}
