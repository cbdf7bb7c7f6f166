package org.casualtyreports.cli;

import java.io.PrintWriter;
import java.util.List;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.dataset.Withheld;
import org.casualtyreports.export.ProblemResults;

/** What a person is told on standard error. */
final class Messages {
  private static final int LINES = 20;

  private final PrintWriter out;

  Messages(PrintWriter out) {
    this.out = out;
  }

  /** Rejected rows, and what was left out; warnings and notes are for {@code check}. */
  void about(Dataset dataset) {
    List<String> lines = ProblemResults.lines(dataset.rejections());
    lines.stream().limit(LINES).forEach(this::say);
    if (lines.size() > LINES) {
      say("... and " + (lines.size() - LINES) + " more; see 'check'");
    }
    long warnings =
        dataset.problems().stream().filter(p -> p.severity() == Problem.Severity.WARNING).count();
    if (warnings > 0) {
      say(warnings + (warnings == 1 ? " warning" : " warnings") + "; see 'check'");
    }
    Withheld withheld = dataset.withheld();
    if (!withheld.nothing()) {
      say(
          "left out for a public audience: %s claims, %s incidents, %s notes, %s columns"
              .formatted(
                  withheld.claims(), withheld.incidents(), withheld.notes(), withheld.columns()));
    }
  }

  /** Lines on the call. */
  void about(List<String> lines) {
    lines.forEach(this::say);
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Tells a person who waits what is being done; nothing where nobody looks on. */
  void progress(String doing) {
    if (System.console() != null) {
      say(doing + " ...");
    }
  }
}
