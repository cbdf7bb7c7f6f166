package org.casualtyreports.report;

import java.util.List;
import java.util.Objects;

/**
 * A sheet of the workbook: one table under its title, with what a reader must know above it.
 *
 * @param id machine name, lowerCamelCase, unique; {@link #CLAIMS} is the sheet that tallies refer
 *     to
 * @param name on the tab: at most 31 characters, none of {@code [ ] : * ? / \}, unique
 * @param lead lines between the title and the table, one a line
 * @param charts to the end side of or below the table
 */
public record Sheet(
    String id, String name, String title, List<Text> lead, Table table, List<ChartSpec> charts) {
  public static final String COVER = "cover";
  public static final String CONTENTS = "contents";
  public static final String CLAIMS = "claims";

  public Sheet {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    lead = List.copyOf(lead);
    Objects.requireNonNull(table, "table");
    charts = List.copyOf(charts);
    if (name.isBlank() || name.length() > 31 || name.matches(".*[\\[\\]:*?/\\\\].*")) {
      throw new IllegalArgumentException("not a name for a sheet: '" + name + "'");
    }
  }
}
