package org.casualtyreports.names;

import java.util.Objects;

/** How one party stands to another: {@code subject} is part or successor of {@code object}. */
public record Relation(Kind kind, String subject, String object, Validity validity) {

  /** Kinds of relation. None of them makes two parties one. */
  public enum Kind {
    /** A member of an umbrella: figures of both count the same people twice. */
    PART_OF,
    SUCCESSOR_OF
  }

  public Relation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(validity, "validity");
  }
}
