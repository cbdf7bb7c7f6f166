package org.casualtyreports.intake.table;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.dataset.Problem.Severity;

/**
 * Bytes to read, and what messages call them.
 *
 * @param name of the file, with the entry where it is an archive
 * @param sha256 of the file as it lies on the disk
 * @param notes on how these bytes were come by
 */
record Source(String name, String sha256, byte[] bytes, List<Problem> notes) {
  Source {
    notes = List.copyOf(notes);
  }

  /** The same with one more note on the file as a whole. */
  Source noting(String expected, String found, String advice) {
    List<Problem> more = new ArrayList<>(notes);
    more.add(Problem.ofFile(Severity.NOTE, name, expected, found).advising(advice));
    return new Source(name, sha256, bytes, more);
  }

  UnusableFileException unusable(String expected, String found, String advice) {
    return UnusableFileException.of(name, expected, found, advice);
  }
}
