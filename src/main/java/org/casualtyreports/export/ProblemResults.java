package org.casualtyreports.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;

/** Problems of the input as results and as lines. */
public final class ProblemResults {
  /** As many rows with the same problem are told as one. */
  private static final int GROUPED_FROM = 4;

  private static final String COLUMNS = "severity file row column expected found advice message";

  private ProblemResults() {}

  /** The result of {@code check}: every problem, one record each. */
  public static Result check(Dataset dataset) {
    List<Datum> rows = dataset.problems().stream().<Datum>map(ProblemResults::row).toList();
    return Result.of(
        "check/1", dataset, Datum.fields().with("rows", Datum.Items.table(COLUMNS, rows)));
  }

  private static Datum row(Problem problem) {
    return Datum.fields()
        .with("severity", problem.severity().code())
        .with("file", problem.file())
        .with("row", problem.row() == 0 ? Datum.NOTHING : Datum.of(problem.row()))
        .with("column", problem.column())
        .with("expected", problem.expected())
        .with("found", problem.found())
        .with("advice", problem.advice())
        .with("message", problem.message());
  }

  private record Kind(String severity, String file, String column, String expected) {}

  /**
   * The problems in lines for a person, those that repeat told as one: {@code 1,204 rows: ...;
   * first at row 17}.
   */
  public static List<String> lines(List<Problem> problems) {
    Map<Kind, List<Problem>> kinds = new LinkedHashMap<>();
    for (Problem problem : problems) {
      kinds
          .computeIfAbsent(
              new Kind(
                  problem.severity().code(), problem.file(), problem.column(), problem.expected()),
              k -> new ArrayList<>())
          .add(problem);
    }
    List<String> lines = new ArrayList<>();
    kinds.values().stream()
        .sorted(Comparator.comparing(List::getFirst))
        .forEach(
            same -> {
              if (same.size() < GROUPED_FROM) {
                same.forEach(p -> lines.add(p.severity().code() + ": " + p.message()));
              } else {
                lines.add(together(same));
              }
            });
    return lines;
  }

  private static String together(List<Problem> same) {
    Problem first = same.getFirst();
    String column = first.column().isEmpty() ? "" : "column '" + first.column() + "': ";
    String found = first.found().isEmpty() ? "" : ", found '" + first.found() + "'";
    String advice = first.advice().isEmpty() ? "" : "; " + first.advice();
    return String.format(
        java.util.Locale.ROOT,
        "%s: %s: %,d rows: %sexpected %s; first at row %d%s%s",
        first.severity().code(),
        first.file(),
        same.size(),
        column,
        first.expected(),
        first.row(),
        found,
        advice);
  }
}
