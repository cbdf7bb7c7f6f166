package org.casualtyreports.intake.format;

import static org.casualtyreports.intake.format.NativeColumn.CLAIMANT;
import static org.casualtyreports.intake.format.NativeColumn.CLAIM_ID;
import static org.casualtyreports.intake.format.NativeColumn.FIGURE;
import static org.casualtyreports.intake.format.NativeColumn.INCIDENT_ID;
import static org.casualtyreports.intake.format.NativeColumn.OF_CLAIM_ALONE;
import static org.casualtyreports.intake.format.NativeColumn.OF_INCIDENT_ALONE;
import static org.casualtyreports.intake.format.NativeColumn.PERIOD_FROM;
import static org.casualtyreports.intake.format.NativeColumn.REQUIRED_OF_CLAIMS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;

/**
 * Our own format: tables of incidents and of claims, or flat tables of claims with the columns of
 * the incident on each row.
 *
 * <p>A table is told by its header. A table of claims is flat where it has a column that only
 * incidents have, or where no table of incidents is among the inputs; in that case the incidents
 * that it names without describing them are undated.
 */
final class NativeFormat implements Format {

  @Override
  public String name() {
    return "native";
  }

  @Override
  public List<String> columns() {
    return NativeColumn.OF_FLAT.stream().map(NativeColumn::header).toList();
  }

  @Override
  public boolean recognises(List<TextTable> tables) {
    return tables.stream().anyMatch(table -> kind(table) != Kind.OTHER);
  }

  @Override
  public UnusableFileException notRecognised(List<TextTable> tables) {
    Set<NativeColumn> wanted = EnumSet.copyOf(REQUIRED_OF_CLAIMS);
    wanted.add(INCIDENT_ID);
    return missing(tables.getFirst(), wanted);
  }

  /** What a table holds, by its header. */
  private enum Kind {
    INCIDENTS,
    CLAIMS,
    FLAT,
    OTHER
  }

  private static Kind kind(TextTable table) {
    Set<NativeColumn> named = Columns.named(table);
    boolean claims =
        named.contains(CLAIM_ID) || (named.contains(CLAIMANT) && named.contains(FIGURE));
    boolean describesIncidents = named.stream().anyMatch(OF_INCIDENT_ALONE::contains);
    if (claims) {
      return describesIncidents ? Kind.FLAT : Kind.CLAIMS;
    }
    return named.contains(INCIDENT_ID) ? Kind.INCIDENTS : Kind.OTHER;
  }

  @Override
  public void read(List<TextTable> tables, Context context, Dataset.Builder into) {
    List<TextTable> incidentTables = new ArrayList<>();
    List<TextTable> claimTables = new ArrayList<>();
    List<TextTable> flatTables = new ArrayList<>();
    for (TextTable table : tables) {
      switch (kind(table)) {
        case INCIDENTS -> incidentTables.add(table);
        case CLAIMS -> claimTables.add(table);
        case FLAT -> flatTables.add(table);
        case OTHER -> reportUnread(table, into);
      }
    }
    if (incidentTables.isEmpty() && flatTables.isEmpty()) {
      flatTables.addAll(claimTables);
      claimTables.clear();
    }
    IncidentRows incidents = new IncidentRows(context, into);
    UnknownNames unknownNames = new UnknownNames(context.names());
    ClaimRows claims = new ClaimRows(context, incidents, unknownNames, into);
    TableRows rows = new TableRows(context.dates(), into);
    for (TextTable table : incidentTables) {
      rows.forEach(table, NativeColumn.OF_INCIDENTS, incidents::add);
    }
    readFlat(flatTables, rows, incidents, claims, into);
    for (TextTable table : claimTables) {
      requireColumns(table);
      rows.forEach(table, NativeColumn.OF_CLAIMS, claims::add);
    }
    unknownNames.reportTo(into);
  }

  /** Says that a table, such as a sheet of notes, is no part of the claims. */
  static void reportUnread(TextTable table, Dataset.Builder into) {
    into.add(
        Problem.ofFile(
                Problem.Severity.NOTE,
                table.file().name(),
                "columns of incidents or claims",
                String.join(", ", table.header()))
            .advising("this table was not read"));
  }

