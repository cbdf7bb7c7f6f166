package org.casualtyreports.quality;

import java.util.List;
import java.util.Objects;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Dataset;

/**
 * Lists for a human to decide on.
 *
 * @param possibleDuplicates pairs of claims of one claimant that may be about the same dead
 * @param revisions what claimants said first and what they say now
 * @param dateConcerns dates that are doubted, or that do not fit other dates
 */
public record Quality(
    List<PossibleDuplicate> possibleDuplicates,
    List<Revision> revisions,
    List<DateConcern> dateConcerns) {
  public Quality {
    possibleDuplicates = List.copyOf(possibleDuplicates);
    revisions = List.copyOf(revisions);
    dateConcerns = List.copyOf(dateConcerns);
  }

  /**
   * @param asOf up to when statements are known
   * @param reading how worded figures become the bounds that overlap or not
   */
  public static Quality of(Dataset dataset, AsOf asOf, Reading reading) {
    Objects.requireNonNull(reading, "reading");
    return new Quality(
        Duplicates.in(dataset, asOf, reading),
        Revisions.in(dataset, asOf),
        DateConcern.in(dataset, asOf));
  }
}
