package org.casualtyreports.report.section;

import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Role;
import org.casualtyreports.report.text.Phrases;

/** Columns with their headings and definitions from the phrases, by the column's id. */
public final class Columns {
  private Columns() {}

  public static Column heading(Phrases phrases, String id, double weight) {
    return column(phrases, id, Kind.TEXT, Role.ROW_HEADING, weight);
  }

  public static Column text(Phrases phrases, String id, double weight) {
    return column(phrases, id, Kind.TEXT, Role.DATA, weight);
  }

  public static Column of(Phrases phrases, String id, Kind kind, double weight) {
    return column(phrases, id, kind, Role.DATA, weight);
  }

  private static Column column(Phrases phrases, String id, Kind kind, Role role, double weight) {
    return new Column(
        id, phrases.say("column." + id), kind, role, weight, phrases.say("column." + id + ".is"));
  }
}
