package org.casualtyreports.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casualtyreports.dataset.Dataset;

/**
 * Writes a dataset in the native format: {@code dataset.yaml}, {@code incidents.csv} and {@code
 * claims.csv}, in UTF-8 with line ends of {@code \n}.
 *
 * <p>Nothing is lost: columns that the native format does not know follow the native ones, under
 * their names; one that bears a native name is called 'original ...'. Reading the folder gives the
 * same tallies. Text is written as it is, also where a spreadsheet would take it for a formula.
 * Rows that were rejected are not in a dataset, and so not in the folder.
 */
public final class NativeFolder {
  private NativeFolder() {}

  /** Where the files go. */
  public interface Sink {
    /** Opens a file of the folder for writing; the caller closes it. */
    Writer open(String fileName) throws IOException;

    /** A folder on the disk, which must exist. */
    static Sink of(Path folder) {
      return name -> Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    }
  }

  /**
   * Writes all of a dataset; for a narrower audience hand over what is visible to it.
   *
   * @throws IOException if the sink fails
   */
  public static void write(Dataset dataset, Sink sink) throws IOException {
    try (Writer out = sink.open("dataset.yaml")) {
      out.write(DatasetText.of(dataset.about(), dataset.coverage()));
    }
    try (Writer out = sink.open("incidents.csv")) {
      NativeTable.incidents(dataset.incidents()).write(dataset.incidents(), out);
    }
    try (Writer out = sink.open("claims.csv")) {
      NativeTable.claims(dataset.claims()).write(dataset.claims(), out);
    }
  }
}
