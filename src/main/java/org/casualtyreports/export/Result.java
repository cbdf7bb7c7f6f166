package org.casualtyreports.export;

import java.util.Objects;
import java.util.function.Supplier;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.dataset.Withheld;

/**
 * The result of a command.
 *
 * @param schema name of what the command writes, with its version: {@code tally/1}
 * @param input files read, rows rejected, what was withheld; made when it is written
 * @param parts named parts; {@code rows} where there is one only
 */
public record Result(String schema, Supplier<Datum.Fields> input, Datum.Fields parts) {
  public Result {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(parts, "parts");
  }

  /** A result about a dataset. */
  public static Result of(String schema, Dataset dataset, Datum.Fields parts) {
    return new Result(schema, () -> input(dataset), parts);
  }

  /** A result about two editions: the input of each stands under its name. */
  public static Result of(String schema, Dataset before, Dataset now, Datum.Fields parts) {
    return new Result(
        schema, () -> Datum.fields().with("before", input(before)).with("now", input(now)), parts);
  }

  private static Datum.Fields input(Dataset dataset) {
    Datum.Items files = new Datum.Items(dataset.files().stream().<Datum>map(Result::file).toList());
    long rows = dataset.files().stream().mapToLong(InputFile::rows).sum();
    long rejected =
        dataset.rejections().stream().map(p -> p.file() + ":" + p.row()).distinct().count();
    Withheld withheld = dataset.withheld();
    return Datum.fields()
        .with("files", files)
        .with("rows", rows)
        .with("rejected", rejected)
        .with(
            "withheld",
            Datum.fields()
                .with("claims", withheld.claims())
                .with("incidents", withheld.incidents())
                .with("notes", withheld.notes())
                .with("columns", withheld.columns()));
  }

  private static Datum.Fields file(InputFile file) {
    return Datum.fields()
        .with("name", file.name())
        .with("sha256", file.sha256())
        .with("format", file.format())
        .with("encoding", file.encoding())
        .with("rows", file.rows());
  }
}
