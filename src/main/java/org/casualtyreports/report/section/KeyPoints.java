package org.casualtyreports.report.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Block.KeyFigures.KeyFigure;
import org.casualtyreports.report.Text;
import org.casualtyreports.tally.Per;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.TallyRow;
import org.casualtyreports.template.ReportTemplate.SectionSpec;

/** The tallies of the period in sentences, one claimant at a time, and the largest set large. */
final class KeyPoints {
  private static final int BOXES = 4;
  private static final int SENTENCES = 14;

  private KeyPoints() {}

  static List<Block> figures(Desk desk, SectionSpec spec) {
    List<KeyFigure> boxes =
        stated(desk).stream()
            .sorted(largestFirst())
            .limit(spec.limitOr(BOXES))
            .map(row -> box(desk, row))
            .toList();
    return boxes.isEmpty() ? List.of() : List.of(new Block.KeyFigures(boxes));
  }

  static List<Block> sentences(Desk desk, SectionSpec spec) {
    List<TallyRow> rows = stated(desk);
    if (rows.isEmpty()) {
      return List.of(Block.Paragraph.body(desk.say("points.none")));
    }
    List<TallyRow> chosen = headlines(desk, spec.limitOr(SENTENCES));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Bullets(chosen.stream().map(row -> sentence(desk, row)).toList()));
    if (chosen.size() < rows.size()) {
      blocks.add(
          Block.Paragraph.body(
              desk.say(
                  "points.more", "shown", chosen.size(), "left", rows.size() - chosen.size())));
    }
    return blocks;
  }

  /** The tallies that the key points name: the largest, in the order of their keys. */
  static List<TallyRow> headlines(Desk desk) {
    return headlines(desk, SENTENCES);
  }

  private static List<TallyRow> headlines(Desk desk, int most) {
    List<TallyRow> rows = stated(desk);
    return rows.size() <= most
        ? rows
        : rows.stream().sorted(largestFirst()).limit(most).sorted().toList();
  }

  private static List<TallyRow> stated(Desk desk) {
    return desk.headlines().rows().stream()
        .filter(row -> row.sum().bounds().isPresent() && desk.prints(row))
        .toList();
  }

  /** By lower bound; the order of figures of different claimants is an order of claims. */
  private static Comparator<TallyRow> largestFirst() {
    return Comparator.comparing((TallyRow row) -> -row.sum().bounds().orElseThrow().lower())
        .thenComparing(Comparator.naturalOrder());
  }

  private static KeyFigure box(Desk desk, TallyRow row) {
    return new KeyFigure(
        desk.names().claimant(row.key().claimant()),
        desk.figure(row),
        desk.subject(row.key()),
        detail(desk, row));
  }

  private static String detail(Desk desk, TallyRow row) {
    String words = desk.figure(row);
    String interval = desk.figures().sum(row.sum());
    return words.equals(interval)
        ? headlineTime(desk, row)
        : desk.say("points.detail", "time", headlineTime(desk, row), "interval", interval);
  }

  private static Text sentence(Desk desk, TallyRow row) {
    ClaimantSum sum = row.sum();
    Bounds bounds = sum.bounds().orElseThrow();
    String figure = desk.figureAndReading(row);
    // A figure in words stands apart from the noun where a language needs it.
    boolean plainNumber = bounds.isPoint() && figure.equals(desk.phrases().count(bounds.lower()));
    Text text =
        Text.strong(desk.names().claimant(row.key().claimant()))
            .then(desk.say("points.colon"))
            .then(
                desk.say(
                    plainNumber ? "points.killed" : "points.killed-as",
                    "counted",
                    desk.names().counted(row.key().victims(), bounds.lower()),
                    "n",
                    bounds.lower(),
                    "figure",
                    figure,
                    "victims",
                    desk.names().victims(row.key().victims()),
                    "group",
                    desk.names().agreement(row.key().victims()),
                    "actor",
                    desk.names().actor(row.key().actor()),
                    "state",
                    desk.names().state(row.key().targetState()),
                    "time",
                    headlineTime(desk, row)));
    return row.subject() instanceof TallyRow.Subject.Incidents
        ? text.then(desk.say("points.made-of.begin"))
            .then(Text.link(desk.figures().madeOf(sum), Anchors.claimsOf(desk, row)))
            .then(desk.say("points.made-of.end"))
            .then(desk.say("points.stop"))
        : text.then(desk.say("points.made-of.begin"))
            .then(Text.link(desk.say("points.period"), Anchors.claimsOf(desk, row)))
            .then(desk.say("points.made-of.end"))
            .then(desk.say("points.stop"));
  }

  /** The time of a key figure in words. */
  static String headlineTime(Desk desk, TallyRow row) {
    return time(desk, row, desk.headlines().grouping().per());
  }

  /** A month or a year; of a year that the months looked at cover in part, those months. */
  private static String span(Desk desk, Per.Span span, MonthRange lookedAt) {
    if (span.per() == Per.MONTH) {
      return desk.phrases().month(span.first());
    }
    YearMonth from = lookedAt.contains(span.first()) ? span.first() : lookedAt.from();
    YearMonth to = lookedAt.contains(span.last()) ? span.last() : lookedAt.to();
    return from.equals(span.first()) && to.equals(span.last())
        ? desk.phrases().year(from.getYear())
        : desk.phrases().months(new MonthRange(from, to));
  }

  /** The slot of a row of the month tables in words. */
  static String time(Desk desk, TallyRow row) {
    return time(desk, row, Per.MONTH);
  }

  /** The slot of a row in words, for a table by month or by year. */
  static String time(Desk desk, TallyRow row, Per per) {
    return switch (row.subject()) {
      case TallyRow.Subject.Period p -> desk.phrases().days(p.period().from(), p.period().to());
      case TallyRow.Subject.Incidents incidents -> slot(desk, row, per, desk.findings().period());
    };
  }

  static String slot(Desk desk, TallyRow row, Per per, MonthRange lookedAt) {
    return switch (row.slot()) {
      case Slot.In in -> span(desk, in.span(), lookedAt);
      case Slot.NotAttributable none ->
          per == Per.YEAR && none.equals(Slot.COARSE_DATE)
              ? desk.say("slot.coarse-date.year")
              : desk.say("slot." + none.reason());
    };
  }
}
