package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.edition.ClaimChange;
import org.casualtyreports.edition.EditionChanges;
import org.casualtyreports.edition.TallyChange;
import org.casualtyreports.edition.TallyChange.Printed;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Findings.Earlier;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.template.ReportTemplate.SectionSpec;

/** What changed since an earlier edition; nothing where none is given. */
final class ChangesSection {
  private static final int ROWS = 40;

  private ChangesSection() {}

  static List<Block> write(Desk desk, SectionSpec spec) {
    return switch (desk.findings().earlier()) {
      case Earlier.None none -> List.of();
      case Earlier.Since since -> write(desk, since, spec.limitOr(ROWS));
    };
  }

  private static List<Block> write(Desk desk, Earlier.Since since, int most) {
    EditionChanges all = since.changes();
    EditionChanges changes = printed(desk, all);
    List<Block> blocks = new ArrayList<>();
    String edition = edition(desk, since);
    if (changes.isEmpty()) {
      blocks.add(Block.Paragraph.body(desk.say("changes.none", "edition", edition)));
    } else {
      blocks.add(Block.Paragraph.body(counts(desk, changes, edition)));
    }
    int undated = Math.max(changes.undatedBefore(), changes.undatedNow());
    if (undated > 0) {
      blocks.add(Block.Paragraph.body(desk.say("changes.undated", "n", undated)));
    }
    int elsewhere = all.claims().size() - changes.claims().size();
    if (elsewhere > 0) {
      blocks.add(Block.Paragraph.body(desk.say("changes.undated-incidents", "n", elsewhere)));
    }
    if (!changes.claims().isEmpty()) {
      blocks.add(claims(desk, changes.claims(), most));
    }
    if (!changes.tallies().isEmpty()) {
      blocks.add(tallies(desk, changes.tallies(), most));
    }
    return blocks;
  }

  /** The changes that a short report prints: what bears no date is counted only. */
  private static EditionChanges printed(Desk desk, EditionChanges all) {
    return new EditionChanges(
        all.before(),
        all.now(),
        all.grouping(),
        all.claims().stream().filter(change -> !isUndated(desk, change.claim())).toList(),
        all.tallies().stream().filter(change -> desk.prints(change.row())).toList(),
        all.undatedBefore(),
        all.undatedNow());
  }

  private static boolean isUndated(Desk desk, Claim claim) {
    return !desk.listsUndated()
        && claim.scope() instanceof Scope.AtIncident at
        && desk.findings()
            .dataset()
            .incidents()
            .find(at.incidentId())
            .filter(incident -> incident.when() instanceof When.Undated)
            .isPresent();
  }

  private static String edition(Desk desk, Earlier.Since since) {
    if (since.changes().before().asOf() instanceof AsOf.Day day
        && !day.day().equals(java.time.LocalDate.MAX)) {
      return desk.say("changes.edition.day", "day", desk.phrases().day(day.day()));
    }
    String title = since.about().title().in(desk.phrases().language());
    return since.about().version().isEmpty()
        ? desk.say("changes.edition.title", "title", title)
        : desk.say("changes.edition.version", "title", title, "version", since.about().version());
  }

  private static String counts(Desk desk, EditionChanges changes, String edition) {
    List<String> parts = new ArrayList<>();
    for (ClaimChange.Kind kind : ClaimChange.Kind.values()) {
      int count = changes.count(kind);
      if (count > 0) {
        parts.add(desk.say("changes.count." + kind.code(), "n", count));
      }
    }
    parts.add(desk.say("changes.count.tallies", "n", changes.tallies().size()));
    return desk.say("changes.intro", "edition", edition, "counts", desk.phrases().list(parts));
  }

  private static List<Text> left(Desk desk, int all, int most) {
    return all <= most
        ? List.of()
        : List.of(Text.of(desk.say("changes.more", "shown", most, "left", all - most)));
  }

  private static Table claims(Desk desk, List<ClaimChange> changes, int most) {
    var p = desk.phrases();
    return new Table(
        "changed-claims",
        desk.say("changes.claims.title"),
        desk.say("changes.claims.summary"),
        List.of(
            Columns.heading(p, "claimant", 2),
            Columns.text(p, "change", 1.3),
            Columns.text(p, "claimAbout", 3),
            Columns.text(p, "victims", 1.5),
            Columns.text(p, "before", 1.6),
            Columns.text(p, "now", 1.6)),
        changes.stream().limit(most).map(change -> row(desk, change)).toList(),
        left(desk, changes.size(), most),
        Text.EMPTY);
  }

