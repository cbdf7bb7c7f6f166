package org.casualtyreports.report;

import java.util.List;
import java.util.Objects;

/**
 * A headed part of a report.
 *
 * @param id anchor for links, unique in the report
 * @param heading with its number, where sections are numbered
 * @param start whether the section begins a new page
 * @param parts subsections, after the blocks
 */
public record Section(
    String id, String heading, Start start, List<Block> blocks, List<Section> parts) {
  public Section {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(start, "start");
    blocks = List.copyOf(blocks);
    parts = List.copyOf(parts);
  }

  /** Where a section begins. */
  public enum Start {
    RUNNING_ON,
    NEW_PAGE
  }
}
