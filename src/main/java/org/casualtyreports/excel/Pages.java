package org.casualtyreports.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.casualtyreports.excel.Formulas.ClaimColumns;
import org.casualtyreports.excel.Page.Placed;
import org.casualtyreports.excel.Page.Wrapping;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.SheetWords;
import org.casualtyreports.report.Text;

/** Divides the sheets of a report into sheets of a workbook, and knows where each thing went. */
final class Pages {
  private static final double NARROWEST_LINE = 105;
  private static final double WIDEST_LINE = 170;

  /** Headings that need no escape in a reference to a column of a table. */
  private static final Pattern PLAIN_HEADING = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N} _-]*");

  private final List<Page> pages = new ArrayList<>();
  private final SheetNames names = new SheetNames();
  private final SheetWords words;
  private final Limits limits;
  private final Tallies tallies;

  private Pages(SheetWords words, Limits limits, Tallies tallies) {
    this.words = words;
    this.limits = limits;
    this.tallies = tallies;
  }

  static Pages of(Report report, Limits limits) {
    SheetWords words = report.sheetWords();
    List<Survey> surveys = report.sheets().stream().map(s -> Survey.of(s, words)).toList();
    Pages pages = new Pages(words, limits, tallies(surveys, limits));
    List<String> tabs = new ArrayList<>();
    for (Survey survey : surveys) {
      tabs.add(pages.names.tab(survey.sheet.name()));
    }
    List<Text> continuations = new ArrayList<>();
    List<List<Page>> divided = new ArrayList<>();
    for (int i = 0; i < surveys.size(); i++) {
      divided.add(pages.divide(surveys.get(i), tabs.get(i), continuations));
    }
    for (List<Page> group : divided) {
      for (Page page : group) {
        pages.pages.add(page.isCover() ? saying(page, continuations) : page);
      }
    }
    return pages;
  }

  List<Page> all() {
    return pages;
  }

  String newTab(String wish) {
    return names.tab(wish);
  }

  /** The formulas of tallies; empty where values stand in their place. */
  Optional<Formulas> formulas() {
    if (tallies == Tallies.AS_VALUES) {
      return Optional.empty();
    }
    return claims()
        .flatMap(p -> ClaimColumns.of(id -> reference(p, id)))
        .map(columns -> new Formulas(columns, words));
  }

  private Optional<Page> claims() {
    return pages.stream()
        .filter(p -> p.sheet().id().equals(Sheet.CLAIMS) && p.isTidy())
        .findFirst();
  }

  private static Optional<String> reference(Page claims, String columnId) {
    for (int i = 0; i < claims.columns().size(); i++) {
      Placed column = claims.columns().get(i);
      if (column.about().id().equals(columnId)) {
        boolean plain = PLAIN_HEADING.matcher(column.heading()).matches();
        return Optional.of(
            plain ? claims.tableName() + "[" + column.heading() + "]" : claims.absolute(i));
      }
    }
    return Optional.empty();
  }

  /** Where each anchor of the report stands in the workbook, as a location of a link. */
  Map<String, String> places() {
    Map<String, String> places = new HashMap<>();
    for (Page page : pages) {
      places.putIfAbsent(page.sheet().id(), page.quotedName() + "!A1");
    }
    for (Page page : pages) {
      places.putIfAbsent(page.sheet().table().id(), page.quotedName() + "!A1");
      page.survey()
          .anchors
          .forEach(
              (anchor, row) -> {
                int onPage = row - page.firstRow();
                if (onPage >= 0 && onPage < page.rows()) {
                  String cell = new CellReference(page.firstDataRow() + onPage, 0).formatAsString();
                  places.putIfAbsent(anchor, page.quotedName() + "!" + cell);
                }
              });
    }
    return places;
  }

  private static Tallies tallies(List<Survey> surveys, Limits limits) {
    long formulas = surveys.stream().mapToLong(s -> s.tallied).sum();
    Optional<Survey> claims =
        surveys.stream().filter(s -> s.sheet.id().equals(Sheet.CLAIMS)).findFirst();
    if (formulas == 0 || claims.isEmpty()) {
      return Tallies.AS_VALUES;
    }
    return limits.allowFormulas(formulas, claims.get().rows)
        ? Tallies.AS_FORMULAS
        : Tallies.AS_VALUES_FOR_SIZE;
  }

  private List<Page> divide(Survey survey, String tab, List<Text> continuations) {
    List<Placed> columns = Placed.of(survey, words, limits);
    double line =
        Math.clamp(columns.stream().mapToDouble(Placed::width).sum(), NARROWEST_LINE, WIDEST_LINE);
    List<Text> lead = new ArrayList<>(lines(survey.sheet.lead(), line));
    if (tallies == Tallies.AS_VALUES_FOR_SIZE && survey.tallied > 0) {
      lead.addAll(lines(List.of(Text.of(words.valuesOnly())), line));
    }
    List<Text> below = below(survey, line);
    int room = Math.max(1, limits.rowsPerSheet() - lead.size() - below.size() - 7);
    Wrapping wrapping =
        survey.rows > limits.wrappedRows() ? Wrapping.SINGLE_LINE : Wrapping.WRAPPED;
    List<Page> divided = new ArrayList<>();
    int first = 0;
    String name = tab;
    String before = "";
    do {
      int rows = Math.min(room, survey.rows - first);
      boolean last = first + rows == survey.rows;
      List<Text> above = new ArrayList<>(lead);
      if (first > 0) {
        above.add(Text.of(Page.fill(words.continuedFrom(), name, before)));
      }
      String next = last ? "" : names.tab(SheetNames.numbered(tab, divided.size() + 2));
      if (!last) {
        Text said = Text.of(Page.fill(words.continuedOn(), name, next));
        above.add(said);
        continuations.add(said);
      }
      divided.add(
          new Page(
              survey,
              name,
              names.table(survey.sheet.table().id()),
              first,
              rows,
              columns,
              above,
              last ? below : List.of(),
              wrapping));
      before = name;
      name = next;
      first += rows;
    } while (first < survey.rows);
    return divided;
  }

  private static List<Text> below(Survey survey, double width) {
    List<Text> below = new ArrayList<>(lines(survey.sheet.table().notes(), width));
    survey.footnotes.forEach(
        (number, note) -> below.addAll(lines(List.of(Text.of("[" + number + "] " + note)), width)));
    if (!survey.sheet.table().source().isEmpty()) {
      below.addAll(lines(List.of(survey.sheet.table().source()), width));
    }
    return below;
  }

  /** Texts as lines that fit the width; no cell is merged or wrapped for them. */
  private static List<Text> lines(List<Text> texts, double width) {
    List<Text> lines = new ArrayList<>();
    for (Text text : texts) {
      String words = Shown.text(text);
      if (words.indexOf('\n') < 0 && TextWidth.of(words) <= width) {
        lines.add(text);
      } else {
        TextWidth.lines(CellText.clean(words), width).forEach(l -> lines.add(Text.of(l)));
      }
    }
    return lines;
  }

  private static Page saying(Page cover, List<Text> more) {
    List<Text> above = new ArrayList<>(cover.above());
    above.addAll(more);
    return new Page(
        cover.survey(),
        cover.name(),
        cover.tableName(),
        cover.firstRow(),
        cover.rows(),
        cover.columns(),
        above,
        cover.below(),
        cover.wrapping());
  }

  /** How tallies are written. */
  private enum Tallies {
    AS_FORMULAS,
    AS_VALUES,
    AS_VALUES_FOR_SIZE
  }
}
