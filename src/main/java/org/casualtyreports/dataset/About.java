package org.casualtyreports.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.claim.WordTable;

/**
 * What the producer says of a dataset; an empty text means not stated.
 *
 * @param language ISO 639 tag of the statements
 * @param url where the producer publishes it
 * @param words code of the word table by which the producer wants vague words read
 * @param breaks dated changes in how closely events could be observed
 * @param notes for readers; printed
 */
public record About(
    Localised title,
    Localised producer,
    String version,
    String licence,
    Localised citation,
    String url,
    String language,
    String words,
    List<Break> breaks,
    List<Localised> notes) {
  public static final About NOTHING =
      new About(
          Localised.EMPTY,
          Localised.EMPTY,
          "",
          "",
          Localised.EMPTY,
          "",
          "",
          "",
          List.of(),
          List.of());

  public About {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(producer, "producer");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(language, "language");
    if (!words.isEmpty() && WordTable.find(words).isEmpty()) {
      throw new IllegalArgumentException("expected the code of a word table, found " + words);
    }
    breaks = List.copyOf(breaks);
    notes = List.copyOf(notes);
  }

  /** The word table that the producer asks for; empty where it names none. */
  public Optional<WordTable> wordTable() {
    return WordTable.find(words);
  }

  /** A day on which observation changed, for example the end of a monitoring mission. */
  public record Break(LocalDate day, Localised label) {
    public Break {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(label, "label");
    }
  }
}
