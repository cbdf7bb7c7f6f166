package org.casualtyreports.excel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.casualtyreports.claim.Language;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Cell.Measure;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.ChartSpec.Span;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Numerals;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.SheetWords;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Role;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;

/** A report on invented states, with every kind of sheet. */
final class SampleReport {
  static final SheetWords WORDS =
      new SheetWords(
          "open",
          "not stated",
          "not shown",
          "{0} (part {1})",
          "'{0}' goes on in '{1}'.",
          "'{0}' continues '{1}'.",
          "Too many tallies for formulas: values are written.",
          "Chart data");
  static final List<String> CLAIMANTS =
      List.of("Red Column", "Army of Xarvia", "Ostland Observatory");
  static final YearMonth FIRST_MONTH = YearMonth.of(2023, 1);

  private SampleReport() {}

  static Imprint imprint() {
    return imprint(Imprint.Logo.NONE);
  }

  static Imprint imprint(Imprint.Logo logo) {
    return new Imprint(
        "Claimed deaths in Xarvia",
        "January to June 2023",
        "Bureau of Counting",
        "desk@example.org",
        "",
        "Claimed deaths & sources",
        "Page {0} of {1}",
        new Imprint.Published.On(LocalDate.of(2023, 7, 15)),
        "15 July 2023",
        logo,
        new Imprint.Rgb(0x1B, 0x4F, 0x72));
  }

  static Report report(Sheet... sheets) {
    return report(Language.EN, sheets);
  }

  static Report report(Language language, Sheet... sheets) {
    return new Report(
        language, imprint(), Numerals.PLAIN, List.of(), List.of(sheets), WORDS, List.of());
  }

  static Report whole(Language language) {
    List<ClaimRow> claims = claims(7, 180);
    return report(
        language,
        cover(),
        contents(),
        method(),
        claimsSheet(claims),
        monthly(claims),
        contested(),
        rejected());
  }

  static Column column(String id, String heading, Kind kind, Role role) {
    return new Column(id, heading, kind, role, 1, "");
  }

  static Column text(String id, String heading) {
    return column(id, heading, Kind.TEXT, Role.DATA);
  }

  static Column count(String id, String heading) {
    return column(id, heading, Kind.COUNT, Role.DATA);
  }

  static Sheet sheet(String id, String name, List<Column> columns, List<Row> rows) {
    return sheet(id, name, columns, rows, List.of());
  }

  static Sheet sheet(
      String id, String name, List<Column> columns, List<Row> rows, List<ChartSpec> charts) {
    Table table = new Table(id, "", "", columns, rows, List.of(), Text.EMPTY);
    return new Sheet(id, name, name, List.of(), table, charts);
  }

  static Row row(Cell... cells) {
    return new Row.Data("", List.of(cells));
  }

  static Cell number(long count) {
    return Cell.of(Long.toString(count), new Value.Count(count));
  }

  static Cell day(LocalDate day) {
    return Cell.of(day.toString(), new Value.Day(day));
  }

  static Cell month(YearMonth month) {
    return Cell.of(month.toString(), new Value.Month(month));
  }

  static Cell open() {
    return Cell.of("open", Value.OPEN).marked(Mark.OPEN);
  }

  /** A claim of the Claims sheet. */
  record ClaimRow(
      String id,
      String tallyRow,
      String claimant,
      YearMonth month,
      String figure,
      Span span,
      String status) {}

