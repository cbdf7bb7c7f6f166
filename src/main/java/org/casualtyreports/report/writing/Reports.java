package org.casualtyreports.report.writing;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.compare.Comparison;
import org.casualtyreports.compare.Contest;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.names.Names;
import org.casualtyreports.reconcile.Reconciliation;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Findings;
import org.casualtyreports.report.Findings.Earlier;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Imprint.Logo;
import org.casualtyreports.report.Imprint.Published;
import org.casualtyreports.report.Imprint.Rgb;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.SheetWords;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.Sections;
import org.casualtyreports.report.sheet.Sheets;
import org.casualtyreports.report.text.Digits;
import org.casualtyreports.report.text.Phrases;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Per;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.template.ReportTemplate;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionKind;

/** Writes reports. */
public final class Reports {
  private Reports() {}

  /** How an edition is told apart from others of its template. */
  public record Edition(Language language, Published published, Logo logo) {}

  /**
   * Computes what a report needs.
   *
   * @param selection its months are the period of the report
   */
  public static Findings findings(
      ReportTemplate template, Dataset dataset, Names names, Selection selection) {
    return findings(template, dataset, names, selection, Focus.PERIOD, Earlier.NONE);
  }

  /**
   * Computes what a report needs.
   *
   * @param selection its months are the period of the report
   * @param earlier what changed since an earlier edition, for the section that says so
   */
  public static Findings findings(
      ReportTemplate template,
      Dataset dataset,
      Names names,
      Selection selection,
      Focus focus,
      Earlier earlier) {
    Grouping grouping = new Grouping(template.groupBy(), Per.MONTH);
    MonthRange period = selection.months();
    MonthRange past = new MonthRange(Selection.ALL_MONTHS.from(), period.to());
    Beside<Tallies> history = Beside.of(() -> Tallies.of(dataset, selection.in(past), grouping));
    Comparison comparison = Comparison.of(dataset, selection, names);
    SortedMap<String, Set<Cell.Mark>> contests = contests(comparison);
    Tallies tallies = Tallies.of(dataset, selection, grouping);
    List<Reconciliation> reconciliations = Reconciliation.of(dataset, selection);
    return new Findings(
        dataset,
        names,
        selection,
        period,
        tallies,
        history,
        reconciliations,
        comparison,
        contests,
        focus,
        earlier);
  }

  private static SortedMap<String, Set<Cell.Mark>> contests(Comparison comparison) {
    SortedMap<String, Set<Cell.Mark>> contests = new TreeMap<>();
    for (Contest contest : comparison.contested()) {
      Set<Cell.Mark> marks = EnumSet.noneOf(Cell.Mark.class);
      for (Contest.Axis axis : contest.axes()) {
        marks.add(
            switch (axis) {
              case NUMBER -> Cell.Mark.CONTESTED_NUMBER;
              case STATUS -> Cell.Mark.CONTESTED_STATUS;
              case PERPETRATOR -> Cell.Mark.CONTESTED_PERPETRATOR;
              case DATE -> Cell.Mark.CONTESTED_DATE;
            });
      }
      contests.put(contest.incident().id(), marks);
    }
    return contests;
  }

  /** Loads what puts findings into words, which can be done while they are looked for. */
  public static void prepare(Language language) {
    Phrases phrases = Phrases.in(language, Digits.LATIN);
    phrases.month(YearMonth.of(2000, 1));
    phrases.say("withheld.claims", "n", 1000);
  }

  /** Puts findings into words, in the order of the template. */
  public static Report write(ReportTemplate template, Findings findings, Edition edition) {
    Digits digits =
        switch (template.digits()) {
          case LATIN -> Digits.LATIN;
          case ARABIC_INDIC -> Digits.ARABIC_INDIC;
        };
    Phrases phrases = Phrases.in(edition.language(), digits);
    Desk desk = new Desk(findings, phrases);
    Imprint imprint = imprint(template, findings, edition, desk);
    return new Report(
        edition.language(),
        imprint,
        phrases.numerals(),
        Sections.write(template, desk),
        Sheets.write(desk, imprint, statistics(template)),
        words(phrases),
        List.of());
  }

  /** Sections whose statistics the workbook holds: all where it is the workbook alone. */
  private static Set<SectionKind> statistics(ReportTemplate template) {
    return template.sections().isEmpty()
        ? EnumSet.allOf(SectionKind.class)
        : template.sections().stream().map(SectionSpec::kind).collect(Collectors.toSet());
  }

  private static SheetWords words(Phrases phrases) {
    return new SheetWords(
        phrases.say("figure.open"),
        phrases.say("figure.not-stated"),
        phrases.say("figure.hidden"),
        phrases.say("workbook.continued-column"),
        phrases.say("workbook.continued-on"),
        phrases.say("workbook.continued-from"),
        phrases.say("workbook.values-only"),
        phrases.say("workbook.chart-data"));
  }

  private static Imprint imprint(
      ReportTemplate template, Findings findings, Edition edition, Desk desk) {
    Phrases phrases = desk.phrases();
    Language language = edition.language();
    String title = orElse(template.title(), language, phrases.say("report.title"));
    String period = desk.reportedOn();
    String day =
        edition.published() instanceof Published.On on
            ? phrases.say("report.published", "day", phrases.day(on.day()))
            : "";
    return new Imprint(
        title,
        period,
        template.organisation().in(language),
        template.contact().in(language),
        template.disclaimer().in(language),
        phrases.say("report.running-title", "title", title, "period", period),
        phrases.say("report.page"),
        edition.published(),
        day,
        edition.logo(),
        colour(template.accent()));
  }

  private static String orElse(Localised text, Language language, String other) {
    return text.isEmpty() ? other : text.in(language);
  }

  private static Rgb colour(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }
}
