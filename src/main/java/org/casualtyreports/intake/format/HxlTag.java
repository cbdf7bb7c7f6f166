package org.casualtyreports.intake.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A hashtag with its attributes, as {@code #affected +killed +f}. */
record HxlTag(String tag, Set<String> attributes) {
  private static final Set<String> NUMBERS = Set.of("min", "max");
  private static final Set<String> OF_WHOM = Set.of("f", "children");

  /** Without languages and data types, in which nothing is said about the content. */
  static HxlTag of(String text) {
    List<String> parts =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s+]+"))
            .filter(part -> !part.isEmpty())
            .toList();
    return new HxlTag(
        parts.isEmpty() ? "" : parts.getFirst(),
        parts.stream().skip(1).collect(Collectors.toCollection(TreeSet::new)));
  }

  boolean is(String other, String... wanted) {
    return tag.equals(other) && attributes.containsAll(List.of(wanted));
  }

  private boolean hasAny(Set<String> wanted) {
    return attributes.stream().anyMatch(wanted::contains);
  }

  /** The outcome of the people counted, where the column counts them in a figure of its own. */
  Optional<String> counted() {
    return tag.equals("#affected") && !hasAny(NUMBERS) && !hasAny(OF_WHOM)
        ? outcome()
        : Optional.empty();
  }

  Optional<String> outcome() {
    if (attributes.contains("killed")) {
      return Optional.of("killed");
    } else if (attributes.contains("injured")) {
      return Optional.of("injured");
    } else if (attributes.contains("missing")) {
      return Optional.of("missing");
    }
    return attributes.contains("abducted") || attributes.contains("kidnapped")
        ? Optional.of("captured")
        : Optional.empty();
  }

  /** The native column that holds the same, figures apart; the lower rank goes first. */
  Optional<Meaning> meaning() {
    return Optional.ofNullable(
        switch (tag) {
          case "#meta" -> ofMeta();
          case "#event" ->
              attributes.contains("type")
                  ? new Meaning(NativeColumn.EVENT_TYPE, 0)
                  : new Meaning(NativeColumn.INCIDENT_ID, 0);
          case "#date" -> ofDate();
          case "#country" -> new Meaning(NativeColumn.COUNTRY, attributes.contains("name") ? 1 : 0);
          case "#adm1" -> notCode(NativeColumn.ADMIN1);
          case "#adm2" -> notCode(NativeColumn.ADMIN2);
          case "#loc" -> notCode(NativeColumn.PLACE);
          case "#geo" -> ofGeo();
          case "#group" -> ofGroup();
          case "#description" ->
              attributes.contains("figure") ? new Meaning(NativeColumn.FIGURE, 0) : null;
          case "#affected" -> ofAffected();
          default -> null;
        });
  }

  /** A native column, and which of several columns of the file goes first. */
  record Meaning(NativeColumn column, int rank) {}

  private @org.jspecify.annotations.Nullable Meaning ofMeta() {
    if (attributes.contains("claim")) {
      return new Meaning(NativeColumn.CLAIM_ID, 0);
    } else if (attributes.contains("id")) {
      return new Meaning(NativeColumn.INCIDENT_ID, 1);
    } else if (attributes.contains("url")) {
      return new Meaning(NativeColumn.SOURCE_URL, 0);
    }
    return attributes.contains("source") ? new Meaning(NativeColumn.SOURCE, 0) : null;
  }

  private @org.jspecify.annotations.Nullable Meaning ofDate() {
    if (attributes.contains("reported")) {
      return new Meaning(NativeColumn.STATEMENT_DATE, 0);
    } else if (attributes.contains("end")) {
      return new Meaning(NativeColumn.DATE_END, 0);
    }
    return attributes.contains("year")
        ? null
        : new Meaning(NativeColumn.DATE_START, attributes.contains("occurred") ? 0 : 1);
  }

  private @org.jspecify.annotations.Nullable Meaning notCode(NativeColumn column) {
    return attributes.contains("code") ? null : new Meaning(column, 0);
  }

  private @org.jspecify.annotations.Nullable Meaning ofGeo() {
    if (attributes.contains("lat")) {
      return new Meaning(NativeColumn.LATITUDE, 0);
    }
    return attributes.contains("lon") ? new Meaning(NativeColumn.LONGITUDE, 0) : null;
  }

  private @org.jspecify.annotations.Nullable Meaning ofGroup() {
    int rank = attributes.contains("name") ? 0 : 1;
    if (attributes.contains("type")) {
      return null;
    } else if (attributes.contains("claimant")) {
      return new Meaning(NativeColumn.CLAIMANT, rank);
    } else if (attributes.contains("perp")) {
      return new Meaning(NativeColumn.ACTOR, rank);
    }
    return attributes.contains("target") ? new Meaning(NativeColumn.TARGET, rank) : null;
  }

  private @org.jspecify.annotations.Nullable Meaning ofAffected() {
    if (attributes.contains("min")) {
      return new Meaning(NativeColumn.LOWER, 0);
    } else if (attributes.contains("max")) {
      return new Meaning(NativeColumn.UPPER, 0);
    }
    return null;
  }
}
