package org.casualtyreports.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.dataset.ClaimPart;
import org.casualtyreports.dataset.IncidentPart;
import org.junit.jupiter.api.Test;

/** Nothing that a row may say is left out where it is read in pieces. */
class PiecesTest {
  @Test
  void everyColumnOfTheNativeFormatStandsInAPiece() {
    Set<NativeColumn> read =
        EnumSet.of(
            NativeColumn.CLAIM_ID,
            NativeColumn.INCIDENT_ID,
            NativeColumn.INCIDENT_NOTE,
            NativeColumn.INCIDENT_VISIBILITY);
    read.addAll(NativeTable.SCOPE);
    for (ClaimPiece piece : ClaimPiece.values()) {
      read.addAll(piece.columns());
    }
    for (IncidentPiece piece : IncidentPiece.values()) {
      read.addAll(piece.columns());
    }
    assertThat(read).containsExactlyInAnyOrder(NativeColumn.values());
  }

  @Test
  void everyPartHasOnePiece() {
    List<ClaimPart> ofClaims = new ArrayList<>(List.of(ClaimPart.FILE));
    for (ClaimPiece piece : ClaimPiece.values()) {
      ofClaims.addAll(piece.parts());
    }
    List<IncidentPart> ofIncidents = new ArrayList<>(List.of(IncidentPart.FILE));
    for (IncidentPiece piece : IncidentPiece.values()) {
      ofIncidents.addAll(piece.parts());
    }
    assertThat(ofClaims).containsExactlyInAnyOrder(ClaimPart.values());
    assertThat(ofIncidents).containsExactlyInAnyOrder(IncidentPart.values());
  }
}
