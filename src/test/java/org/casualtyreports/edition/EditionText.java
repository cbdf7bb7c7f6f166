package org.casualtyreports.edition;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.TallyRow;

/** Changes as short lines. */
final class EditionText {
  private EditionText() {}

  static List<String> claims(EditionChanges changes) {
    return changes.claims().stream().map(EditionText::line).toList();
  }

  /** claimant | kind | id: what changed. */
  static String line(ClaimChange change) {
    String what =
        switch (change) {
          case ClaimChange.Added added ->
              added.claim().figureAsWorded() + ", " + added.standing().code();
          case ClaimChange.Revised revised ->
              figures(revised.replaced()) + " -> " + revised.claim().figureAsWorded();
          case ClaimChange.Withdrawn withdrawn ->
              figures(withdrawn.takenBack()) + " -> " + withdrawn.claim().figureAsWorded();
          case ClaimChange.Removed removed ->
              removed.claim().figureAsWorded() + ", " + removed.standing().code();
          case ClaimChange.Corrected corrected ->
              corrected.corrections().stream()
                  .map(c -> c.field() + " '" + c.before() + "' -> '" + c.now() + "'")
                  .collect(Collectors.joining(", "));
        };
    return "%s | %s | %s: %s"
        .formatted(change.claimant(), change.kind().code(), change.claim().id(), what);
  }

  private static String figures(List<Claim> claims) {
    return claims.stream()
        .map(claim -> claim.id() + " " + claim.figureAsWorded())
        .collect(Collectors.joining("; ", "[", "]"));
  }

  static List<String> tallies(EditionChanges changes) {
    return changes.tallies().stream().map(EditionText::line).toList();
  }

  /** claimant | victims | slot: before -> now: movement. */
  static String line(TallyChange change) {
    return "%s | %s | %s: %s -> %s: %s"
        .formatted(
            change.key().claimant(),
            change.key().victims().value().map(VictimGroup::code).orElse("*"),
            slot(change.row()),
            printed(change.before()),
            printed(change.now()),
            movement(change.movement()));
  }

  private static String slot(TallyRow row) {
    String slot =
        switch (row.slot()) {
          case Slot.In in -> in.span().label();
          case Slot.NotAttributable none -> none.reason();
        };
    return row.subject() instanceof TallyRow.Subject.Period ? slot + " (period total)" : slot;
  }

  private static String printed(TallyChange.Printed printed) {
    return switch (printed) {
      case TallyChange.Printed.InRow in ->
          in.bounds().map(b -> b.lower() + ".." + text(b.upper())).orElse("no figure")
              + " of "
              + in.row().sum().claims();
      case TallyChange.Printed.NoRow none -> "no row";
    };
  }

  private static String movement(TallyChange.Movement movement) {
    return switch (movement) {
      case TallyChange.Movement.By by ->
          by.change().direction().name().toLowerCase(Locale.ROOT)
              + " by "
              + text(by.change().differenceLower())
              + ".."
              + text(by.change().differenceUpper());
      case TallyChange.Movement.NotComparable none -> none.why().code();
    };
  }

  private static String text(OptionalLong end) {
    return end.isPresent() ? Long.toString(end.getAsLong()) : "open";
  }
}
