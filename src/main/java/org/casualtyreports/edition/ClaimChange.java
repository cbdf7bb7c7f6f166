package org.casualtyreports.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.dataset.Standing;

/** What became of one claim from one edition to the next, always within its claimant. */
public sealed interface ClaimChange extends Comparable<ClaimChange> {

  /** The claim that the change is about: as it is now, or as it was where it is gone. */
  Claim claim();

  Kind kind();

  /** Whether that claim counts: in the new edition, or in the old one where it is gone. */
  Standing standing();

  default Claimant claimant() {
    return claim().claimant();
  }

  /** By claimant, kind and claim id. */
  @Override
  default int compareTo(ClaimChange other) {
    return Order.OF_CHANGES.compare(this, other);
  }

  /** The kinds of change, in the order in which they are listed. */
  enum Kind {
    ADDED("added"),
    REVISED("revised"),
    WITHDRAWN("withdrawn"),
    REMOVED("removed"),
    CORRECTED("corrected");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * A claim that the old edition did not hold, and that took the place of none that counted there.
   *
   * @param standing may be superseded, where an older statement was found late
   */
  record Added(Claim claim, Standing standing) implements ClaimChange {
    public Added {
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(standing, "standing");
    }

    @Override
    public Kind kind() {
      return Kind.ADDED;
    }
  }

  /**
   * A newer statement that counts in the place of older ones of its claimant.
   *
   * @param replaced claims that counted in the old edition, as they stood there, by id; not empty
   * @param claim the newer statement
   */
  record Revised(List<Claim> replaced, Claim claim) implements ClaimChange {
    public Revised {
      replaced = Order.byId(replaced);
      if (replaced.isEmpty()) {
        throw new IllegalArgumentException("a revision replaces something: " + claim.id());
      }
      replaced.forEach(older -> requireOneClaimant(older, claim));
    }

    @Override
    public Kind kind() {
      return Kind.REVISED;
    }

    @Override
    public Standing standing() {
      return Standing.IN_FORCE;
    }
  }

  /**
   * A newer statement that takes earlier figures of its claimant back.
   *
   * @param takenBack claims that counted in the old edition, as they stood there, by id; empty
   *     where the old edition held none of them
   * @param claim the statement that withdraws
   */
  record Withdrawn(List<Claim> takenBack, Claim claim) implements ClaimChange {
    public Withdrawn {
      takenBack = Order.byId(takenBack);
      if (!(claim.figure() instanceof Figure.Withdrawn)) {
        throw new IllegalArgumentException("expected a claim that withdraws, found " + claim.id());
      }
      takenBack.forEach(older -> requireOneClaimant(older, claim));
    }

    @Override
    public Kind kind() {
      return Kind.WITHDRAWN;
    }

    @Override
    public Standing standing() {
      return Standing.WITHDRAWN;
    }
  }

  /** A claim that the new edition no longer holds; nobody says that it was taken back. */
  record Removed(Claim claim, Standing standing) implements ClaimChange {
    public Removed {
      Objects.requireNonNull(claim, "claim");
      Objects.requireNonNull(standing, "standing");
    }

    @Override
    public Kind kind() {
      return Kind.REMOVED;
    }
  }

  /**
   * A claim of which some cells differ, those of its incident included, under one claim id.
   *
   * @param corrections in the order of the columns; not empty
   */
  record Corrected(Claim before, Claim claim, List<Correction> corrections, Standing standing)
      implements ClaimChange {
    public Corrected {
      requireOneClaimant(before, claim);
      corrections = List.copyOf(corrections);
      Objects.requireNonNull(standing, "standing");
      if (!before.id().equals(claim.id()) || corrections.isEmpty()) {
        throw new IllegalArgumentException(
            "expected cells that differ under one claim id, found %s, %s and %s"
                .formatted(before.id(), claim.id(), corrections));
      }
    }

    @Override
    public Kind kind() {
      return Kind.CORRECTED;
    }
  }

  /**
   * One cell that differs.
   *
   * @param field the column, as the native format names it; an incident's note and visibility are
   *     {@code incident_note} and {@code incident_visibility}
   * @param before empty: not stated
   * @param now empty: not stated
   */
  record Correction(String field, String before, String now) {
    public Correction {
      Objects.requireNonNull(field, "field");
      if (before.equals(now)) {
        throw new IllegalArgumentException("nothing differs in " + field + ": '" + now + "'");
      }
    }
  }

  private static void requireOneClaimant(Claim before, Claim now) {
    if (!before.claimant().equals(now.claimant())) {
      throw new IllegalArgumentException(
          "no figure of '%s' is compared with one of '%s'"
              .formatted(before.claimant(), now.claimant()));
    }
  }
}

/** The stated orders of claim changes. */
final class Order {
  static final Comparator<ClaimChange> OF_CHANGES =
      Comparator.comparing(ClaimChange::claimant)
          .thenComparing(ClaimChange::kind)
          .thenComparing(change -> change.claim().id());

  private Order() {}

  static List<Claim> byId(List<Claim> claims) {
    return claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
  }
}
