package org.casualtyreports.intake.format;

import java.util.List;
import org.casualtyreports.dataset.IncidentPart;

/** What is read of an incident from some of its cells, whatever the others say. */
enum IncidentPiece {
  WHEN(
      List.of(IncidentPart.WHEN, IncidentPart.DATE_AS_STATED, IncidentPart.DATE_DOUBT),
      NativeColumn.DATE_START,
      NativeColumn.DATE_END,
      NativeColumn.DATE_PRECISION,
      NativeColumn.DATE_AS_STATED,
      NativeColumn.DATE_DOUBT),
  PLACE(
      List.of(IncidentPart.PLACE),
      NativeColumn.COUNTRY,
      NativeColumn.ADMIN1,
      NativeColumn.ADMIN2,
      NativeColumn.PLACE,
      NativeColumn.LATITUDE,
      NativeColumn.LONGITUDE),
  EVENT_TYPE(List.of(IncidentPart.EVENT_TYPE), NativeColumn.EVENT_TYPE),
  VISIBILITY(List.of(IncidentPart.VISIBILITY), NativeColumn.VISIBILITY),
  NOTE(List.of(IncidentPart.NOTE), NativeColumn.NOTE);

  private final List<IncidentPart> parts;
  private final List<NativeColumn> columns;

  IncidentPiece(List<IncidentPart> parts, NativeColumn... columns) {
    this.parts = parts;
    this.columns = List.of(columns);
  }

  /** What the piece says, in the order of its codes. */
  List<IncidentPart> parts() {
    return parts;
  }

  /** The cells that it depends on. */
  List<NativeColumn> columns() {
    return columns;
  }
}
