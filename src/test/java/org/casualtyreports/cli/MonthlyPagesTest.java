package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.pdf.PdfPages;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The monthly report keeps its promise of two to six pages before the annex. */
class MonthlyPagesTest {
  static Stream<Arguments> months() {
    List<Arguments> all = new ArrayList<>();
    for (Language language : Language.values()) {
      all.add(Arguments.of("datasets/sahel-2022-2024", "2024-01", language));
      all.add(Arguments.of("datasets/example-large", "2021-08", language));
      all.add(Arguments.of("datasets/example-large", "2023-09", language));
    }
    return all.stream();
  }

  /** The months of the invented dataset are those with most claims: 133 each. */
  @ParameterizedTest
  @MethodSource("months")
  void theBodyTakesTwoToSixPages(String dataset, String month, Language language) {
    Path input = Run.ROOT.resolve(dataset);
    Report report =
        SahelReport.of(input, Audience.PUBLIC, language, MonthRange.of(YearMonth.parse(month)));
    List<Integer> begins = PdfPages.pagesOfBookmarks(SahelReport.pdf(report));

    assertThat(begins).hasSameSizeAs(report.sections());
    List<String> ids = report.sections().stream().map(Section::id).toList();
    int annex = ids.indexOf("section-claims");
    assertThat(ids.subList(annex, ids.size()))
        .containsExactly("section-claims", "section-sources", "section-rejected");
    assertThat(begins.get(annex) - 1).isBetween(2, 6);
  }
}