  private static UnusableFileException missing(TextTable table, Set<NativeColumn> wanted) {
    List<String> missing =
        wanted.stream()
            .filter(column -> !Columns.named(table).contains(column))
            .map(NativeColumn::header)
            .toList();
    return UnusableFileException.of(
        table.file().name(),
        "the columns " + missing + " in the header",
        "",
        "found " + table.header());
  }

  /** Incidents first: a claim is no more public than its incident. */
  private static void readFlat(
      List<TextTable> tables,
      TableRows rows,
      IncidentRows incidents,
      ClaimRows claims,
      Dataset.Builder into) {
    tables.forEach(NativeFormat::requireColumns);
    FlatRows flatRows = rows.flat(tables);
    FlatIncidents flat = new FlatIncidents(flatRows::cells);
    for (int number = 0; number < flatRows.size(); number++) {
      Cells cells = flatRows.cells(number);
      if (isOnIncident(cells)) {
        boolean claim = cells.hasAny(OF_CLAIM_ALONE);
        flat.add(
            number,
            cells,
            claim ? FlatIncidents.Kind.WITH_CLAIM : FlatIncidents.Kind.INCIDENT_ONLY);
      }
    }
    flat.reportTo(incidents, into);
    for (int number = 0; number < flatRows.size(); number++) {
      Cells cells = flatRows.cells(number);
      boolean claim = cells.hasAny(OF_CLAIM_ALONE);
      if (!isOnIncident(cells)) {
        warnOfIncidentColumns(cells, claim);
        claims.add(cells);
      } else if (claim) {
        claims.add(cells);
      }
    }
  }

  private static boolean isOnIncident(Cells cells) {
    return cells.has(INCIDENT_ID) && !cells.word(NativeColumn.SCOPE).equals("period");
  }

  private static void warnOfIncidentColumns(Cells cells, boolean claim) {
    for (NativeColumn column : OF_INCIDENT_ALONE) {
      if (claim && cells.has(column)) {
        cells.warn(column, "a blank in the row of a period total", "kept as text, not used");
        cells.keep(column);
      }
    }
  }

  private static void requireColumns(TextTable table) {
    Set<NativeColumn> named = Columns.named(table);
    Set<NativeColumn> wanted = EnumSet.copyOf(REQUIRED_OF_CLAIMS);
    if (!named.contains(PERIOD_FROM)) {
      wanted.add(INCIDENT_ID);
    }
    if (!named.containsAll(wanted)) {
      throw missing(table, wanted);
    }
  }

  /** The rows of a table, with its way of writing dates. */
  private record TableRows(DateChoice dates, Dataset.Builder into) {
    void forEach(TextTable table, Set<NativeColumn> known, Consumer<Cells> reader) {
      FlatRows rows = new FlatRows(List.of(part(table, known, 0)));
      for (int number = 0; number < rows.size(); number++) {
        reader.accept(rows.cells(number));
      }
    }

    FlatRows flat(List<TextTable> tables) {
      List<FlatRows.Part> parts = new ArrayList<>();
      int first = 0;
      for (TextTable table : tables) {
        parts.add(part(table, NativeColumn.OF_FLAT, first));
        first = Math.addExact(first, table.rows().size());
      }
      return new FlatRows(parts);
    }

    private FlatRows.Part part(TextTable table, Set<NativeColumn> known, int first) {
      Columns columns = Columns.of(table, known);
      return new FlatRows.Part(table, columns, TableDates.of(table, columns, dates, into), first);
    }
  }

  /** The rows of several tables, numbered through; each is read when it is asked for. */
  private record FlatRows(List<Part> parts) {
    record Part(TextTable table, Columns columns, TableDates dates, int first) {
      int end() {
        return first + table.rows().size();
      }
    }

    int size() {
      return parts.isEmpty() ? 0 : parts.getLast().end();
    }

    Cells cells(int number) {
      int at = 0;
      while (number >= parts.get(at).end()) {
        at++;
      }
      Part part = parts.get(at);
      return Cells.of(
          part.columns(),
          part.dates(),
          part.table().file().name(),
          part.table().rows().get(number - part.first()));
    }
  }
}
