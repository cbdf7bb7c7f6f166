package org.casualtyreports.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casualtyreports.intake.format.DateChoice;
import org.casualtyreports.intake.format.Format;
import org.casualtyreports.intake.format.Formats;
import org.casualtyreports.intake.table.ReadOptions;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.words.DateOrder;
import org.casualtyreports.yaml.YamlException;
import org.casualtyreports.yaml.YamlValue;

/**
 * How a user's own columns, values and claimants become those of a format.
 *
 * <p>{@code format} is the format meant, by default the native one. {@code columns} names for each
 * of the user's columns ours, or several of ours in a list. {@code values} says for one of our
 * columns what the user's words stand for. {@code constants} fills columns that the table lacks.
 * {@code date-order} and {@code encoding} are settings for the files. Columns that are not named
 * keep their names; case, blanks, '-' and '_' in names make no difference.
 *
 * <pre>{@code
 * columns: {N°: [claim_id, incident_id], Date: date_start, Selon: claimant, Morts: figure}
 * values: {claimant: {le ministère: Nigerien Ministry of Defence}}
 * constants: {outcome: killed, country: NE}
 * date-order: dmy
 * encoding: windows-1252
 * }</pre>
 */
public final class Mapping {
  private static final List<String> KEYS =
      List.of("format", "columns", "values", "constants", "date-order", "encoding");

  private final String file;
  private final Format format;
  private final Map<String, List<String>> columns;
  private final Map<String, Map<String, String>> values;
  private final Map<String, String> constants;
  private final List<DateOrder> dateOrder;
  private final List<String> encoding;

  private Mapping(YamlValue.Mapping root, String file) {
    this.file = file;
    root.allowOnly(KEYS);
    format = format(root);
    columns = columns(root);
    values = values(root);
    constants = constants(root);
    dateOrder = root.find("date-order").map(Mapping::dateOrder).stream().toList();
    encoding = root.find("encoding").map(Mapping::encoding).stream().toList();
    refuseTwins(root);
  }

  /**
   * Reads the text of a mapping.
   *
   * @param file its name, for messages
   * @throws YamlException naming file, line and column, and what was probably meant
   */
  public static Mapping parse(String text, String file) {
    return new Mapping(YamlValue.parse(text, file), file);
  }

  private static Format format(YamlValue.Mapping root) {
    if (root.find("format").isEmpty()) {
      return Formats.NATIVE;
    }
    YamlValue value = root.find("format").get();
    String name = value.asText("'format'");
    return Formats.find(name)
        .orElseThrow(
            () ->
                YamlValue.unknown(
                    value.place(),
                    "format",
                    name,
                    Formats.all().stream().map(Format::name).toList()));
  }

  private Map<String, List<String>> columns(YamlValue.Mapping root) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    root.findMapping("columns")
        .ifPresent(
            mapping ->
                mapping
                    .keys()
                    .forEach(
                        theirs ->
                            read.put(
                                theirs,
                                mapping.list(theirs).stream()
                                    .map(ours -> ours(ours.asText("a column"), ours.place()))
                                    .toList())));
    if (read.isEmpty() && root.findMapping("constants").isEmpty()) {
      throw new YamlException(
          root.place() + ": expected 'columns', a mapping of the file's columns to ours");
    }
    return read;
  }

  /** The format's own spelling of a column. */
  private String ours(String name, String place) {
    return format.columns().stream()
        .filter(known -> Formats.sameColumn(known, name))
        .findFirst()
        .orElseThrow(
            () ->
                YamlValue.unknown(
                    place, "column of the format " + format.name(), name, format.columns()));
  }

  private Map<String, Map<String, String>> values(YamlValue.Mapping root) {
    Map<String, Map<String, String>> read = new LinkedHashMap<>();
    root.findMapping("values")
        .ifPresent(
            mapping ->
                mapping
                    .keys()
                    .forEach(
                        column -> {
                          Map<String, String> words = new LinkedHashMap<>();
                          YamlValue.Mapping pairs = mapping.findMapping(column).orElseThrow();
                          pairs
                              .keys()
                              .forEach(
                                  theirs ->
                                      words.put(theirs.strip(), pairs.findText(theirs).orElse("")));
                          read.put(ours(column, mapping.placeOf(column)), words);
                        }));
    return read;
  }

  private Map<String, String> constants(YamlValue.Mapping root) {
    Map<String, String> read = new LinkedHashMap<>();
    root.findMapping("constants")
        .ifPresent(
            mapping ->
                mapping
                    .keys()
                    .forEach(
                        column ->
                            read.put(
                                ours(column, mapping.placeOf(column)),
                                mapping.findText(column).orElse(""))));
    return read;
  }

  private static DateOrder dateOrder(YamlValue value) {
    String text = value.asText("'date-order'");
    return DateOrder.find(text)
        .orElseThrow(
            () ->
                YamlValue.unknown(
                    value.place(),
                    "date order",
                    text,
                    Stream.of(DateOrder.values()).map(DateOrder::code).toList()));
  }

  private static String encoding(YamlValue value) {
    String text = value.asText("'encoding'");
    try {
      return Charset.forName(text.strip()).name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new YamlException(
          "%s: unknown encoding '%s'; known: UTF-8, UTF-16LE, UTF-16BE, windows-1252, windows-1256,"
                  .formatted(value.place(), text)
              + " ISO-8859-1");
    }
  }

  /** One of our columns can come from one place only. */
  private void refuseTwins(YamlValue.Mapping root) {
    Set<String> taken = new LinkedHashSet<>();
    Stream.concat(columns.values().stream().flatMap(List::stream), constants.keySet().stream())
        .forEach(
            ours -> {
              if (!taken.add(ours)) {
                throw new YamlException(
                    "%s: expected one source for the column '%s', found two"
                        .formatted(root.place(), ours));
              }
            });
  }

  /** The name of its file. */
  public String file() {
    return file;
  }

  /** The format that mapped tables are in. */
  public Format format() {
    return format;
  }

  DateChoice dates(DateChoice otherwise) {
    return dateOrder.isEmpty() ? otherwise : new DateChoice.Fixed(dateOrder.getFirst());
  }

  ReadOptions reading(ReadOptions otherwise) {
    return encoding.isEmpty() ? otherwise : otherwise.withEncoding(encoding.getFirst());
  }

  /** Whether a table has a column that is mapped. A mapping of constants alone is for all. */
  boolean concerns(TextTable table) {
    return columns.isEmpty()
        || table.header().stream().anyMatch(header -> find(header).isPresent());
  }

  private Optional<List<String>> find(String header) {
    return columns.entrySet().stream()
        .filter(entry -> Formats.sameColumn(entry.getKey(), header))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Columns that the mapping names and the table lacks. */
  List<String> missing(TextTable table) {
    return columns.keySet().stream()
        .filter(theirs -> table.header().stream().noneMatch(h -> Formats.sameColumn(h, theirs)))
        .toList();
  }

  /** Names of the user's columns. */
  List<String> theirs() {
    return List.copyOf(columns.keySet());
  }

  MappedColumns of(TextTable table) {
    List<MappedColumns.Target> targets = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      String header = table.header().get(i);
      int position = i;
      find(header)
          .orElse(List.of(header))
          .forEach(ours -> targets.add(new MappedColumns.Target(position, ours)));
    }
    return new MappedColumns(table, targets, values, constants);
  }
}
