package org.casualtyreports.claim;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The state whose forces, allies or people were hit; where a state strikes an armed group, the
 * state in which the group was hit.
 *
 * @param code ISO 3166-1 alpha-2 (XA and XB are free for invented states), or empty: not stated
 */
public record TargetState(String code) implements Comparable<TargetState> {
  public static final TargetState NOT_STATED = new TargetState("");

  private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

  public TargetState {
    Objects.requireNonNull(code, "code");
    if (!code.isEmpty() && !ALPHA_2.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "expected a country code of two capital letters, found '" + code + "'");
    }
  }

  @Override
  public int compareTo(TargetState other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
