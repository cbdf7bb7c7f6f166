package org.casualtyreports.report;

import java.util.List;
import java.util.Objects;
import org.casualtyreports.claim.Language;

/**
 * A report in one language, ready to be drawn.
 *
 * @param numerals how axes of charts are numbered
 * @param sections what a reader of the publication reads, in order
 * @param sheets what an analyst works in, in order
 * @param sheetWords what a workbook says beside its cells
 * @param attachments data that travel with the publication
 */
public record Report(
    Language language,
    Imprint imprint,
    Numerals numerals,
    List<Section> sections,
    List<Sheet> sheets,
    SheetWords sheetWords,
    List<Attachment> attachments) {
  public Report {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(imprint, "imprint");
    Objects.requireNonNull(numerals, "numerals");
    sections = List.copyOf(sections);
    sheets = List.copyOf(sheets);
    Objects.requireNonNull(sheetWords, "sheetWords");
    attachments = List.copyOf(attachments);
    if (!sheets.isEmpty() && sheetWords.equals(SheetWords.NONE)) {
      throw new IllegalArgumentException("a report with sheets needs the words of its sheets");
    }
  }

  /**
   * A report without a workbook, in plain digits.
   *
   * @throws IllegalArgumentException if there are sheets, which need their words
   */
  public Report(
      Language language,
      Imprint imprint,
      List<Section> sections,
      List<Sheet> sheets,
      List<Attachment> attachments) {
    this(language, imprint, Numerals.PLAIN, sections, sheets, SheetWords.NONE, attachments);
  }

  /** This report with other data files. */
  public Report with(List<Attachment> others) {
    return new Report(language, imprint, numerals, sections, sheets, sheetWords, others);
  }

  /** A data file that travels with the publication, for the same audience. */
  public record Attachment(String name, String mediaType, String description, String text) {
    public Attachment {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(mediaType, "mediaType");
      Objects.requireNonNull(description, "description");
      Objects.requireNonNull(text, "text");
    }
  }
}
