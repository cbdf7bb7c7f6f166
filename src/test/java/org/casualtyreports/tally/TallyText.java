package org.casualtyreports.tally;

import java.util.List;
import java.util.OptionalLong;

/** Tallies as short lines: slot | scope | claimant | actor | state | victims | figures. */
final class TallyText {
  private TallyText() {}

  static List<String> lines(Tallies tallies) {
    return tallies.rows().stream().map(TallyText::line).toList();
  }

  static String line(TallyRow row) {
    return String.join(
        " | ",
        slot(row.slot()),
        subject(row.subject()),
        row.key().claimant().name(),
        part(row.key().actor()),
        part(row.key().targetState()),
        part(row.key().victims()),
        figures(row));
  }

  static String slot(Slot slot) {
    return switch (slot) {
      case Slot.In in -> in.span().label();
      case Slot.NotAttributable none -> none.reason();
    };
  }

  private static String subject(TallyRow.Subject subject) {
    return switch (subject) {
      case TallyRow.Subject.Incidents incidents -> "incident";
      case TallyRow.Subject.Period p -> p.period().from() + ".." + p.period().to();
    };
  }

  private static <T extends Comparable<? super T>> String part(Part<T> part) {
    return part.value()
        .map(
            value ->
                value instanceof org.casualtyreports.claim.Actor a ? a.key() : value.toString())
        .orElse("*");
  }

  private static String figures(TallyRow row) {
    String counts =
        "%d incidents, %d claims, %d unstated, %d open"
            .formatted(
                row.incidents(), row.sum().claims(), row.sum().unstated(), row.sum().openClaims());
    return row.bounds()
            .map(
                b ->
                    b.lower()
                        + " "
                        + (row.sum().bestHidden() ? "(" + b.best() + ")" : b.best())
                        + " "
                        + text(b.upper()))
            .orElse("no figure")
        + ": "
        + counts
        + switch (row.state()) {
          case TallyRow.State.Known known -> ", " + known.monthState().code();
          case TallyRow.State.None none -> "";
        };
  }

  private static String text(OptionalLong upper) {
    return upper.isPresent() ? Long.toString(upper.getAsLong()) : "open";
  }
}
