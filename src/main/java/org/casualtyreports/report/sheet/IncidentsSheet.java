package org.casualtyreports.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Incidents;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.Desk;

/** One row an incident; it carries no figure, only how many claims it has. */
final class IncidentsSheet {
  private IncidentsSheet() {}

  static Sheet write(Desk desk) {
    var p = desk.phrases();
    Incidents incidents = desk.findings().dataset().incidents();
    List<String> extras = List.copyOf(incidents.extraColumns());
    Cells cells = new Cells(desk);
    List<Row> rows =
        desk.incidentRows()
            .mapToObj(incidents::get)
            .map(incident -> row(cells, incident, desk.claimsOn(incident.id()).size(), extras))
            .toList();
    return new Sheet(
        "incidents",
        p.say("sheet.incidents"),
        p.say("sheet.incidents.title"),
        List.of(Text.of(p.say("incidents.lead"))),
        new Table(
            "incidents",
            "",
            p.say("incidents.sheet.summary"),
            columns(desk, extras),
            rows,
            List.of(),
            Text.EMPTY),
        List.of());
  }

  private static List<Column> columns(Desk desk, List<String> extras) {
    var p = desk.phrases();
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.heading(p, "incidentId", 1));
    columns.add(Columns.of(p, "dateStart", Kind.DAY, 1));
    columns.add(Columns.of(p, "dateEnd", Kind.DAY, 1));
    for (String id :
        List.of("datePrecision", "dateAsStated", "dateDoubt", "place", "admin2", "admin1")) {
      columns.add(Columns.text(p, id, 1));
    }
    columns.add(Columns.text(p, "country", 1));
    columns.add(Columns.of(p, "latitude", Kind.DECIMAL, 1));
    columns.add(Columns.of(p, "longitude", Kind.DECIMAL, 1));
    columns.add(Columns.text(p, "eventType", 1));
    columns.add(Columns.of(p, "claims", Kind.COUNT, 1));
    columns.add(Columns.text(p, "contested", 1));
    columns.add(Columns.text(p, "note", 1));
    for (String extra : extras) {
      columns.add(
          new Column(
              "extra " + extra, extra, Kind.TEXT, Table.Role.DATA, 1, p.say("column.extra.is")));
    }
    columns.add(Columns.text(p, "inputFile", 1));
    columns.add(Columns.of(p, "inputRow", Kind.COUNT, 1));
    return columns;
  }

  private static Row row(Cells make, Incident incident, int claims, List<String> extras) {
    Desk desk = make.desk();
    var p = desk.phrases();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(incident.id()));
    if (incident.when() instanceof When.Dated dated) {
      cells.add(make.day(dated.start()));
      cells.add(make.day(dated.end()));
    } else {
      cells.addAll(List.of(Cell.BLANK, Cell.BLANK));
    }
    cells.add(make.words(p.say("precision." + incident.when().precision().code())));
    cells.add(Cell.words(incident.dateAsStated()));
    Cell doubt = Cell.words(incident.dateDoubt());
    cells.add(incident.dateDoubt().isEmpty() ? doubt : doubt.marked(Cell.Mark.DOUBTED));
    cells.add(make.words(incident.place().name()));
    cells.add(make.words(incident.place().admin2()));
    cells.add(make.words(incident.place().admin1()));
    cells.add(
        make.words(
            incident.place().country().code().isEmpty()
                ? ""
                : desk.names().state(incident.place().country())));
    cells.add(degrees(make, incident.place().north()));
    cells.add(degrees(make, incident.place().east()));
    cells.add(make.words(desk.kindOf(incident)));
    cells.add(make.number(claims));
    Cell contested = Cell.words(desk.contested(incident.id()).orElse(""));
    cells.add(
        contested.marked(desk.findings().contestsOn(incident.id()).toArray(Cell.Mark[]::new)));
    cells.add(Cell.words(incident.note()));
    extras.forEach(extra -> cells.add(Cell.words(incident.extra().getOrDefault(extra, ""))));
    cells.add(make.words(incident.origin().file()));
    cells.add(
        Cell.of(
            Integer.toString(incident.origin().row()), new Value.Count(incident.origin().row())));
    return new Row.Data("incident-" + incident.id(), cells);
  }

  private static Cell degrees(Cells make, OptionalDouble degrees) {
    return degrees.isEmpty() ? Cell.BLANK : make.degrees(degrees.getAsDouble());
  }
}
