package org.casualtyreports.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.claim.When;
import org.casualtyreports.edition.ClaimChange.Correction;

/** The cells of a claim and its incident as text, by column of the native format. */
final class Cells {
  private final SequencedMap<String, String> byColumn = new LinkedHashMap<>();

  private Cells(Claim claim) {
    scope(claim.scope());
    claim(claim);
    statement(claim);
    claim.extra().forEach(byColumn::put);
  }

  /** What differs between two states of one claim, in the order of the columns. */
  static List<Correction> differences(Known before, Claim earlier, Known now, Claim claim) {
    SequencedMap<String, String> old = of(before, earlier);
    SequencedMap<String, String> current = of(now, claim);
    SequencedSet<String> columns = new LinkedHashSet<>(current.sequencedKeySet());
    columns.addAll(old.sequencedKeySet());
    List<Correction> corrections = new ArrayList<>();
    for (String column : columns) {
      String was = old.getOrDefault(column, "");
      String is = current.getOrDefault(column, "");
      if (!was.equals(is)) {
        corrections.add(new Correction(column, was, is));
      } else if (column.equals("figure") && !earlier.figure().equals(claim.figure())) {
        corrections.add(new Correction(column, text(earlier.figure()), text(claim.figure())));
      }
    }
    return corrections;
  }

  private static SequencedMap<String, String> of(Known edition, Claim claim) {
    Cells cells = new Cells(claim);
    edition.incidentOf(claim).ifPresent(cells::incident);
    return cells.byColumn;
  }

  private void scope(Scope scope) {
    switch (scope) {
      case Scope.AtIncident at -> put("incident_id", at.incidentId());
      case Scope.OverPeriod period -> {
        put("period_from", period.from().toString());
        put("period_to", period.to().toString());
        put("includes", String.join(";", period.includes().stream().sorted().toList()));
        put(
            "stated_incidents",
            period.statedIncidents() == 0 ? "" : Integer.toString(period.statedIncidents()));
      }
    }
  }

  private void claim(Claim claim) {
    put("actor", text(claim.actor()));
    put("target", claim.target());
    put("target_state", claim.targetState().code());
    put("victims", claim.victims().code());
    put("victim_status", claim.victimStatus());
    put("outcome", claim.outcome().code());
    put("figure", claim.figureAsWorded().isEmpty() ? text(claim.figure()) : claim.figureAsWorded());
    put("women", text(claim.women()));
    put("children", text(claim.children()));
  }

  private void statement(Claim claim) {
    Statement statement = claim.statement();
    put("language", statement.language());
    put(
        "statement_date",
        switch (statement.issued()) {
          case Statement.Issued.On on -> on.day().toString();
          case Statement.Issued.Undated undated -> "";
        });
    put("revises", claim.revises());
    put("source", statement.source());
    put("source_url", statement.sourceUrl());
    put("visibility", claim.visibility().code());
    put("doubt", claim.doubt());
    put("note", claim.note());
  }

  private void incident(Incident incident) {
    switch (incident.when()) {
      case When.Undated undated -> put("date_precision", undated.precision().code());
      case When.Dated dated -> {
        put("date_start", dated.start().toString());
        put("date_end", dated.end().toString());
        put("date_precision", dated.precision().code());
      }
    }
    put("date_as_stated", incident.dateAsStated());
    put("date_doubt", incident.dateDoubt());
    place(incident.place());
    put("event_type", incident.eventType());
    put("incident_visibility", incident.visibility().code());
    put("incident_note", incident.note());
    for (Map.Entry<String, String> cell : incident.extra().entrySet()) {
      byColumn.putIfAbsent(cell.getKey(), cell.getValue());
    }
  }

  private void place(Place place) {
    put("country", place.country().code());
    put("admin1", place.admin1());
    put("admin2", place.admin2());
    put("place", place.name());
    put("latitude", text(place.north()));
    put("longitude", text(place.east()));
  }

  private void put(String column, String text) {
    byColumn.put(column, text);
  }

  private static String text(OptionalDouble degrees) {
    return degrees.isPresent() ? Double.toString(degrees.getAsDouble()) : "";
  }

  /** Equal joint actors have one text, in whatever order their members are written. */
  private static String text(Actor actor) {
    return switch (actor) {
      case Actor.Single single -> single.key();
      case Actor.Joint joint -> new Actor.Joint(joint.parties().stream().sorted().toList()).key();
      case Actor.Contested either ->
          new Actor.Contested(either.parties().stream().sorted().toList()).key();
      case Actor.NotStated none -> none.key();
    };
  }

  private static String text(Figure figure) {
    return switch (figure) {
      case Figure.Exact exact -> Long.toString(exact.count());
      case Figure.Range range -> range.low() + "-" + range.high();
      case Figure.AtLeast open ->
          switch (open.operator()) {
            case AT_LEAST -> "at least " + open.count();
            case MORE_THAN -> "more than " + open.count();
            case PLUS -> open.count() + "+";
          };
      case Figure.AtMost most -> "up to " + most.count();
      case Figure.About about -> "about " + about.count();
      case Figure.Vague vague ->
          vague.word().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      case Figure.NotStated none -> "";
      case Figure.Withdrawn withdrawn -> "withdrawn";
    };
  }
}
