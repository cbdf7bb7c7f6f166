package org.casualtyreports.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.format.Formats;
import org.casualtyreports.intake.table.ReadOptions;
import org.casualtyreports.intake.table.Tables;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;

/**
 * One input with its files opened: the tables, and the texts of {@code dataset.yaml} and {@code
 * names.yaml} where it has them.
 */
record OpenInput(Path path, List<TextTable> tables, List<TextFile> texts) {
  static final String NAMES = "names.yaml";

  /** The sheets that explain an input workbook of this program, in its languages. */
  private static final List<String> GUIDANCE = List.of("[guidance]", "[guide]", "[إرشادات]");

  private static final String CLAIMS = "claims.csv";
  private static final String INCIDENTS = "incidents.csv";
  private static final List<String> TABLE_ENDINGS = List.of(".csv", ".tsv", ".xlsx");

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

  OpenInput {
    tables = List.copyOf(tables);
    texts = List.copyOf(texts);
  }

  /** A file beside the tables. */
  record TextFile(InputFile file, String text) {}

  /**
   * Opens a folder or a file.
   *
   * @throws UnusableFileException if it holds no table that can be used
   * @throws UncheckedIOException if it cannot be read
   */
  static OpenInput of(Path path, IntakeOptions all) {
    ReadOptions options = all.reading();
    if (!Files.isDirectory(path)) {
      return new OpenInput(path, tables(path, options), List.of());
    }
    List<Path> files = filesOf(path);
    List<TextTable> tables = new ArrayList<>();
    tableFiles(path, files).forEach(file -> tables.addAll(tables(file, options)));
    if (find(files, CLAIMS).isEmpty()
        && all.names() instanceof IntakeOptions.ColumnNames.AsWritten
        && Formats.recognise(tables).isEmpty()) {
      throw without(path, files);
    }
    List<TextFile> texts = new ArrayList<>();
    find(files, DatasetFile.NAME).ifPresent(file -> texts.add(text(file)));
    find(files, NAMES).ifPresent(file -> texts.add(text(file)));
    return new OpenInput(path, tables, texts);
  }

  /** The tables of a file; one whose header is a row of data is read again as having none. */
  private static List<TextTable> tables(Path file, ReadOptions options) {
    List<TextTable> tables = Tables.read(file, options, Formats::wanted);
    return options.header() instanceof ReadOptions.Header.Found
            && tables.stream().anyMatch(OpenInput::headedByData)
        ? Tables.read(file, options.withHeader(new ReadOptions.Header.None()))
        : withoutGuidance(tables);
  }

  /** Without the sheet of an input workbook that explains its columns. */
  private static List<TextTable> withoutGuidance(List<TextTable> tables) {
    return tables.size() == 1
        ? tables
        : tables.stream()
            .filter(
                table ->
                    GUIDANCE.stream().noneMatch(name -> table.file().name().endsWith(name))
                        || Formats.recognise(List.of(table)).isPresent())
            .toList();
  }

  private static boolean headedByData(TextTable table) {
    long days = table.header().stream().filter(name -> DAY.matcher(name).matches()).count();
    return days >= 2 && NUMBER.matcher(table.header().getFirst()).matches();
  }

  /** The two files of the native format, or all tables where there are no claims of that name. */
  private static List<Path> tableFiles(Path folder, List<Path> files) {
    Optional<Path> claims = find(files, CLAIMS);
    List<Path> tables =
        claims.isPresent()
            ? Stream.of(find(files, INCIDENTS), claims).flatMap(Optional::stream).toList()
            : files.stream().filter(OpenInput::isTable).toList();
    if (tables.isEmpty()) {
      throw without(folder, files);
    }
    return tables;
  }

  private static UnusableFileException without(Path folder, List<Path> files) {
    return UnusableFileException.of(
        String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
        "a folder with " + CLAIMS,
        "",
        files.isEmpty()
            ? "the folder is empty"
            : "found " + files.stream().map(file -> file.getFileName().toString()).toList());
  }

  private static boolean isTable(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return TABLE_ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static List<Path> filesOf(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the folder cannot be read", e);
    }
  }

  private static Optional<Path> find(List<Path> files, String name) {
    return files.stream()
        .filter(file -> file.getFileName().toString().equalsIgnoreCase(name))
        .findFirst();
  }

  private static TextFile text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      return new TextFile(
          new InputFile(name, sha256(bytes), "yaml", "UTF-8", 0),
          new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": the file cannot be read", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Optional<TextFile> findText(String name) {
    return texts.stream().filter(text -> lastName(text).equalsIgnoreCase(name)).findFirst();
  }

  private static String lastName(TextFile text) {
    return text.file().name().substring(text.file().name().lastIndexOf('/') + 1);
  }

  /** Names of its files, as messages print them. */
  List<String> fileNames() {
    return Stream.concat(
            tables.stream().map(table -> table.file().name()),
            texts.stream().map(text -> text.file().name()))
        .toList();
  }

  /** The same with the last folders of its path in front of the name of every file. */
  OpenInput named(int folders) {
    return folders == 0
        ? this
        : new OpenInput(
            path,
            tables.stream().map(table -> renamed(table, prefix(folders))).toList(),
            texts.stream()
                .map(text -> new TextFile(renamed(text.file(), prefix(folders)), text.text()))
                .toList());
  }

  private String prefix(int folders) {
    Path absolute = path.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(path) ? absolute : absolute.getParent();
    int count = folder == null ? 0 : folder.getNameCount();
    if (folder == null || count == 0) {
      return "";
    }
    StringBuilder prefix = new StringBuilder();
    folder.subpath(Math.max(0, count - folders), count).forEach(n -> prefix.append(n).append('/'));
    return prefix.toString();
  }

  private static InputFile renamed(InputFile file, String prefix) {
    return new InputFile(
        prefix + file.name(), file.checksum(), file.format(), file.encoding(), file.rows());
  }

  private static TextTable renamed(TextTable table, String prefix) {
    List<Problem> problems =
        table.problems().stream()
            .map(
                p ->
                    new Problem(
                        p.severity(),
                        prefix + p.file(),
                        p.row(),
                        p.column(),
                        p.expected(),
                        p.found(),
                        p.advice(),
                        p.internal()))
            .toList();
    return new TextTable(
        renamed(table.file(), prefix), table.header(), table.headerRow(), table.rows(), problems);
  }
}
