package org.casualtyreports.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.WordTable;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.format.Context;
import org.casualtyreports.intake.format.Format;
import org.casualtyreports.intake.format.Formats;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;
import org.casualtyreports.names.Names;

/** Reads inputs as one body of claims. */
public final class Intake {
  private Intake() {}

  /**
   * Reads folders, workbooks and delimited files as one body of claims.
   *
   * <p>An input is a folder with {@code claims.csv}, and {@code incidents.csv}, {@code
   * dataset.yaml} and {@code names.yaml} where it has them; a workbook with sheets of claims and
   * incidents; or one table. The order of inputs and rows changes nothing but the order of the
   * result.
   *
   * @param inputs one or more; a path given twice is read once
   * @return at least one claim, with bad rows among the problems of the dataset; the names with
   *     those of the inputs laid over the shipped ones
   * @throws UnusableFileException if an input as a whole is unusable, or no claim is left
   * @throws org.casualtyreports.yaml.YamlException if {@code dataset.yaml} or {@code names.yaml}
   *     says something that cannot be used
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static Body read(List<Path> inputs, IntakeOptions options) {
    return read(inputs, options, files -> {});
  }

  /**
   * The same.
   *
   * @param found is told of the files when they are opened, before what they say is read
   */
  public static Body read(
      List<Path> inputs, IntakeOptions options, Consumer<List<InputFile>> found) {
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("expected one input or more");
    }
    List<OpenInput> opened = open(inputs, options);
    found.accept(
        opened.stream().flatMap(input -> input.tables().stream()).map(TextTable::file).toList());
    Names names = names(opened);
    Dataset.Builder builder = new Dataset.Builder();
    describe(opened, names, builder);
    Context context = new Context(names, options.dates());
    byFormat(opened, options, builder)
        .forEach(
            (format, tables) -> {
              tables.forEach(table -> addFile(table, format, builder));
              format.read(tables, context, builder);
            });
    Dataset dataset = requireClaims(builder.build());
    return new Body(dataset, names, dataset.about().wordTable().orElse(WordTable.ACLED));
  }

  private static List<OpenInput> open(List<Path> inputs, IntakeOptions options) {
    List<OpenInput> opened =
        inputs.stream()
            .map(path -> path.toAbsolutePath().normalize())
            .distinct()
            .map(path -> OpenInput.of(path, options))
            .toList();
    int deepest = opened.stream().mapToInt(input -> input.path().getNameCount()).max().orElse(0);
    for (int folders = 0; folders < deepest; folders++) {
      int depth = folders;
      List<OpenInput> named = opened.stream().map(input -> input.named(depth)).toList();
      if (allNamesDiffer(named)) {
        return named;
      }
    }
    return opened.stream().map(input -> input.named(deepest)).toList();
  }

  private static boolean allNamesDiffer(List<OpenInput> inputs) {
    Set<String> names = new HashSet<>();
    return inputs.stream().allMatch(input -> names.addAll(input.fileNames()));
  }

  private static Names names(List<OpenInput> inputs) {
    Names names = Names.shipped();
    for (OpenInput.TextFile own :
        inputs.stream()
            .flatMap(input -> input.findText(OpenInput.NAMES).stream())
            .sorted(Comparator.comparing((OpenInput.TextFile text) -> text.file().name()))
            .toList()) {
      names = names.with(own.text(), own.file().name());
    }
    return names;
  }

  private static void describe(List<OpenInput> inputs, Names names, Dataset.Builder builder) {
    List<DatasetFile> files = new ArrayList<>();
    for (OpenInput input : inputs) {
      input.texts().forEach(text -> builder.add(text.file()));
      input
          .findText(DatasetFile.NAME)
          .ifPresent(
              text -> {
                DatasetFile file = DatasetFile.parse(text.text(), text.file().name(), names);
                checkSums(file, input, text.file().name(), builder);
                files.add(file);
              });
    }
    builder.about(Descriptions.about(files)).coverage(Descriptions.coverage(files));
  }

  private static void checkSums(
      DatasetFile file, OpenInput input, String name, Dataset.Builder builder) {
    String prefix = name.substring(0, name.length() - DatasetFile.NAME.length());
    file.checksums().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            sum -> {
              String wanted = prefix + sum.getKey();
              List<InputFile> found =
                  input.tables().stream()
                      .map(TextTable::file)
                      .filter(f -> f.name().equals(wanted) || f.name().startsWith(wanted + "["))
                      .toList();
              if (found.isEmpty()) {
                builder.add(
                    Problem.ofFile(
                        Problem.Severity.WARNING, name, "sha256 of files that are read", wanted));
              } else if (!found.getFirst().sha256().equals(sum.getValue())) {
                builder.add(
                    Problem.ofFile(
                            Problem.Severity.WARNING,
                            wanted,
                            "the sha256 of " + name + ", " + sum.getValue().substring(0, 12) + "…",
                            found.getFirst().sha256().substring(0, 12) + "…")
                        .advising("the file was changed since it was described"));
              }
            });
  }

  /** The tables of all inputs under their format, in one order whatever that of the inputs. */
  private static Map<Format, List<TextTable>> byFormat(
      List<OpenInput> inputs, IntakeOptions options, Dataset.Builder builder) {
    Map<Format, List<TextTable>> tables = new LinkedHashMap<>();
    MappedInputs mapped = MappedInputs.of(inputs, options.names(), builder);
    for (int i = 0; i < inputs.size(); i++) {
      List<TextTable> of = mapped.tables(i);
      Format format =
          mapped
              .format(i)
              .orElseGet(
                  () ->
                      switch (options.format()) {
                        case IntakeOptions.InputFormat.Named named -> named.format();
                        case IntakeOptions.InputFormat.Recognised recognised ->
                            Formats.recognise(of).orElseGet(() -> Formats.nearest(of));
                      });
      if (!format.recognises(of)) {
        throw format.notRecognised(of);
      }
      tables
          .computeIfAbsent(format, f -> new ArrayList<>())
          .addAll(of.stream().map(format::prepare).toList());
    }
    tables
        .values()
        .forEach(of -> of.sort(Comparator.comparing((TextTable table) -> table.file().name())));
    return tables;
  }

  private static void addFile(TextTable table, Format format, Dataset.Builder builder) {
    InputFile file = table.file();
    builder.add(
        new InputFile(
            file.name(), file.checksum(), format.name(), file.encoding(), table.rows().size()));
    if (table.rows().isEmpty()) {
      builder.add(
          Problem.ofFile(
              Problem.Severity.WARNING, file.name(), "rows below the header", "a header alone"));
    }
    // Whether a row that does not fit its table is public cannot be known.
    table.problems().forEach(p -> builder.add(p.row() > 0 ? p.asInternal() : p));
  }

  private static Dataset requireClaims(Dataset dataset) {
    if (!dataset.claims().isEmpty()) {
      return dataset;
    }
    String files = String.join(", ", dataset.files().stream().map(InputFile::name).toList());
    List<Problem> rejected = dataset.rejections();
    if (rejected.isEmpty()) {
      throw UnusableFileException.of(files, "at least one claim", "", "there is none");
    }
    long rows =
        rejected.stream().map(p -> new Origin(p.file(), Math.max(1, p.row()))).distinct().count();
    Problem first = rejected.getFirst();
    throw UnusableFileException.of(
        files,
        "at least one usable claim",
        "",
        rows
            + (rows == 1 ? " row was" : " rows were")
            + " rejected; first "
            + (first.internal() ? first.redacted() : first).message());
  }
}