  static List<ClaimRow> claims(long seed, int size) {
    Random random = new Random(seed);
    List<ClaimRow> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int claimant = random.nextInt(CLAIMANTS.size());
      int month = random.nextInt(6);
      int killed = 1 + random.nextInt(60);
      Span span =
          switch (random.nextInt(8)) {
            case 0 -> new Span.OpenFrom(killed);
            case 1 -> Span.NOT_STATED;
            case 2 -> new Span.Closed(killed, killed + 2, killed + 5);
            default -> new Span.Closed(killed, killed, killed);
          };
      String words =
          switch (span) {
            case Span.Closed c ->
                c.lower() == c.upper() ? "" + c.lower() : c.lower() + "–" + c.upper();
            case Span.OpenFrom o -> "at least " + o.lower();
            case Span.NotStated n -> "not stated";
          };
      claims.add(
          new ClaimRow(
              "C-%04d".formatted(i + 1),
              i % 40 == 13 ? "" : "T" + (claimant * 6 + month + 1),
              CLAIMANTS.get(claimant),
              FIRST_MONTH.plusMonths(month),
              words,
              span,
              i % 9 == 0 ? "contested: number" : "uncontested"));
    }
    return claims;
  }

  static Sheet cover() {
    List<Column> columns = List.of(text("key", "Key"), text("value", "Value"));
    List<Row> rows =
        List.of(
            row(Cell.words("Period"), Cell.words("January to June 2023")),
            row(Cell.words("Publisher"), Cell.words("Bureau of Counting, desk@example.org")),
            row(Cell.words("Published"), day(LocalDate.of(2023, 7, 15))),
            row(
                Cell.words("What this is"),
                Cell.words(
                    "Figures as claimed by each party. The claim is the row; claimants are never"
                        + " merged, and no total across claimants is formed. A blank cell means"
                        + " that nothing belongs there; 'not stated' is not zero.")),
            row(Cell.words("Start here"), Cell.words(Text.link("Contents", Sheet.CONTENTS))));
    Table table = new Table("coverTable", "", "", columns, rows, List.of(), Text.EMPTY);
    return new Sheet(
        Sheet.COVER,
        "Cover",
        "Claimed deaths in Xarvia",
        List.of(Text.of("January to June 2023 · claims, not counts")),
        table,
        List.of());
  }

  static Sheet contents() {
    List<Column> columns =
        List.of(
            column("sheet", "Sheet", Kind.TEXT, Role.ROW_HEADING),
            text("what", "What it holds"),
            count("rows", "Rows"));
    List<Row> rows = new ArrayList<>();
    String[][] sheets = {
      {"method", "Method & notes", "How figures become intervals"},
      {Sheet.CLAIMS, "Claims", "One row a claim"},
      {"monthly", "Monthly by claimant", "Sums of each claimant's claims"},
      {"contested", "Contested incidents", "Claims side by side"},
      {"rejected", "Rejected rows", "Rows that could not be read"}
    };
    for (String[] s : sheets) {
      rows.add(
          row(Cell.words(Text.link(s[1], s[0])), Cell.words(s[2]), number(s[2].length() * 111L)));
    }
    Table table = new Table("contentsTable", "", "", columns, rows, List.of(), Text.EMPTY);
    return new Sheet(Sheet.CONTENTS, "Contents", "Contents", List.of(), table, List.of());
  }

  static Sheet method() {
    List<Column> columns =
        List.of(
            column("word", "Word", Kind.TEXT, Role.ROW_HEADING), text("means", "What it means"));
    List<Row> rows =
        List.of(
            new Row.Group("", Text.of("Figures")),
            row(Cell.words("500+"), Cell.words("500 or more: the upper bound is open.")),
            row(
                Cell.words("about 400"),
                Cell.words(
                    Text.of("From 360 to 440, ")
                        .then(Text.strong("a parameter"))
                        .then(
                            " of the run; the words of the source stand in the claim beside it, and"
                                + " the interval is used for sums within one claimant only.")
                        .footnote(1, "Ten per cent either way."))),
            new Row.Group("", Text.of("Months")),
            row(Cell.words("silent"), Cell.words("The claimant was watched and claimed nothing.")));
    return sheet("method", "Method & notes", columns, rows);
  }

  static Sheet claimsSheet(List<ClaimRow> claims) {
    List<Column> columns =
        List.of(
            column("claimId", "Claim", Kind.TEXT, Role.ROW_HEADING),
            text(Value.Tallied.KEY_COLUMN, "Tally row"),
            text("claimant", "Claimant"),
            column("date", "Date", Kind.DAY, Role.DATA),
            column("month", "Month", Kind.MONTH, Role.DATA),
            text("figure", "Figure as worded"),
            count(Formulas.LOWER, "Lower"),
            count(Formulas.BEST, "Best"),
            count(Formulas.UPPER, "Upper"),
            count(Formulas.OPEN, "Open (1 = yes)"),
            count(Formulas.STATED, "Stated (1 = yes)"),
            text("status", "Status"),
            text("note", "Note"));
    List<Row> rows = new ArrayList<>();
    for (ClaimRow claim : claims) {
      rows.add(row(cells(claim).toArray(Cell[]::new)));
    }
    Table table =
        new Table(
            Sheet.CLAIMS,
            "",
            "",
            columns,
            rows,
            List.of(Text.of("A claim without a tally row is superseded or withdrawn.")),
            Text.of("Source: invented for tests."));
    return new Sheet(
        Sheet.CLAIMS,
        "Claims",
        "Claims",
        List.of(
            Text.of("One row a claim, in the words of its claimant."),
            Text.of("An empty upper bound is open where 'Open' is 1.")),
        table,
        List.of());
  }

  private static List<Cell> cells(ClaimRow claim) {
    Cell blank = Cell.BLANK;
    Cell[] bounds =
        switch (claim.span()) {
          case Span.Closed c -> new Cell[] {number(c.lower()), number(c.best()), number(c.upper())};
          case Span.OpenFrom o -> new Cell[] {number(o.lower()), number(o.lower()), open()};
          case Span.NotStated n -> new Cell[] {blank, blank, blank};
        };
    Cell status = Cell.words(claim.status());
    boolean contested = claim.status().startsWith("contested");
    return List.of(
        Cell.words(claim.id()),
        Cell.words(claim.tallyRow()),
        Cell.words(claim.claimant()),
        day(claim.month().atDay(9)),
        month(claim.month()),
        Cell.words(claim.figure()),
        contested ? bounds[0].marked(Mark.CONTESTED_NUMBER) : bounds[0],
        bounds[1],
        bounds[2],
        number(claim.span() instanceof Span.OpenFrom ? 1 : 0),
        number(claim.span() instanceof Span.NotStated ? 0 : 1),
        contested ? status.marked(Mark.CONTESTED_NUMBER) : status,
        contested
            ? Cell.words(
                "The statement was repeated by the agency on the following day with another"
                    + " figure; both are kept, with their dates.")
            : blank);
  }

  /** The figures of a tally row, computed here by hand, apart from the formulas. */
  static Value now(List<ClaimRow> claims, String key, Measure measure) {
    long all = 0;
    long unstated = 0;
    long open = 0;
    long lower = 0;
    long best = 0;
    long upper = 0;
    long openLower = 0;
    for (ClaimRow claim : claims) {
      if (claim.tallyRow().equals(key)) {
        all++;
        switch (claim.span()) {
          case Span.Closed c -> {
            lower += c.lower();
            best += c.best();
            upper += c.upper();
          }
          case Span.OpenFrom o -> {
            open++;
            lower += o.lower();
            best += o.lower();
            openLower += o.lower();
          }
          case Span.NotStated n -> unstated++;
        }
      }
    }
    boolean none = all == unstated;
    return switch (measure) {
      case CLAIMS -> new Value.Count(all);
      case UNSTATED -> new Value.Count(unstated);
      case OPEN_CLAIMS -> new Value.Count(open);
      case LOWER -> none ? Value.NOT_STATED : new Value.Count(lower);
      case BEST ->
          none ? Value.NOT_STATED : openLower > 0.25 * lower ? Value.HIDDEN : new Value.Count(best);
      case UPPER -> none ? Value.NOT_STATED : open > 0 ? Value.OPEN : new Value.Count(upper);
    };
  }

  static String shown(Value value) {
    return switch (value) {
      case Value.Count c -> Long.toString(c.count());
      case Value.Open o -> WORDS.open();
      case Value.NotStated n -> WORDS.notStated();
      case Value.Hidden h -> WORDS.hidden();
      case Value.Blank b -> "";
      case Value.Words w -> w.words();
      case Value.Decimal d -> "" + d.number();
      case Value.Day d -> d.day().toString();
      case Value.Month m -> m.month().toString();
      case Value.Tallied t -> shown(t.now());
    };
  }

  static Sheet monthly(List<ClaimRow> claims) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("month", "Month", Kind.MONTH, Role.ROW_HEADING));
    columns.add(column("claimant", "Claimant", Kind.TEXT, Role.ROW_HEADING));
    String[] headings = {"Claims", "Without a figure", "Open-ended", "At least", "Best", "At most"};
    for (Measure measure : Measure.values()) {
      columns.add(count(measure.name(), headings[measure.ordinal()]));
    }
    columns.add(text("state", "State of the month"));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      String key = "T" + (i + 1);
      YearMonth month = FIRST_MONTH.plusMonths(i % 6);
      List<Cell> cells = new ArrayList<>(List.of(month(month), Cell.words(CLAIMANTS.get(i / 6))));
      for (Measure measure : Measure.values()) {
        Value now = now(claims, key, measure);
        Set<Mark> marks = i % 6 == 5 ? Set.of(Mark.PROVISIONAL) : Set.of();
        cells.add(new Cell(Text.of(shown(now)), new Value.Tallied(key, measure, now), marks));
      }
      cells.add(
          i % 6 == 5 ? Cell.words("provisional").marked(Mark.PROVISIONAL) : Cell.words("observed"));
      rows.add(new Row.Data(key, cells));
    }
    Table table =
        new Table(
            "monthlyTable",
            "",
            "",
            columns,
            rows,
            List.of(
                Text.of("Sums are of one claimant's claims; no total across claimants is formed.")),
            Text.of("Source: the sheet Claims."));
    return new Sheet(
        "monthly",
        "Monthly by claimant",
        "Deaths claimed, by month and claimant",
        List.of(Text.of("Each figure is a formula over the sheet Claims.")),
        table,
        List.of(series(claims)));
  }

  static ChartSpec series(List<ClaimRow> claims) {
    List<ChartSpec.MonthTick> ticks = new ArrayList<>();
    String[] names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun"};
    for (int m = 0; m < 6; m++) {
      ticks.add(new ChartSpec.MonthTick(names[m], m == 0 ? "2023" : ""));
    }
    List<ChartSpec.Series> series = new ArrayList<>();
    for (int c = 0; c < 3; c++) {
      List<ChartSpec.Point> points = new ArrayList<>();
      for (int m = 0; m < 6; m++) {
        String key = "T" + (c * 6 + m + 1);
        if (c == 2 && m == 3) {
          points.add(new ChartSpec.Point.Gap(ChartSpec.GapKind.CLAIMANT_SILENT));
          continue;
        }
        Value lower = now(claims, key, Measure.LOWER);
        Value upper = now(claims, key, Measure.UPPER);
        Span span = Span.NOT_STATED;
        if (lower instanceof Value.Count low) {
          span =
              upper instanceof Value.Count high
                  ? new Span.Closed(low.count(), low.count(), high.count())
                  : new Span.OpenFrom(low.count());
        }
        points.add(new ChartSpec.Point.Stated(span, ChartSpec.Certainty.SETTLED));
      }
      series.add(new ChartSpec.Series(CLAIMANTS.get(c), "", points));
    }
    return new ChartSpec.MonthlySeries(
        "Deaths claimed, each claimant by itself",
        "Monthly columns of three claimants.",
        "deaths claimed",
        ticks,
        series,
        List.of(),
        chartWords());
  }

  static ChartSpec.Words chartWords() {
    return new ChartSpec.Words(
        "no upper figure", "not stated", "silent", "not collected", "provisional");
  }

  static Sheet contested() {
    List<Column> columns =
        List.of(
            column("incident", "Incident", Kind.TEXT, Role.ROW_HEADING),
            text("claimant", "Claimant"),
            text("figure", "Figure as worded"),
            count("lower", "Lower"),
            count("upper", "Upper"));
    List<Row> rows =
        List.of(
            row(
                Cell.words("I-01 Amber Ford"),
                Cell.words("Red Column"),
                Cell.words("more than 70"),
                number(70),
                open()),
            row(
                Cell.words("I-01 Amber Ford"),
                Cell.words("Army of Xarvia"),
                Cell.words("17"),
                number(17),
                number(17)),
            row(
                Cell.words("I-02 Grey Hill"),
                Cell.words("Ostland Observatory"),
                Cell.words("30–45"),
                number(30),
                number(45)));
    ChartSpec chart =
        new ChartSpec.ClaimIntervals(
            "Claims on contested incidents",
            "Bars with intervals, one a claim.",
            "deaths claimed",
            List.of(
                new ChartSpec.Group(
                    "I-01 Amber Ford, 9 March 2023",
                    List.of(
                        new ChartSpec.Interval(
                            "Red Column", "soldiers", new Span.OpenFrom(70), "more than 70"),
                        new ChartSpec.Interval(
                            "Army of Xarvia", "soldiers", new Span.Closed(17, 17, 17), "17"))),
                new ChartSpec.Group(
                    "I-02 Grey Hill, 2 April 2023",
                    List.of(
                        new ChartSpec.Interval(
                            "Ostland Observatory",
                            "civilians",
                            new Span.Closed(30, 36, 45),
                            "30–45"),
                        new ChartSpec.Interval(
                            "Red Column", "civilians", Span.NOT_STATED, "not stated")))),
            chartWords());
    return sheet("contested", "Contested incidents", columns, rows, List.of(chart));
  }

  static Sheet rejected() {
    List<Column> columns =
        List.of(text("file", "File"), count("row", "Row"), text("found", "What was found"));
    return sheet("rejected", "Rejected rows", columns, List.of());
  }
}
