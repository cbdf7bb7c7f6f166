package org.casualtyreports.intake.format;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.table.CodedRows;
import org.casualtyreports.intake.table.TextRow;
import org.casualtyreports.intake.table.TextTable;

/** One table of a publisher on its way to rows of the native format. */
final class Coding {
  private final Context context;
  private final SourceTable source;
  private final TableDates dates;
  private final Columns columns;
  private final Body body;
  private final Optional<CodedRows> coded;
  private final Map<String, Optional<TargetState>> states = new ConcurrentHashMap<>();

  /** Where the rows of all tables of one format go. */
  record Body(IncidentRows incidents, ClaimRows claims, Dataset.Builder into) {
    static Body of(Context context, Dataset.Builder into) {
      IncidentRows incidents = new IncidentRows(context, into);
      ClaimRows claims = new ClaimRows(context, incidents, new UnknownNames(context.names()), into);
      return new Body(incidents, claims, into);
    }
  }

  Coding(TextTable table, Context context, Body body, CodedFormat format) {
    this.context = context;
    this.body = body;
    source = new SourceTable(table);
    Map<NativeColumn, String> written = new java.util.EnumMap<>(NativeColumn.class);
    format.standsFor().forEach((column, name) -> written.put(column, source.header(name)));
    columns = Columns.standingFor(written);
    coded = format.wanted(table).flatMap(wanted -> CodedRows.of(table, wanted));
    dates =
        TableDates.of(
            table.file().name(), texts(format.dateColumns()), context.dates(), body.into());
  }

  private Set<String> texts(List<String> dateColumns) {
    int[] positions = dateColumns.stream().filter(source::has).mapToInt(source::position).toArray();
    Set<String> texts = new HashSet<>();
    if (coded.isPresent()) {
      for (int position : positions) {
        texts.addAll(coded.get().texts(position));
      }
    } else if (positions.length > 0) {
      for (TextRow row : source.table().rows()) {
        for (int position : positions) {
          texts.add(row.cells().get(position).strip());
        }
      }
    }
    texts.remove("");
    return texts;
  }

  /** The rows of a large table as codes, where the format wants them. */
  Optional<CodedRows> coded() {
    return coded;
  }

  SourceTable source() {
    return source;
  }

  IncidentRows incidents() {
    return body.incidents();
  }

  ClaimRows claims() {
    return body.claims();
  }

  /** A row of the table. */
  SourceRow row(int number) {
    return new SourceRow(source, number, source.table().rows().get(number));
  }

  /** A row with these cells alone, to read a piece from. */
  SourceRow rowOf(List<Integer> positions, List<String> texts) {
    String[] cells = new String[header().size()];
    Arrays.fill(cells, "");
    for (int i = 0; i < positions.size(); i++) {
      cells[positions.get(i)] = texts.get(i);
    }
    return new SourceRow(source, 0, new TextRow(1, List.of(cells)));
  }

  String fileName() {
    return source.table().file().name();
  }

  List<String> header() {
    return source.table().header();
  }

  Dataset.Builder into() {
    return body.into();
  }

  /** Codes every row and hands over what was found wrong with it. */
  void forEach(Consumer<SourceRow> coder) {
    int rows = source.table().rows().size();
    for (int number = 0; number < rows; number++) {
      code(row(number), coder);
    }
  }

  /** Codes one row and hands over what was found wrong with it. */
  void code(SourceRow row, Consumer<SourceRow> coder) {
    coder.accept(row);
    row.reportTo(body.into());
  }

  /** An empty native row at the place of this one. */
  Cells cells(SourceRow row) {
    return Cells.empty(columns, dates, row.origin());
  }

  void incident(Cells cells) {
    body.incidents().add(cells);
  }

  void claim(Cells cells) {
    body.claims().add(cells);
  }

  /** Notes that an incident stands in no row that counts. */
  void rejectIncident(String id) {
    body.into().rejectedIncident(id);
  }

  /** What a date of the table says, if it is one. */
  Optional<CodedDates.Span> date(String text) {
    return text.isEmpty() ? Optional.empty() : CodedDates.span(dates.read(text));
  }

  /** A state by a name that may have another one in brackets, as 'DR Congo (Zaire)'. */
  Optional<TargetState> state(String name) {
    return states.computeIfAbsent(name, this::lookUpState);
  }

  private Optional<TargetState> lookUpState(String name) {
    Optional<TargetState> whole =
        name.isEmpty() ? Optional.empty() : context.names().targetState(name);
    int bracket = name.indexOf('(');
    return whole.isPresent() || bracket < 1
        ? whole
        : context.names().targetState(name.substring(0, bracket).strip());
  }
}