  private static Row row(Desk desk, ClaimChange change) {
    Claim claim = change.claim();
    String was =
        switch (change) {
          case ClaimChange.Added added -> "";
          case ClaimChange.Revised revised -> figures(desk, revised.replaced());
          case ClaimChange.Withdrawn withdrawn -> figures(desk, withdrawn.takenBack());
          case ClaimChange.Removed removed -> figure(desk, removed.claim());
          case ClaimChange.Corrected corrected -> corrections(desk, corrected, true);
        };
    String is =
        switch (change) {
          case ClaimChange.Added added -> figure(desk, added.claim());
          case ClaimChange.Revised revised -> figure(desk, revised.claim());
          case ClaimChange.Withdrawn withdrawn -> desk.say("figure.withdrawn");
          case ClaimChange.Removed removed -> "";
          case ClaimChange.Corrected corrected -> corrections(desk, corrected, false);
        };
    Cell now = Cell.words(is);
    return new Row.Data(
        "",
        List.of(
            Cell.words(desk.names().claimant(claim.claimant())),
            Cell.words(desk.say("changes.kind." + change.kind().code())),
            Cell.words(about(desk, claim)),
            Cell.words(desk.names().victims(claim.victims())),
            Cell.words(was),
            is.isEmpty() ? now : now.linkedTo(Anchors.claim(claim))));
  }

  private static String about(Desk desk, Claim claim) {
    return switch (claim.scope()) {
      case Scope.OverPeriod period -> desk.phrases().days(period.from(), period.to());
      case Scope.AtIncident at ->
          desk.findings()
              .dataset()
              .incidents()
              .find(at.incidentId())
              .map(desk::name)
              .orElse(at.incidentId());
    };
  }

  private static String figures(Desk desk, List<Claim> claims) {
    return claims.stream()
        .map(claim -> figure(desk, claim))
        .distinct()
        .collect(Collectors.joining(desk.say("list.semicolon")));
  }

  private static String figure(Desk desk, Claim claim) {
    return desk.figures().claimed(claim.figure());
  }

  /** The cells that differ, by the columns of the dataset. */
  private static String corrections(Desk desk, ClaimChange.Corrected corrected, boolean before) {
    return corrected.corrections().stream()
        .map(
            cell -> {
              String words = before ? cell.before() : cell.now();
              return desk.say(
                  "changes.cell",
                  "column",
                  cell.field(),
                  "words",
                  words.isEmpty() ? desk.say("figure.not-stated") : words);
            })
        .collect(Collectors.joining(desk.say("list.semicolon")));
  }

  private static Table tallies(Desk desk, List<TallyChange> changes, int most) {
    var p = desk.phrases();
    return new Table(
        "changed-tallies",
        desk.say("changes.tallies.title"),
        desk.say("changes.tallies.summary"),
        List.of(
            Columns.heading(p, "claimant", 2.2),
            Columns.text(p, "about", 3),
            Columns.text(p, "month", 1.8),
            Columns.text(p, "before", 1.5),
            Columns.text(p, "now", 1.5)),
        changes.stream().limit(most).map(change -> row(desk, change)).toList(),
        left(desk, changes.size(), most),
        Text.EMPTY);
  }

  private static Row row(Desk desk, TallyChange change) {
    return new Row.Data(
        "",
        List.of(
            Cell.words(desk.names().claimant(change.key().claimant())),
            Cell.words(desk.subject(change.key())),
            Cell.words(KeyPoints.time(desk, change.row())),
            printed(desk, change.before()),
            printed(desk, change.now())));
  }

  private static Cell printed(Desk desk, Printed printed) {
    return switch (printed) {
      case Printed.NoRow none -> Cell.words(desk.say("changes.no-row"));
      case Printed.InRow in ->
          in.bounds()
              .map(
                  bounds -> {
                    Cell cell = Cell.words(desk.figures().bounds(bounds));
                    return bounds.isOpen() ? cell.marked(Cell.Mark.OPEN) : cell;
                  })
              .orElseGet(
                  () ->
                      in.row().sum().claims() > 0
                          ? Cell.words(desk.say("figure.not-stated")).marked(Cell.Mark.NOT_STATED)
                          : Cell.words(MonthlySection.state(desk, in.row())));
    };
  }
}
