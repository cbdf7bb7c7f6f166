package org.casualtyreports.export;

import java.util.List;
import java.util.Optional;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.reconcile.Reconciliation;
import org.casualtyreports.reconcile.Remainder;
import org.casualtyreports.tally.Dimension;
import org.casualtyreports.tally.SeriesKey;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;

/** Tallies and reconciliations as results. */
public final class TallyResults {
  private static final String KEY = "claimant actor targetState victims outcome";

  /** Columns of the table, also where it has no row. */
  private static final String RECONCILED =
      """
      claimant actor targetState victims outcome claimId periodFrom periodTo periodLower
      periodUpper itemLower itemUpper items possibleItems statedIncidents status
      residualLower residualUpper clusterLower clusterUpper excessAtLeast
      """;

  private TallyResults() {}

  /** The result of {@code tally}. */
  public static Result tally(Dataset dataset, Tallies tallies) {
    List<Datum> without = tallies.withoutClaim().stream().map(TallyResults::withoutClaim).toList();
    return Result.of(
        "tally/1",
        dataset,
        Datum.fields()
            .with("words", tallies.selection().reading().words().code())
            .with("monthBy", tallies.selection().monthRule().code())
            .with("rows", TallyCells.table(tallies))
            .with("withoutClaim", new Datum.Items(without)));
  }

  /** Columns of the key of a row, separated by blanks. */
  static String keyColumns(java.util.Set<Dimension> by) {
    return KEY
        + (by.contains(Dimension.ADMIN1) ? " admin1" : "")
        + (by.contains(Dimension.PLACE) ? " place" : "");
  }

  /** The key of a row, with the places where the tallies are by place. */
  static Datum.Fields row(SeriesKey key, java.util.Set<Dimension> by) {
    Datum.Fields fields = key(key);
    if (by.contains(Dimension.ADMIN1)) {
      fields = fields.with("admin1", key.admin1().value().map(Datum::of).orElse(Datum.NOTHING));
    }
    if (by.contains(Dimension.PLACE)) {
      fields = fields.with("place", key.place().value().map(Datum::of).orElse(Datum.NOTHING));
    }
    return fields;
  }

  static Datum.Fields period(TallyRow.Subject subject, Datum.Fields fields) {
    return switch (subject) {
      case TallyRow.Subject.Incidents incidents ->
          fields.with("periodFrom", Datum.NOTHING).with("periodTo", Datum.NOTHING);
      case TallyRow.Subject.Period p ->
          fields
              .with("periodFrom", p.period().from().toString())
              .with("periodTo", p.period().to().toString());
    };
  }

  static Datum state(TallyRow row) {
    return row.state() instanceof TallyRow.State.Known known
        ? Datum.of(known.monthState().code())
        : Datum.NOTHING;
  }

  static Datum.Fields slot(Slot slot, Datum.Fields fields) {
    return switch (slot) {
      case Slot.In in -> fields.with("month", in.span().label()).with("attribution", Datum.NOTHING);
      case Slot.NotAttributable none ->
          fields.with("month", Datum.NOTHING).with("attribution", none.reason());
    };
  }

  private static Datum withoutClaim(Tallies.WithoutClaim slot) {
    return slot(slot.slot(), Datum.fields())
        .with("incidents", slot.incidentIds().size())
        .with("incidentIds", Datum.Items.ofWords(slot.incidentIds()));
  }

  static Datum.Fields key(SeriesKey key) {
    return Datum.fields()
        .with("claimant", key.claimant().name())
        .with("actor", part(key.actor().value().map(a -> a.key())))
        .with("targetState", part(key.targetState().value().map(s -> s.code())))
        .with("victims", part(key.victims().value().map(v -> v.code())))
        .with("outcome", key.outcome().code());
  }

  /** 'all': summed over, within the claimant; 'not-stated': the claims say nothing. */
  private static Datum part(Optional<String> text) {
    return Datum.of(text.map(words -> words.isEmpty() ? "not-stated" : words).orElse("all"));
  }

  /** The result of {@code reconcile}. */
  public static Result reconcile(Dataset dataset, List<Reconciliation> reconciliations) {
    List<Datum> rows = reconciliations.stream().<Datum>map(TallyResults::row).toList();
    return Result.of(
        "reconcile/1", dataset, Datum.fields().with("rows", Datum.Items.table(RECONCILED, rows)));
  }

  private static Datum row(Reconciliation r) {
    Datum.Fields fields =
        key(r.key())
            .with("claimId", r.claim().id())
            .with("periodFrom", r.period().from().toString())
            .with("periodTo", r.period().to().toString())
            .with("periodLower", lower(r.total().bounds()))
            .with("periodUpper", upper(r.total().bounds()))
            .with("itemLower", lower(r.certain().bounds()))
            .with("itemUpper", upper(r.certain().bounds()))
            .with("items", r.certain().claims())
            .with("possibleItems", r.possible().claims())
            .with(
                "statedIncidents",
                r.period().statedIncidentCount().isPresent()
                    ? Datum.of(r.period().statedIncidents())
                    : Datum.NOTHING);
    return switch (r.remainder()) {
      case Remainder.Consistent c ->
          fields
              .with("status", "consistent")
              .with("residualLower", c.unitemised().lower())
              .with("residualUpper", Datum.of(c.unitemised().upper()))
              .with("clusterLower", c.clusterLower())
              .with("clusterUpper", Datum.of(c.clusterUpper()))
              .with("excessAtLeast", Datum.NOTHING);
      case Remainder.Contradicted c ->
          fields
              .with("status", "contradicted")
              .with("residualLower", Datum.NOTHING)
              .with("residualUpper", Datum.NOTHING)
              .with("clusterLower", c.clusterLower())
              .with("clusterUpper", Datum.NOTHING)
              .with("excessAtLeast", c.excessAtLeast());
      case Remainder.NotComputable none ->
          fields
              .with("status", Datum.NOTHING)
              .with("residualLower", Datum.NOTHING)
              .with("residualUpper", Datum.NOTHING)
              .with("clusterLower", Datum.NOTHING)
              .with("clusterUpper", Datum.NOTHING)
              .with("excessAtLeast", Datum.NOTHING);
    };
  }

  static Datum lower(Optional<Bounds> bounds) {
    return bounds.map(b -> Datum.of(b.lower())).orElse(Datum.NOTHING);
  }

  static Datum upper(Optional<Bounds> bounds) {
    return bounds.map(b -> Datum.of(b.upper())).orElse(Datum.NOTHING);
  }
}
