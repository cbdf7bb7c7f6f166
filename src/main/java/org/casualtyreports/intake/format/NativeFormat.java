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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ObjIntConsumer;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.table.CodedRows;
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
  public Optional<CodedRows.Wanted> wanted(TextTable table) {
    return switch (kind(table)) {
      case INCIDENTS -> NativeTable.wanted(table, NativeTable.Kind.INCIDENTS);
      case CLAIMS -> NativeTable.wanted(table, NativeTable.Kind.CLAIMS);
      case FLAT -> NativeTable.wanted(table, NativeTable.Kind.FLAT);
      case OTHER -> Optional.empty();
    };
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
    BiFunction<TextTable, NativeTable.Kind, NativeTable> reader =
        (table, kind) -> new NativeTable(table, kind, context, incidents, claims, into);
    for (TextTable table : incidentTables) {
      forEach(reader.apply(table, NativeTable.Kind.INCIDENTS), NativeTable::addIncident);
    }
    flatTables.forEach(NativeFormat::requireColumns);
    List<NativeTable> flat =
        flatTables.stream().map(table -> reader.apply(table, NativeTable.Kind.FLAT)).toList();
    readFlat(flat, incidents, into);
    for (TextTable table : claimTables) {
      requireColumns(table);
      forEach(reader.apply(table, NativeTable.Kind.CLAIMS), NativeTable::addClaim);
    }
    unknownNames.reportTo(into);
  }

  private static void forEach(NativeTable table, ObjIntConsumer<NativeTable> reader) {
    for (int row = 0; row < table.size(); row++) {
      reader.accept(table, row);
    }
    table.flush();
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
      List<NativeTable> tables, IncidentRows incidents, Dataset.Builder into) {
    FlatIncidents flat = new FlatIncidents(tables, incidents, into);
    for (NativeTable table : tables) {
      for (int row = 0; row < table.size(); row++) {
        if (table.isCodedClaim(row)) {
          flat.addCoded(table.incidentNumber(row));
        } else {
          Cells cells = table.cells(row);
          if (isOnIncident(cells)) {
            flat.add(cells.text(INCIDENT_ID), kind(cells));
          } else {
            flat.addNothing();
          }
        }
      }
    }
    flat.report();
    for (NativeTable table : tables) {
      forEach(table, NativeFormat::addClaimOfFlat);
    }
  }

  private static void addClaimOfFlat(NativeTable table, int row) {
    if (table.addCodedClaim(row)) {
      return;
    }
    Cells cells = table.cells(row);
    boolean claim = kind(cells) == FlatIncidents.Kind.WITH_CLAIM;
    if (!isOnIncident(cells)) {
      warnOfIncidentColumns(cells, claim);
      table.addClaim(row, cells);
    } else if (claim) {
      table.addClaim(row, cells);
    }
  }

  private static FlatIncidents.Kind kind(Cells cells) {
    return cells.hasAny(OF_CLAIM_ALONE)
        ? FlatIncidents.Kind.WITH_CLAIM
        : FlatIncidents.Kind.INCIDENT_ONLY;
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
}
