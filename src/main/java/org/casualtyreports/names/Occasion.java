package org.casualtyreports.names;

import java.util.Objects;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.When;

/**
 * Where and when a name is used: 'FDS' is one party in Mali and another in Niger, and no party at
 * all where the country is not stated.
 */
public record Occasion(TargetState country, When when) {
  public static final Occasion NOT_STATED = new Occasion(TargetState.NOT_STATED, When.UNDATED);

  public Occasion {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(when, "when");
  }

  /** In this country, at no stated time. */
  public static Occasion in(TargetState country) {
    return new Occasion(country, When.UNDATED);
  }
}
