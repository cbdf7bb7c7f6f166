package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.table.TextRow;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;

/**
 * Tables with a row of HXL hashtags, whatever their header says.
 *
 * <p>The claimant is {@code #group+claimant}, or a column named {@code claimant} that a mapping
 * sets for all rows; nobody else is taken for one. The figure is {@code #description+figure} in
 * words, else each column such as {@code #affected+killed} is a claim of its own, with its other
 * attributes as the status of the people. The tags of time, place, perpetrator and source become
 * the native columns; all others are kept under their names. Without ids of events every row is an
 * event.
 */
final class Hxl implements Format {
  private static final String FIGURES =
      "a column tagged #affected+killed (or +injured, +missing, +abducted), or #description+figure";

  @Override
  public String name() {
    return "hxl";
  }

  @Override
  public List<String> columns() {
    return Formats.NATIVE.columns();
  }

  @Override
  public boolean recognises(List<TextTable> tables) {
    return tables.stream().anyMatch(table -> layout(table).filter(Layout::hasFigures).isPresent());
  }

  @Override
  public UnusableFileException notRecognised(List<TextTable> tables) {
    TextTable first = tables.getFirst();
    Optional<List<String>> tags = TagRow.find(first);
    return UnusableFileException.of(
        first.file().name(),
        tags.isEmpty() ? "a row of HXL hashtags under the header" : FIGURES,
        "",
        "found " + tags.orElse(first.header()));
  }

  @Override
  public TextTable prepare(TextTable table) {
    return layout(table)
        .filter(Layout::hasFigures)
        .map(layout -> layout.flat(TagRow.without(table)))
        .orElse(table);
  }

  @Override
  public void read(List<TextTable> tables, Context context, Dataset.Builder into) {
    Formats.NATIVE.read(tables, context, into);
  }

  /** What stands in which column. */
  private record Layout(
      String file, Map<NativeColumn, Integer> columns, List<Figure> figures, List<Integer> others) {

    boolean hasFigures() {
      return columns.containsKey(NativeColumn.FIGURE) || !figures.isEmpty();
    }

    private void requireClaimant() {
      if (!columns.containsKey(NativeColumn.CLAIMANT)) {
        throw UnusableFileException.of(
            file,
            "a column tagged #group+claimant, for who states the figures",
            "",
            "tag it, or set the claimant for all rows in a mapping: 'format: hxl' and"
                + " 'constants: {claimant: ...}'");
      }
    }

    /** One row a claim, in native columns, with the columns of other tags behind. */
    TextTable flat(TextTable table) {
      requireClaimant();
      List<String> header = new ArrayList<>();
      List<String> written = new ArrayList<>();
      for (NativeColumn column : HEADER) {
        header.add(column.header());
        written.add(
            columns.containsKey(column)
                ? table.written().get(columns.get(column))
                : column.header());
      }
      for (int other : others) {
        header.add(otherName(table.header().get(other)));
        written.add(table.written().get(other));
      }
      List<TextRow> rows = new ArrayList<>();
      table.rows().forEach(row -> rows.addAll(claims(row)));
      return new TextTable(
          table.file(), header, table.headerRow(), rows, table.problems(), written);
    }

    /** A native name over a column whose tag says something else would mislead. */
    private static String otherName(String header) {
      return NativeColumn.OF_FLAT.stream()
              .anyMatch(column -> Formats.sameColumn(column.header(), header))
          ? "hxl " + header
          : header;
    }

    private List<TextRow> claims(TextRow row) {
      if (columns.containsKey(NativeColumn.FIGURE)) {
        String outcome = figures.isEmpty() ? "killed" : figures.getFirst().outcome();
        return List.of(claim(row, outcome, cell(row, NativeColumn.FIGURE), "", ""));
      }
      List<TextRow> claims = new ArrayList<>();
      for (Figure figure : figures) {
        String text = row.cells().get(figure.position()).strip();
        String part = figures.size() == 1 ? "" : "-" + (figures.indexOf(figure) + 1);
        claims.add(
            claim(row, figure.outcome(), text.isEmpty() ? "not stated" : text, figure.who(), part));
      }
      return claims;
    }

    private TextRow claim(
        TextRow row, String outcome, String figure, String victimStatus, String part) {
      String incident = cell(row, NativeColumn.INCIDENT_ID);
      String event = incident.isEmpty() ? file + ":" + row.number() : incident;
      String claim = cell(row, NativeColumn.CLAIM_ID);
      List<String> cells = new ArrayList<>();
      for (NativeColumn column : HEADER) {
        cells.add(
            switch (column) {
              case INCIDENT_ID -> event;
              case CLAIM_ID -> claim.isEmpty() ? file + ":" + row.number() + part : claim + part;
              case OUTCOME -> outcome;
              case FIGURE -> figure;
              case VICTIM_STATUS -> victimStatus;
              default -> cell(row, column);
            });
      }
      others.forEach(other -> cells.add(row.cells().get(other)));
      return new TextRow(row.number(), cells);
    }

    private String cell(TextRow row, NativeColumn column) {
      return columns.containsKey(column) ? row.cells().get(columns.get(column)).strip() : "";
    }
  }

  private static final List<NativeColumn> HEADER =
      NativeColumn.OF_FLAT.stream()
          .filter(
              column ->
                  switch (column) {
                    case SCOPE, PERIOD_FROM, PERIOD_TO, INCLUDES, STATED_INCIDENTS -> false;
                    default -> true;
                  })
          .toList();

  /** A column that counts people. */
  private record Figure(int position, String outcome, String who) {}

  private static Optional<Layout> layout(TextTable table) {
    return TagRow.find(table).map(tags -> layout(table, tags));
  }

  private static Layout layout(TextTable table, List<String> tags) {
    Map<NativeColumn, Integer> columns = new EnumMap<>(NativeColumn.class);
    Map<NativeColumn, Integer> ranks = new EnumMap<>(NativeColumn.class);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      int position = i;
      HxlTag tag = HxlTag.of(tags.get(i));
      named(table.header().get(i), tags.get(i))
          .or(tag::meaning)
          .filter(meaning -> meaning.rank() < ranks.getOrDefault(meaning.column(), 9))
          .ifPresent(
              meaning -> {
                columns.put(meaning.column(), position);
                ranks.put(meaning.column(), meaning.rank());
              });
      tag.counted()
          .ifPresent(outcome -> figures.add(new Figure(position, outcome, who(tag, outcome))));
    }
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      int position = i;
      if (!columns.containsValue(i)
          && figures.stream().noneMatch(figure -> figure.position() == position)) {
        others.add(i);
      }
    }
    return new Layout(table.file().name(), columns, figures, others);
  }

  /** A column without a tag counts by its name, where that is a native one. */
  private static Optional<HxlTag.Meaning> named(String header, String tag) {
    return tag.startsWith("#")
        ? Optional.empty()
        : NativeColumn.OF_FLAT.stream()
            .filter(column -> Formats.sameColumn(column.header(), header))
            .map(column -> new HxlTag.Meaning(column, 0))
            .findFirst();
  }

  /** The attributes beside the outcome, in which the publisher says who was counted. */
  private static String who(HxlTag tag, String outcome) {
    return String.join(
        " ",
        tag.attributes().stream().filter(a -> !a.equals(outcome) && !a.equals("num")).toList());
  }
}
