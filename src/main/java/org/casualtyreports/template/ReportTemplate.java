package org.casualtyreports.template;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.tally.Dimension;

/**
 * A template as read.
 *
 * @param logo name of a picture beside the template; empty: none
 * @param accent as {@code #rrggbb}
 * @param digits digits of Arabic reports
 * @param groupBy always holds the claimant
 */
public record ReportTemplate(
    String name,
    Localised title,
    Localised organisation,
    String logo,
    Localised contact,
    Localised disclaimer,
    String accent,
    Language language,
    ArabicDigits digits,
    List<OutputFormat> formats,
    Set<Dimension> groupBy,
    List<SectionSpec> sections) {
  public ReportTemplate {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(logo, "logo");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(disclaimer, "disclaimer");
    Objects.requireNonNull(accent, "accent");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(digits, "digits");
    formats = List.copyOf(formats);
    groupBy = Set.copyOf(groupBy);
    sections = List.copyOf(sections);
  }

  /** The digits that an Arabic report prints. */
  public enum ArabicDigits {
    LATIN,
    ARABIC_INDIC
  }

  /**
   * One section of a report.
   *
   * @param heading instead of the section's own; empty: its own
   * @param text printed under the heading; may be empty
   * @param show the parts that are printed
   * @param limit at most so many points, incidents, rows or panels; 0: the section's own number
   */
  public record SectionSpec(
      SectionKind kind,
      Localised heading,
      Localised text,
      Set<SectionPart> show,
      Begins begins,
      int limit) {
    public SectionSpec {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(text, "text");
      show = Set.copyOf(show);
      Objects.requireNonNull(begins, "begins");
      if (limit < 0) {
        throw new IllegalArgumentException("expected a limit of 0 or more, found " + limit);
      }
    }

    /** The limit, or the section's own number where the template names none. */
    public int limitOr(int own) {
      return limit > 0 ? limit : own;
    }

    public boolean shows(SectionPart part) {
      return show.contains(part);
    }
  }

  /** Where a section begins. */
  public enum Begins {
    RUNNING_ON,
    ON_NEW_PAGE
  }
}
