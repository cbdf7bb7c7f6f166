package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casualtyreports.claim.Language;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Section;
import org.casualtyreports.template.ReportTemplate;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionKind;

/** The sections that a template asks for, numbered in its order. */
public final class Sections {
  private Sections() {}

  /** Writes the sections; one that has nothing to say in this period is left out. */
  public static List<Section> write(ReportTemplate template, Desk desk) {
    List<List<Block>> written = template.sections().stream().map(s -> blocks(s, desk)).toList();
    Set<Cell.Mark> used = Method.marks(written.stream().flatMap(List::stream).toList());
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      SectionSpec spec = template.sections().get(i);
      List<Block> blocks =
          spec.kind() == SectionKind.METHOD ? Method.write(desk, spec, used) : written.get(i);
      if (!blocks.isEmpty()) {
        sections.add(section(spec, desk, blocks, sections.size() + 1));
      }
    }
    return Links.resolved(sections);
  }

  private static Section section(SectionSpec spec, Desk desk, List<Block> blocks, int number) {
    Language language = desk.phrases().language();
    String own = desk.say("section." + spec.kind().code());
    String heading = spec.heading().isEmpty() ? own : spec.heading().in(language);
    List<Block> all = new ArrayList<>();
    introduction(spec, language).ifPresent(all::add);
    all.addAll(blocks);
    return new Section(
        anchor(spec.kind()),
        desk.say("section.numbered", "number", desk.phrases().count(number), "heading", heading),
        switch (spec.begins()) {
          case RUNNING_ON -> Section.Start.RUNNING_ON;
          case ON_NEW_PAGE -> Section.Start.NEW_PAGE;
        },
        all,
        List.of());
  }

  private static Optional<Block> introduction(SectionSpec spec, Language language) {
    return spec.text().isEmpty()
        ? Optional.empty()
        : Optional.of(Block.Paragraph.body(spec.text().in(language)));
  }

  private static List<Block> blocks(SectionSpec spec, Desk desk) {
    return switch (spec.kind()) {
      case ABOUT -> AboutSection.write(desk, spec);
      case KEY_FIGURES -> KeyPoints.figures(desk, spec);
      case KEY_POINTS -> KeyPoints.sentences(desk, spec);
      case INCIDENTS -> IncidentsSection.write(desk, spec);
      case MONTHLY -> MonthlySection.write(desk);
      case PERIOD_TOTALS -> PeriodTotalsSection.write(desk, spec);
      case WITHOUT_MONTH -> WithoutMonthSection.write(desk, spec);
      case TREND_CHARTS -> Trends.blocks(desk, spec.limitOr(Trends.PANELS));
      case TRENDS -> TrendVerdicts.write(desk);
      case COMPARISON -> ComparisonSection.write(desk);
      case SENSITIVITY -> SensitivitySection.write(desk);
      case QUALITY -> QualitySection.write(desk);
      case CONTESTED -> ContestedSection.write(desk, spec);
      case NOT_STATED -> NotStatedSection.write(desk, spec);
      case METHOD -> List.of();
      case SIDE_BY_SIDE -> SideBySide.write(desk, spec);
      case COVERAGE -> CoverageSection.write(desk);
      case PLACES -> PlacesSection.write(desk, spec);
      case CHANGES -> ChangesSection.write(desk, spec);
      case INCIDENT -> IncidentSection.write(desk, spec);
      case STATEMENTS -> StatementsSection.write(desk);
      case RELATED -> RelatedSection.write(desk);
      case CLAIMS -> ClaimsSection.write(desk);
      case SOURCES -> SourcesSection.write(desk);
      case REJECTED -> RejectedSection.write(desk);
    };
  }

  /** Where a section begins. */
  static String anchor(SectionKind kind) {
    return "section-" + kind.code();
  }
}
