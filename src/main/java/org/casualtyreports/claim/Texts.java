package org.casualtyreports.claim;

import java.util.Objects;

/** Argument checks shared by the names of this package. */
final class Texts {
  private Texts() {}

  static void requireName(String name, String what) {
    Objects.requireNonNull(name, what);
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          what + " needs a name without surrounding blanks, found '" + name + "'");
    }
  }
}
