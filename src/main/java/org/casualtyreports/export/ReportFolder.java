package org.casualtyreports.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.export.NativeFolder.Sink;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Report.Attachment;
import org.casualtyreports.report.Sheet;

/**
 * Writes every table of a report as a file of its own, in UTF-8 with line ends of {@code \n}.
 *
 * <p>{@code claims.csv}, {@code incidents.csv}, {@code monthly.csv} and the other sheets hold one
 * observation a row; {@code printed-*.csv} are the tables of the pages, as they read there. Numbers
 * are plain and a cell without one is empty: the column {@code missing} says whether it is open,
 * not-stated, hidden or worded, so that nothing becomes zero. The tallies are written once more
 * with HXL hashtags, as {@code *.hxl.csv}. {@code datapackage.json} describes every column.
 *
 * <p>Text that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class ReportFolder {
  public static final String DESCRIPTION = "datapackage.json";
  private static final int MOST_ATTACHED_ROWS = 100_000;
  private static final Set<String> TALLIES = Set.of("monthly", "periods");

  private ReportFolder() {}

  /**
   * Writes the folder.
   *
   * @param name of the package
   * @param dataset what the report was made from, as its audience may see it
   * @param outcome that the tallies count
   * @throws IOException if the sink fails
   */
  public static void write(String name, Report report, Dataset dataset, Outcome outcome, Sink sink)
      throws IOException {
    DataPackage description = new DataPackage(report, dataset);
    HxlTags tags = new HxlTags(outcome, report.language());
    for (DataTable table : DataTable.of(report)) {
      String file = table.name() + ".csv";
      try (Writer out = sink.open(file)) {
        ReportCsv.write(table, out);
      }
      description.add(table, file);
      if (TALLIES.contains(table.name())) {
        String tagged = table.name() + ".hxl.csv";
        try (Writer out = sink.open(tagged)) {
          ReportCsv.writeTagged(table, tags::of, out);
        }
        description.addTagged(table, tagged);
      }
    }
    String packageName = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    try (Writer out = sink.open(DESCRIPTION);
        JsonGenerator json = JsonText.on(out)) {
      JsonText.write(description.describe(packageName), json);
      json.writeRaw('\n');
    }
  }

  /**
   * The report with its claims and tallies attached, as the files of the folder hold them. A table
   * of more than 100,000 rows is not attached: few programs open a document with so much in it.
   */
  public static Report withData(Report report) {
    List<Attachment> attachments = new ArrayList<>(report.attachments());
    for (DataTable table : DataTable.of(report)) {
      boolean wanted = table.name().equals(Sheet.CLAIMS) || TALLIES.contains(table.name());
      int rows = table.table().rows().size();
      if (wanted && rows > 0 && rows <= MOST_ATTACHED_ROWS) {
        attachments.add(
            new Attachment(table.name() + ".csv", "text/csv", table.title(), text(table)));
      }
    }
    return report.with(attachments);
  }

  private static String text(DataTable table) {
    StringBuilder text = new StringBuilder();
    try {
      ReportCsv.write(table, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a text cannot be written", e);
    }
    return text.toString();
  }
}
