package org.casualtyreports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casualtyreports.chart.Specimens.ENGLISH_WORDS;
import static org.casualtyreports.chart.Specimens.months;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.casualtyreports.chart.RecordingGraphics.Mark;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.ChartSpec.ClaimIntervals;
import org.casualtyreports.report.ChartSpec.CoverageCell;
import org.casualtyreports.report.ChartSpec.CoverageMap;
import org.casualtyreports.report.ChartSpec.CoverageRow;
import org.casualtyreports.report.ChartSpec.GapKind;
import org.casualtyreports.report.ChartSpec.Group;
import org.casualtyreports.report.ChartSpec.Interval;
import org.casualtyreports.report.ChartSpec.MonthlySeries;
import org.casualtyreports.report.ChartSpec.Point;
import org.casualtyreports.report.ChartSpec.Reconciliation;
import org.casualtyreports.report.ChartSpec.Series;
import org.casualtyreports.report.ChartSpec.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {
  private static final double WIDTH = 487;
  private static final int MARKS_OF_MAP = 14;
  private static final Charts LATIN = Charts.with(ChartStyle.LATIN);
  private static final Charts ARABIC = Charts.with(ChartStyle.ARABIC);

  static Stream<Arguments> charts() {
    List<ChartSpec> latin = new ArrayList<>();
    for (int months : new int[] {1, 2, 5, 13, 17, 24, 36, 60, 150}) {
      latin.add(Specimens.monthly(months, 3));
      latin.add(Specimens.coverage(months));
    }
    latin.add(Specimens.monthly(17, 1));
    latin.add(Specimens.claims());
    latin.add(Specimens.manyClaims(3, 5));
    latin.add(Specimens.reconciliation());
    latin.add(Specimens.map(0));
    latin.add(Specimens.map(12));
    latin.add(Specimens.map(300));
    Stream<ChartSpec> arabic =
        Stream.of(
            Specimens.monthlyArabic(17),
            Specimens.monthlyArabic(36),
            Specimens.claimsArabic(),
            Specimens.coverageArabic(17),
            Specimens.coverageArabic(40),
            Specimens.reconciliationArabic(),
            Specimens.mapArabic(12));
    return Stream.concat(
        latin.stream().flatMap(spec -> Stream.of(LATIN, ARABIC).map(c -> Arguments.of(c, spec))),
        arabic.map(spec -> Arguments.of(ARABIC, spec)));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void allWordsAndShapesLieInsideTheArea(Charts charts, ChartSpec spec) {
    for (double width : new double[] {230, WIDTH, 720}) {
      Drawing drawing = charts.drawing(spec);
      Rectangle2D area = grown(RecordingGraphics.area(drawing, width), 0.6);
      List<Mark> marks = RecordingGraphics.marksOf(drawing, width);
      assertThat(marks).isNotEmpty();
      assertThat(marks.stream().filter(mark -> !within(mark.bounds(), area))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noWordIsClipped(Charts charts, ChartSpec spec) {
    List<Mark> words =
        RecordingGraphics.marksOf(charts.drawing(spec), WIDTH).stream()
            .filter(ChartsTest::isText)
            .toList();
    assertThat(words.stream().filter(mark -> !within(mark.bounds(), grown(mark.clip(), 0.1))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noTwoWordsTouch(Charts charts, ChartSpec spec) {
    List<Mark> words =
        RecordingGraphics.marksOf(charts.drawing(spec), WIDTH).stream()
            .filter(mark -> mark.kind() == Mark.Kind.WORDS)
            .toList();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        assertThat(words.get(i).bounds().intersects(words.get(j).bounds()))
            .as("%s and %s", words.get(i), words.get(j))
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theSameSpecificationIsDrawnTheSame(Charts charts, ChartSpec spec) {
    assertThat(RecordingGraphics.marksOf(charts.drawing(spec), WIDTH))
        .isEqualTo(RecordingGraphics.marksOf(charts.drawing(spec), WIDTH));
  }

  @Test
  void notStatedIsAWordAndNeverADot() {
    List<Mark> marks = drawn(claim(Span.NOT_STATED, "not stated"));
    assertThat(words(marks)).contains("not stated");
    assertThat(dots(marks)).isEmpty();
  }

  @Test
  void zeroIsADotAtZero() {
    List<Mark> marks = drawn(claim(new Span.Closed(0, 0, 0), "0"));
    assertThat(dots(marks)).hasSize(1);
  }

  @Test
  void openEndIsAnArrowAndIsExplained() {
    List<Mark> open = drawn(claim(new Span.OpenFrom(500), "500+"));
    assertThat(arrows(open)).hasSize(2);
    assertThat(words(open)).contains("500+", "upper end open");
    List<Mark> closed = drawn(claim(new Span.Closed(500, 500, 500), "500"));
    assertThat(arrows(closed)).isEmpty();
    assertThat(words(closed)).doesNotContain("upper end open");
  }

  @Test
  void openMonthIsAnArrowUpwards() {
    assertThat(arrows(drawn(oneMonth(Specimens.atLeast(5))))).hasSize(2);
    assertThat(arrows(drawn(oneMonth(Specimens.exactly(5))))).isEmpty();
  }

  @Test
  void gapIsNotDrawnAsZero() {
    List<Mark> zero = drawn(oneMonth(Specimens.exactly(0)));
    assertThat(bars(zero)).hasSize(1);
    for (GapKind kind : GapKind.values()) {
      List<Mark> gap = drawn(oneMonth(Specimens.gap(kind)));
      assertThat(bars(gap)).as("%s", kind).isEmpty();
    }
  }

  @Test
  void keyExplainsOnlySignsThatOccur() {
    assertThat(words(drawn(oneMonth(Specimens.gap(GapKind.CLAIMANT_SILENT)))))
        .contains("claimant silent")
        .doesNotContain("not collected", "figure not stated", "provisional", "upper end open");
    assertThat(words(drawn(oneMonth(Specimens.provisional(3, 3)))))
        .contains("provisional")
        .doesNotContain("claimant silent");
    assertThat(words(drawn(oneMonth(Specimens.gap(GapKind.NOT_STATED)))))
        .contains("?", "figure not stated");
  }

  @Test
  void aMapIsNeverMirrored() {
    List<Long> latin = hundredthsFromLeft(LATIN, Specimens.map(12));

    assertThat(latin).hasSize(MARKS_OF_MAP).doesNotHaveDuplicates();
    assertThat(hundredthsFromLeft(ARABIC, Specimens.map(12))).isEqualTo(latin);
  }

  private static List<Long> hundredthsFromLeft(Charts charts, ChartSpec map) {
    return discs(RecordingGraphics.marksOf(charts.drawing(map), WIDTH)).stream()
        .map(mark -> Math.round(mark.bounds().getCenterX() * 100))
        .toList();
  }

  /** The marks of a map of {@value #MARKS_OF_MAP}, without those of its key. */
  private static List<Mark> discs(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.kind() == Mark.Kind.AREA)
        .filter(mark -> mark.bounds().getWidth() < 30)
        .limit(MARKS_OF_MAP)
        .toList();
  }

  @Test
  void theAreaOfAMarkStandsForItsIncidents() {
    List<Mark> marks = discs(RecordingGraphics.marksOf(LATIN.drawing(Specimens.map(12)), WIDTH));

    double ofOne = marks.get(2).bounds().getWidth();
    assertThat(marks.get(0).bounds().getWidth()).isCloseTo(5 * ofOne, Offset.offset(1e-6));
    assertThat(marks.get(1).bounds().getWidth()).isCloseTo(2 * ofOne, Offset.offset(1e-6));
  }

  @Test
  void aMapNamesStatesAndExplainsItsSigns() {
    assertThat(words(drawn(Specimens.map(0))))
        .containsExactly(
            "Where incidents happened",
            "Xarvia",
            "Federation of the River States",
            "Birch Hill",
            "100 km",
            "Incidents at one place:",
            "1",
            "25",
            "place named",
            "named only as its region or state, or not at all");
  }

  @Test
  void longNamesAreWrappedAndNotShortened() {
    String name = "Permanent Mission of the Federal Republic of Ostland to the River States";
    Interval claim = new Interval(name, "", new Span.Closed(5, 5, 5), "5");
    String all = String.join(" ", words(drawn(claims(List.of(new Group("", List.of(claim)))))));
    assertThat(all).contains(name);
  }

  @Test
  void valuesGrowToTheLeftInArabicAndDigitsKeepTheirOrder() {
    ClaimIntervals claims =
        claims(
            List.of(
                new Group(
                    "",
                    List.of(
                        new Interval("A", "", new Span.Closed(10, 12, 15), "10–15"),
                        new Interval("B", "", new Span.Closed(90, 90, 90), "500+")))));
    List<Mark> marks = RecordingGraphics.marksOf(ARABIC.drawing(claims), WIDTH);
    assertThat(words(marks)).contains("10–15", "500+");
    assertThat(left(marks, "A")).isGreaterThan(left(marks, "10–15"));
    assertThat(left(marks, "10–15")).isGreaterThan(left(marks, "500+"));
  }

  @Test
  void axisCountsAreWrittenAsTheReportWritesThem() {
    Charts charts = Charts.with(ChartStyle.LATIN.withCounts(n -> "n" + n));
    ChartSpec spec = claim(new Span.Closed(40, 40, 40), "40");
    assertThat(words(RecordingGraphics.marksOf(charts.drawing(spec), WIDTH)))
        .contains("n0", "n10", "n20", "n30", "n40");
  }

  @Test
  void pagesHoldEveryGroupOnceAndFit() {
    List<Drawing> pages = LATIN.pages(Specimens.manyClaims(12, 6), WIDTH, 500);
    List<String> words = pages.stream().flatMap(p -> words(drawn(p)).stream()).toList();
    assertThat(pages).hasSize(6).allMatch(page -> page.heightFor(WIDTH) <= 500);
    for (int group = 0; group < 12; group++) {
      assertThat(words).containsOnlyOnce("Incident " + group);
      for (int claim = 0; claim < 6; claim++) {
        assertThat(words).containsOnlyOnce("Claimant " + group + "." + claim);
      }
    }
  }

  @Test
  void groupTallerThanAPageIsBrokenBetweenItsClaims() {
    List<Drawing> pages = LATIN.pages(Specimens.manyClaims(1, 60), WIDTH, 400);
    List<String> words = pages.stream().flatMap(p -> words(drawn(p)).stream()).toList();
    assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.heightFor(WIDTH) <= 400);
    for (int claim = 0; claim < 60; claim++) {
      assertThat(words).containsOnlyOnce("Claimant 0." + claim);
    }
  }

  @Test
  void pagesOfPanelsHoldEverySeriesOnceAndKeepOneScale() {
    MonthlySeries many = Specimens.monthly(17, 40);
    List<Drawing> pages = LATIN.pages(many, WIDTH, 640);
    List<String> words = pages.stream().flatMap(p -> words(drawn(p)).stream()).toList();
    assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.heightFor(WIDTH) <= 640);
    for (Series series : many.series()) {
      assertThat(words).containsOnlyOnce(series.claimant());
    }
    assertThat(words.stream().filter("100"::equals).count()).isEqualTo(40);
  }

  @Test
  void pagesOfCoverageHoldEveryClaimantOnce() {
    List<CoverageRow> rows = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      rows.add(new CoverageRow("Claimant " + i, List.of(new CoverageCell.Watched(i, "n" + i))));
    }
    CoverageMap map = new CoverageMap("Coverage", "", months(1), rows, ENGLISH_WORDS);
    List<Drawing> pages = LATIN.pages(map, WIDTH, 300);
    List<String> words = pages.stream().flatMap(p -> words(drawn(p)).stream()).toList();
    assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.heightFor(WIDTH) <= 300);
    for (int i = 0; i < 70; i++) {
      assertThat(words).containsOnlyOnce("Claimant " + i, "n" + i);
    }
  }

  @Test
  void chartThatFitsIsOnePage() {
    assertThat(LATIN.pages(Specimens.claims(), WIDTH, 700)).hasSize(1);
  }

  @Test
  void emptyChartsAreDrawnWithoutFigures() {
    List<ChartSpec> empty =
        List.of(
            new MonthlySeries("T", "", "u", List.of(), List.of(), List.of(), ENGLISH_WORDS),
            claims(List.of()),
            new CoverageMap("T", "", List.of(), List.of(), ENGLISH_WORDS),
            new Reconciliation("T", "", "u", "a", "b", List.of(), ENGLISH_WORDS));
    for (ChartSpec spec : empty) {
      assertThat(words(drawn(spec))).contains("T");
      assertThat(LATIN.pages(spec, WIDTH, 100)).hasSize(1);
    }
  }

  @Test
  void largestCountIsDrawnInsideTheArea() {
    ChartSpec spec = claim(new Span.Closed(0, Long.MAX_VALUE, Long.MAX_VALUE), "most");
    Drawing drawing = LATIN.drawing(spec);
    Rectangle2D area = grown(RecordingGraphics.area(drawing, WIDTH), 0.6);
    assertThat(drawn(drawing)).allMatch(mark -> within(mark.bounds(), area));
  }

  @Test
  void stateOfTheGraphicsIsLeftAsItWas() {
    Graphics2D g = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB).createGraphics();
    g.setPaint(Color.RED);
    g.setStroke(new BasicStroke(7));
    g.setClip(3, 4, 500, 500);
    g.translate(5, 6);
    List<Object> before = state(g);
    LATIN.drawing(Specimens.monthly(17, 2)).draw(g, new Rectangle2D.Double(0, 0, WIDTH, 400));
    assertThat(state(g)).isEqualTo(before);
  }

  private static List<Object> state(Graphics2D g) {
    return List.of(
        g.getPaint(),
        g.getStroke(),
        g.getFont(),
        g.getClip(),
        g.getTransform(),
        g.getRenderingHints());
  }

  @Test
  void pageWithoutRoomIsRefused() {
    assertThatThrownBy(() -> LATIN.pages(Specimens.claims(), 0, 100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected width and heights above 0, found 0.0, 100.0 and 100.0");
  }

  @Test
  void coverageRowOfAnotherLengthIsRefused() {
    CoverageMap map =
        new CoverageMap("", "", months(2), List.of(new CoverageRow("A", List.of())), ENGLISH_WORDS);
    assertThatThrownBy(() -> LATIN.drawing(map))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a cell for each of 2 months, found 0");
  }

  private static ClaimIntervals claims(List<Group> groups) {
    return new ClaimIntervals("T", "", "deaths", groups, ENGLISH_WORDS);
  }

  private static ClaimIntervals claim(Span span, String shown) {
    return claims(List.of(new Group("Incident", List.of(new Interval("A", "", span, shown)))));
  }

  private static MonthlySeries oneMonth(Point point) {
    return new MonthlySeries(
        "",
        "",
        "deaths",
        months(1),
        List.of(new Series("A", "", List.of(point))),
        List.of(),
        ENGLISH_WORDS);
  }

  private static List<Mark> drawn(ChartSpec spec) {
    return drawn(LATIN.drawing(spec));
  }

  private static List<Mark> drawn(Drawing drawing) {
    return RecordingGraphics.marksOf(drawing, WIDTH);
  }

  private static List<String> words(List<Mark> marks) {
    return marks.stream().map(Mark::words).filter(words -> !words.isEmpty()).toList();
  }

  /** Blue discs of the size of a point. */
  private static List<Mark> dots(List<Mark> marks) {
    return marks.stream()
        .filter(m -> m.kind() == Mark.Kind.AREA && m.form().startsWith(Theme.BLUE.toString()))
        .filter(m -> Math.abs(m.bounds().getWidth() - 2 * Signs.DOT) < 0.01)
        .filter(m -> Math.abs(m.bounds().getHeight() - 2 * Signs.DOT) < 0.01)
        .toList();
  }

  /** Blue rectangles as wide as the widest bar. */
  private static List<Mark> bars(List<Mark> marks) {
    return marks.stream()
        .filter(m -> m.kind() == Mark.Kind.AREA && m.form().startsWith(Theme.BLUE.toString()))
        .filter(m -> Math.abs(m.bounds().getWidth() - 15) < 0.01)
        .toList();
  }

  /** Chevrons: one in the chart and one in its key. */
  private static List<Mark> arrows(List<Mark> marks) {
    return marks.stream()
        .filter(m -> m.kind() == Mark.Kind.LINE && m.form().startsWith(Theme.BLUE.toString()))
        .filter(
            m ->
                Math.abs(m.bounds().getWidth() + m.bounds().getHeight() - 7.8) < 0.01
                    && Math.min(m.bounds().getWidth(), m.bounds().getHeight()) > 2.9)
        .toList();
  }

  private static double left(List<Mark> marks, String words) {
    return marks.stream()
        .filter(mark -> mark.words().equals(words))
        .findFirst()
        .orElseThrow()
        .bounds()
        .getX();
  }

  private static boolean isText(Mark mark) {
    return mark.kind() == Mark.Kind.WORDS || mark.kind() == Mark.Kind.GLYPHS;
  }

  private static boolean within(Rectangle2D inner, Rectangle2D outer) {
    return inner.getX() >= outer.getX()
        && inner.getY() >= outer.getY()
        && inner.getMaxX() <= outer.getMaxX()
        && inner.getMaxY() <= outer.getMaxY();
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }
}
