package org.casualtyreports.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.claim.When;

/** The cells of the native format. */
final class NativeCells {
  private NativeCells() {}

  static Map<String, Function<Incident, String>> ofIncidents() {
    Map<String, Function<Incident, String>> columns = new LinkedHashMap<>();
    columns.put("incident_id", Incident::id);
    columns.put("date_start", i -> ofDated(i, dated -> dated.start().toString()));
    columns.put("date_end", i -> ofDated(i, dated -> dated.end().toString()));
    columns.put("date_precision", i -> i.when().precision().code());
    columns.put("date_as_stated", Incident::dateAsStated);
    columns.put("date_doubt", Incident::dateDoubt);
    columns.put("country", i -> i.place().country().code());
    columns.put("admin1", i -> i.place().admin1());
    columns.put("admin2", i -> i.place().admin2());
    columns.put("place", i -> i.place().name());
    columns.put("latitude", i -> degrees(i.place().north()));
    columns.put("longitude", i -> degrees(i.place().east()));
    columns.put("event_type", Incident::eventType);
    columns.put("visibility", i -> i.visibility().code());
    columns.put("note", Incident::note);
    return columns;
  }

  static Map<String, Function<Claim, String>> ofClaims() {
    Map<String, Function<Claim, String>> columns = new LinkedHashMap<>();
    columns.put("claim_id", Claim::id);
    columns.put(
        "incident_id", c -> c.scope() instanceof Scope.AtIncident at ? at.incidentId() : "");
    columns.put("scope", c -> c.scope().code());
    columns.put("period_from", c -> ofPeriod(c, period -> period.from().toString()));
    columns.put("period_to", c -> ofPeriod(c, period -> period.to().toString()));
    columns.put("includes", c -> ofPeriod(c, period -> String.join("; ", period.includes())));
    columns.put("stated_incidents", c -> ofPeriod(c, NativeCells::statedIncidents));
    columns.put("claimant", c -> c.claimant().name());
    columns.put("actor", c -> c.actor().key());
    columns.put("target", Claim::target);
    columns.put("target_state", c -> c.targetState().code());
    columns.put("victims", c -> c.victims().code());
    columns.put("victim_status", Claim::victimStatus);
    columns.put("outcome", c -> c.outcome().code());
    columns.put(
        "figure", c -> c.figureAsWorded().isEmpty() ? words(c.figure()) : c.figureAsWorded());
    columns.put("women", c -> ofWhom(c.women()));
    columns.put("children", c -> ofWhom(c.children()));
    columns.put("language", c -> c.statement().language());
    columns.put("statement_date", c -> issued(c.statement()));
    columns.put("revises", Claim::revises);
    columns.put("source", c -> c.statement().source());
    columns.put("source_url", c -> c.statement().sourceUrl());
    columns.put("visibility", c -> c.visibility().code());
    columns.put("doubt", Claim::doubt);
    columns.put("note", Claim::note);
    return columns;
  }

  private static String ofDated(Incident incident, Function<When.Dated, String> text) {
    return incident.when() instanceof When.Dated dated ? text.apply(dated) : "";
  }

  private static String degrees(OptionalDouble degrees) {
    return degrees.isPresent() ? BigDecimal.valueOf(degrees.getAsDouble()).toPlainString() : "";
  }

  private static String ofPeriod(Claim claim, Function<Scope.OverPeriod, String> text) {
    return claim.scope() instanceof Scope.OverPeriod period ? text.apply(period) : "";
  }

  private static String statedIncidents(Scope.OverPeriod period) {
    return period.statedIncidents() == 0 ? "" : Integer.toString(period.statedIncidents());
  }

  private static String issued(Statement statement) {
    return switch (statement.issued()) {
      case Statement.Issued.On on -> on.day().toString();
      case Statement.Issued.Undated undated -> "";
    };
  }

  private static String ofWhom(Figure figure) {
    return figure.equals(Figure.NOT_STATED) ? "" : words(figure);
  }

  /** A figure in the words that it is read from. */
  static String words(Figure figure) {
    return switch (figure) {
      case Figure.Exact exact -> Long.toString(exact.count());
      case Figure.Range range -> range.low() + "–" + range.high();
      case Figure.AtLeast atLeast ->
          switch (atLeast.operator()) {
            case AT_LEAST -> "at least " + atLeast.count();
            case MORE_THAN -> "more than " + atLeast.count();
            case PLUS -> atLeast.count() + "+";
          };
      case Figure.AtMost atMost -> "up to " + atMost.count();
      case Figure.About about -> "about " + about.count();
      case Figure.Vague vague ->
          switch (vague.word()) {
            case A_FEW -> "a few";
            case SEVERAL -> "several";
            case TENS -> "tens";
            case DOZENS -> "dozens";
            case SCORES -> "scores";
            case HUNDREDS -> "hundreds";
            case THOUSANDS -> "thousands";
          };
      case Figure.NotStated none -> "not stated";
      case Figure.Withdrawn none -> "withdrawn";
    };
  }
}
