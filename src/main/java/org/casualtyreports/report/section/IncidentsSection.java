package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.template.ReportTemplate.SectionSpec;

/** The incidents of the period with every claim on each, side by side. */
final class IncidentsSection {
  private static final int FEW = 2;

  private IncidentsSection() {}

  static List<Block> write(Desk desk, SectionSpec spec) {
    List<Incident> incidents = desk.incidentsOfPeriod();
    if (incidents.isEmpty()) {
      return List.of(Block.Paragraph.body(desk.say("incidents.none")));
    }
    List<Incident> first =
        incidents.stream()
            .sorted(contestedThenLargest(desk))
            .limit(most(spec, incidents.size()))
            .toList();
    Set<String> chosen = first.stream().map(Incident::id).collect(Collectors.toSet());
    List<Incident> shown = incidents.stream().filter(i -> chosen.contains(i.id())).toList();
    List<Row> rows = new ArrayList<>();
    shown.forEach(incident -> rows.addAll(rows(desk, incident)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(desk, shown, rows, "incidents", desk.say("incidents.title")));
    if (shown.size() < incidents.size()) {
      blocks.add(
          Block.Paragraph.body(
              desk.say(
                  "incidents.more",
                  "shown",
                  shown.size(),
                  "left",
                  incidents.size() - shown.size())));
    }
    return blocks;
  }

  /** As many as the template wants; one or two more rather than words on what is left out. */
  private static int most(SectionSpec spec, int there) {
    int wanted = spec.limitOr(there);
    return there - wanted <= FEW ? there : wanted;
  }

  /** The order in which incidents are chosen where a template limits them. */
  static Comparator<Incident> contestedThenLargest(Desk desk) {
    Map<String, Weight> known = new HashMap<>();
    return Comparator.comparing(
            (Incident i) -> known.computeIfAbsent(i.id(), id -> Weight.of(desk, i)))
        .thenComparing(Incident::id);
  }

  /** Looked up once for each incident, not for each two that are compared. */
  private record Weight(boolean contested, long largest) implements Comparable<Weight> {
    static Weight of(Desk desk, Incident incident) {
      return new Weight(
          !desk.findings().contestsOn(incident.id()).isEmpty(), SideBySide.largest(desk, incident));
    }

    /** What comes first is less. */
    @Override
    public int compareTo(Weight other) {
      return contested == other.contested
          ? Long.compare(other.largest, largest)
          : Boolean.compare(other.contested, contested);
    }
  }

  static Table table(Desk desk, List<Incident> incidents, List<Row> rows, String id, String title) {
    var p = desk.phrases();
    return new Table(
        id,
        title,
        desk.say("incidents.summary"),
        List.of(
            Columns.heading(p, "claimant", 2.3),
            Columns.text(p, "actor", 2.0),
            Columns.text(p, "hit", 2.5),
            Columns.text(p, "figureClaimed", 1.6),
            Columns.text(p, "figureRead", 1.3),
            Columns.text(p, "statementDate", 1.7)),
        rows,
        notes(desk, incidents),
        Text.EMPTY);
  }

  /** What is doubted, in the words of the dataset, and how many statements no longer stand. */
  private static List<Text> notes(Desk desk, List<Incident> incidents) {
    List<Text> notes = new ArrayList<>();
    for (Incident incident : incidents) {
      addDoubt(desk, notes, incident.id(), incident.dateDoubt());
      desk.claimsOn(incident.id())
          .forEach(claim -> addDoubt(desk, notes, claim.id(), desk.doubt(claim)));
    }
    int replaced = desk.standings().count(Standing.SUPERSEDED);
    int withdrawn = desk.standings().count(Standing.WITHDRAWN);
    if (replaced + withdrawn > 0) {
      notes.add(
          Text.of(desk.say("incidents.replaced", "replaced", replaced, "withdrawn", withdrawn)));
    }
    return notes;
  }

  private static void addDoubt(Desk desk, List<Text> notes, String id, String doubt) {
    if (!doubt.isEmpty()) {
      notes.add(
          Text.of(desk.say("incidents.doubt", "id", id, "doubt", desk.phrases().asWritten(doubt))));
    }
  }

  static List<Row> rows(Desk desk, Incident incident) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row.Group(Anchors.incident(incident.id()), heading(desk, incident)));
    List<Claim> claims = desk.claimsOn(incident.id());
    claims.forEach(claim -> rows.add(row(desk, incident, claim)));
    if (claims.isEmpty()) {
      Cell none = Cell.words(desk.say("incidents.no-claim"));
      Cell figure =
          Cell.of(desk.say("figure.not-stated"), Cell.Value.NOT_STATED)
              .marked(Cell.Mark.NOT_STATED);
      rows.add(new Row.Data("", List.of(none, Cell.BLANK, Cell.BLANK, figure, figure, Cell.BLANK)));
    }
    return rows;
  }

  private static Text heading(Desk desk, Incident incident) {
    Text text = Text.of(desk.name(incident));
    return desk.contested(incident.id())
        .map(words -> text.then(desk.say("incident.dash")).then(Text.strong(words)))
        .orElse(text);
  }

  private static Row row(Desk desk, Incident incident, Claim claim) {
    Cell actor = Cell.words(desk.names().actor(claim.actor()));
    Cell hit = Cell.words(hit(desk, claim));
    Cell claimed = Cell.words(desk.figures().claimed(claim.figure()));
    Cell read = read(desk, claim);
    if (!claim.doubt().isEmpty()) {
      claimed = claimed.marked(Cell.Mark.DOUBTED);
    }
    for (Cell.Mark mark : desk.findings().contestsOn(incident.id())) {
      switch (mark) {
        case CONTESTED_NUMBER -> claimed = claimed.marked(mark);
        case CONTESTED_STATUS -> hit = hit.marked(mark);
        case CONTESTED_PERPETRATOR -> actor = actor.marked(mark);
        default -> {}
      }
    }
    return new Row.Data(
        Anchors.use(claim),
        List.of(
            Cell.words(desk.names().claimant(claim.claimant())),
            actor,
            hit,
            claimed.linkedTo(Anchors.claim(claim)),
            read,
            Cell.words(stated(desk, claim))));
  }

  private static String hit(Desk desk, Claim claim) {
    String hit = desk.names().hit(claim);
    return claim.outcome() == Outcome.KILLED
        ? hit
        : desk.say("hit.outcome", "hit", hit, "outcome", desk.names().outcome(claim.outcome()));
  }

  static Cell read(Desk desk, Claim claim) {
    Figure figure = claim.figure();
    var bounds = figure.bounds(desk.findings().selection().reading());
    String words = desk.figures().read(figure, desk.findings().selection().reading());
    if (bounds.isEmpty()) {
      return Cell.of(words, Cell.Value.NOT_STATED).marked(Cell.Mark.NOT_STATED);
    }
    Cell cell = Cell.words(words);
    return bounds.get().isOpen() ? cell.marked(Cell.Mark.OPEN) : cell;
  }

  static String stated(Desk desk, Claim claim) {
    return switch (claim.statement().issued()) {
      case Statement.Issued.On on -> desk.phrases().shortDay(on.day());
      case Statement.Issued.Undated undated -> desk.say("when.undated");
    };
  }
}
