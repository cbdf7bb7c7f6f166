package org.casualtyreports.intake.format;

import java.util.List;
import org.casualtyreports.dataset.ClaimPart;

/** What is read of a claim from some of its cells, whatever the others say. */
enum ClaimPiece {
  CLAIMANT(List.of(ClaimPart.CLAIMANT), NativeColumn.CLAIMANT),
  ACTOR(List.of(ClaimPart.ACTOR), NativeColumn.ACTOR),
  TARGET(List.of(ClaimPart.TARGET), NativeColumn.TARGET),
  TARGET_STATE(List.of(ClaimPart.TARGET_STATE), NativeColumn.TARGET_STATE),
  VICTIMS(List.of(ClaimPart.VICTIMS), NativeColumn.VICTIMS),
  VICTIM_STATUS(List.of(ClaimPart.VICTIM_STATUS), NativeColumn.VICTIM_STATUS),
  OUTCOME(List.of(ClaimPart.OUTCOME), NativeColumn.OUTCOME),
  FIGURE(
      List.of(ClaimPart.FIGURE, ClaimPart.FIGURE_AS_WORDED),
      NativeColumn.FIGURE,
      NativeColumn.LOWER,
      NativeColumn.BEST,
      NativeColumn.UPPER),
  WOMEN(List.of(ClaimPart.WOMEN), NativeColumn.WOMEN),
  CHILDREN(List.of(ClaimPart.CHILDREN), NativeColumn.CHILDREN),
  STATEMENT(
      List.of(ClaimPart.STATEMENT),
      NativeColumn.STATEMENT_DATE,
      NativeColumn.LANGUAGE,
      NativeColumn.SOURCE,
      NativeColumn.SOURCE_URL),
  REVISES(List.of(ClaimPart.REVISES), NativeColumn.REVISES),
  VISIBILITY(List.of(ClaimPart.VISIBILITY), NativeColumn.VISIBILITY),
  DOUBT(List.of(ClaimPart.DOUBT), NativeColumn.DOUBT),
  NOTE(List.of(ClaimPart.NOTE), NativeColumn.NOTE);

  private final List<ClaimPart> parts;
  private final List<NativeColumn> columns;

  ClaimPiece(List<ClaimPart> parts, NativeColumn... columns) {
    this.parts = parts;
    this.columns = List.of(columns);
  }

  /** What the piece says, in the order of its codes. */
  List<ClaimPart> parts() {
    return parts;
  }

  /** The cells that it depends on. */
  List<NativeColumn> columns() {
    return columns;
  }
}
