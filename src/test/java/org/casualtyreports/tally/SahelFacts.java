package org.casualtyreports.tally;

import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.ShortDataset;

/** The incidents and claims of the founding source, in short text. */
public final class SahelFacts {
  private static final String INCIDENTS =
      """
      I1 | 2024-01-01 | state=ML
      I2 | 2024-01-02 | state=ML | place=Ménaka
      I3 | 2024-01-02 | state=ML
      I4 | 2023-08 | state=ML
      I5 | 2023-12-03 | state=ML
      I6 | 2023-12-03 | state=ML
      I7 | 2022-09-21 | state=ML | doubt=the printed year contradicts the order of events
      I8 | none | state=ML
      """;

  private static final String CLAIMS =
      """
      C1 | I1 | JNIM | soldiers | 1 | actor=JNIM | state=ML
      C2 | I2 | the report itself | allied-militia | 3 | actor=IS Sahel | state=ML
      C3 | I2 | MSA | allied-militia | 3 | actor=IS Sahel | state=ML
      C4 | I2 | MSA | insurgents | 4 | actor=MSA + GATIA + FAMa | state=ML
      C5 | I7 | sources close to the Malian authorities | insurgents | about 400 | actor=FAMa | state=ML
      C6 | I7 | IS Sahel | civilians | 160 | actor=Nigerien air force | state=ML
      C7 | I8 | sources close to the military council | insurgents | tens | actor=FAMa | state=ML
      C8 | 2023-01-01..2023-12-31 | the report itself | soldiers | more than 500 | actor=JNIM | state=ML
      C9 | 2023-06-21..2024-01-02 | the report itself | soldiers | 56 | actor=IS Sahel | state=ML | includes=I4 I5 I6 I2 | stated=4
      C10 | 2023-06-21..2024-01-02 | the report itself | allied-militia | 3 | actor=IS Sahel | state=ML | includes=I4 I5 I6 I2 | stated=4
      C11 | 2023-08-01..2023-08-31 | local sources | soldiers | 210 | actor=IS Sahel | state=NE
      """;

  private SahelFacts() {}

  public static Dataset dataset() {
    return ShortDataset.dataset(INCIDENTS, CLAIMS);
  }
}
