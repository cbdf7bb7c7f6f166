package org.casualtyreports.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Incidents;

/**
 * One file of the native format: its columns, then those that the format does not know.
 *
 * @param columns native headers, in order, each with the text of its cell
 * @param extras headers of the other columns
 * @param reserved keys of headers that no other column may have
 * @param extraOf the cells of the other columns of a row
 */
record NativeTable<T>(
    Map<String, Function<T, String>> columns,
    List<String> extras,
    Set<String> reserved,
    Function<T, Map<String, String>> extraOf) {

  static NativeTable<Incident> incidents(Incidents rows) {
    Map<String, Function<Incident, String>> columns = NativeCells.ofIncidents();
    Set<String> reserved =
        keys(Stream.concat(columns.keySet().stream(), Stream.of("claim_id", "claimant", "figure")));
    return new NativeTable<>(columns, List.copyOf(rows.extraColumns()), reserved, Incident::extra);
  }

  /** A column of an incident among the claims would make the file a flat one. */
  static NativeTable<Claim> claims(Claims rows) {
    Map<String, Function<Claim, String>> columns = NativeCells.ofClaims();
    Set<String> reserved =
        keys(
            Stream.of(
                    columns.keySet(),
                    NativeCells.ofIncidents().keySet(),
                    Set.of("lower", "best", "upper", "incident_visibility", "incident_note"))
                .flatMap(Collection::stream));
    return new NativeTable<>(columns, List.copyOf(rows.extraColumns()), reserved, Claim::extra);
  }

  private static Set<String> keys(Stream<String> headers) {
    return headers.map(NativeTable::key).collect(Collectors.toSet());
  }

  /** As the native format compares headers: case, blanks, '-' and '_' make no difference. */
  private static String key(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0_-]+", "");
  }

  void write(Iterable<T> rows, Writer out) throws IOException {
    Map<String, String> names = names();
    List<String> header = new ArrayList<>(columns.keySet());
    header.addAll(names.values());
    line(header, out);
    Map<String, String> ours = new HashMap<>();
    columns.keySet().forEach(column -> ours.put(key(column), column));
    for (T row : rows) {
      line(cells(extraOf.apply(row), row, names, ours), out);
    }
  }

  /** Headers of the other columns in the file, by their names in the dataset. */
  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String extra : extras) {
      String wanted = reserved.contains(key(extra)) ? "original " + extra : extra;
      String name = wanted;
      for (int i = 2;
          names.containsValue(name) || (!name.equals(extra) && extras.contains(name));
          i++) {
        name = wanted + " (" + i + ")";
      }
      names.put(extra, name);
    }
    return names;
  }

  private List<String> cells(
      Map<String, String> extra, T row, Map<String, String> names, Map<String, String> ours) {
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach((column, text) -> cells.put(column, text.apply(row)));
    Map<String, String> others = new HashMap<>(extra);
    extra.forEach(
        (header, text) -> {
          String column = ours.get(key(header));
          // A cell that could not be used as meant goes back to where it stood.
          if (column != null && cells.getOrDefault(column, "").isEmpty()) {
            cells.put(column, text);
            others.remove(header);
          }
        });
    List<String> line = new ArrayList<>(cells.values());
    names.keySet().forEach(header -> line.add(others.getOrDefault(header, "")));
    return line;
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(quoted(cells.get(i)));
    }
    out.write("\n");
  }

  private static String quoted(String cell) {
    boolean plain =
        cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
            && cell.equals(cell.strip());
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
