package org.casualtyreports.intake;

import java.util.Objects;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.names.Names;

/** What was read: the claims, and the names that go with them. */
public record Body(Dataset dataset, Names names) {
  public Body {
    Objects.requireNonNull(dataset, "dataset");
    Objects.requireNonNull(names, "names");
  }
}
