package org.casualtyreports.intake;

import java.util.Objects;
import org.casualtyreports.claim.WordTable;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.names.Names;

/**
 * What was read: the claims, the names that go with them, and the word table that the dataset asks
 * for.
 */
public record Body(Dataset dataset, Names names, WordTable words) {
  public Body {
    Objects.requireNonNull(dataset, "dataset");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(words, "words");
  }
}
