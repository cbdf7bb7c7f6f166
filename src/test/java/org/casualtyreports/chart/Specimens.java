package org.casualtyreports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casualtyreports.atlas.MapSheet.Line;
import org.casualtyreports.atlas.MapSheet.Spot;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.ChartSpec.Break;
import org.casualtyreports.report.ChartSpec.Certainty;
import org.casualtyreports.report.ChartSpec.ClaimIntervals;
import org.casualtyreports.report.ChartSpec.CoverageCell;
import org.casualtyreports.report.ChartSpec.CoverageMap;
import org.casualtyreports.report.ChartSpec.CoverageRow;
import org.casualtyreports.report.ChartSpec.GapKind;
import org.casualtyreports.report.ChartSpec.Group;
import org.casualtyreports.report.ChartSpec.Interval;
import org.casualtyreports.report.ChartSpec.Land;
import org.casualtyreports.report.ChartSpec.LocatorMap;
import org.casualtyreports.report.ChartSpec.MarkSizes;
import org.casualtyreports.report.ChartSpec.MonthTick;
import org.casualtyreports.report.ChartSpec.MonthlySeries;
import org.casualtyreports.report.ChartSpec.Outlines;
import org.casualtyreports.report.ChartSpec.Pair;
import org.casualtyreports.report.ChartSpec.PlaceMark;
import org.casualtyreports.report.ChartSpec.PlaceWords;
import org.casualtyreports.report.ChartSpec.Placing;
import org.casualtyreports.report.ChartSpec.Point;
import org.casualtyreports.report.ChartSpec.Reconciliation;
import org.casualtyreports.report.ChartSpec.ScaleBar;
import org.casualtyreports.report.ChartSpec.Series;
import org.casualtyreports.report.ChartSpec.SizeExample;
import org.casualtyreports.report.ChartSpec.Span;
import org.casualtyreports.report.ChartSpec.Words;

/** Charts of invented claimants, in English and Arabic. */
final class Specimens {
  static final Words ENGLISH_WORDS =
      new Words(
          "upper end open", "figure not stated", "claimant silent", "not collected", "provisional");
  static final Words ARABIC_WORDS =
      new Words("الحد الأعلى مفتوح", "العدد غير مذكور", "لم يصدر ادعاء", "لم تُجمع بيانات", "أولي");

  private static final List<String> ENGLISH_MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final List<String> ARABIC_MONTHS =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");

  private Specimens() {}

  static List<MonthTick> months(List<String> names, int firstYear, int firstMonth, int count) {
    List<MonthTick> months = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int month = (firstMonth - 1 + i) % 12;
      int year = firstYear + (firstMonth - 1 + i) / 12;
      boolean begins = i == 0 || month == 0;
      months.add(new MonthTick(names.get(month), begins ? Integer.toString(year) : ""));
    }
    return months;
  }

  static List<MonthTick> months(int count) {
    return months(ENGLISH_MONTHS, 2022, 9, count);
  }

  static Point exactly(long deaths) {
    return between(deaths, deaths, deaths);
  }

  static Point between(long lower, long best, long upper) {
    return new Point.Stated(new Span.Closed(lower, best, upper), Certainty.SETTLED);
  }

  static Point atLeast(long lower) {
    return new Point.Stated(new Span.OpenFrom(lower), Certainty.SETTLED);
  }

  static Point provisional(long lower, long upper) {
    return new Point.Stated(
        new Span.Closed(lower, (lower + upper) / 2, upper), Certainty.PROVISIONAL);
  }

  static Point gap(GapKind kind) {
    return new Point.Gap(kind);
  }

  static Series series(String claimant, String subject, int months, long seed) {
    Random random = new Random(seed);
    List<Point> points = new ArrayList<>();
    while (points.size() < months) {
      long lower = random.nextInt(60);
      switch (random.nextInt(10)) {
        case 0 -> points.add(gap(GapKind.NOT_STATED));
        case 1 -> points.add(exactly(0));
        case 2 -> points.add(atLeast(lower));
        case 3, 4 -> points.add(between(lower, lower + 5, lower + 5 + random.nextInt(40)));
        case 5, 6 -> {
          GapKind kind = random.nextBoolean() ? GapKind.CLAIMANT_SILENT : GapKind.NOT_COLLECTED;
          for (int i = random.nextInt(3); i >= 0 && points.size() < months; i--) {
            points.add(gap(kind));
          }
        }
        default -> points.add(exactly(lower));
      }
    }
    points.set(months - 1, provisional(12, 30));
    return new Series(claimant, subject, points);
  }

  static MonthlySeries monthly(int months, int series) {
    List<Series> all = new ArrayList<>();
    List<String> claimants =
        List.of(
            "Red Column", "Xarvia Army", "Ostland Ministry of Defence", "Salt Road Observatory");
    for (int i = 0; i < series; i++) {
      all.add(
          series(
              claimants.get(i % 4) + (i < 4 ? "" : " " + (i / 4 + 1)),
              "Xarvia · soldiers said to be killed by Red Column",
              months,
              i + 3));
    }
    return new MonthlySeries(
        "Deaths claimed each month, Xarvia",
        "alternative",
        "Deaths claimed, by month of the incident; same scale in all panels",
        months(months),
        all,
        months > 14 ? List.of(new Break(13, "Observer mission ends, 1 Oct 2023")) : List.of(),
        ENGLISH_WORDS);
  }

  static MonthlySeries monthlyArabic(int months) {
    return new MonthlySeries(
        "القتلى المعلن عنهم شهرياً في زارفيا",
        "بديل",
        "عدد القتلى المعلن عنهم حسب شهر الحادث؛ المقياس نفسه في كل اللوحات",
        months(ARABIC_MONTHS, 2022, 9, months),
        List.of(
            series("الرتل الأحمر", "زارفيا · الجنود", months, 3),
            series("جيش زارفيا", "زارفيا · المتمردون", months, 4),
            series("وزارة دفاع أوستلاند (MoD)", "زارفيا · الجنود", months, 5)),
        List.of(new Break(13, "انتهاء بعثة المراقبة، 1 أكتوبر 2023")),
        ARABIC_WORDS);
  }

  static ClaimIntervals claims() {
    return new ClaimIntervals(
        "Contested incidents: what each claimant says",
        "alternative",
        "Deaths claimed",
        List.of(
            new Group(
                "21 March 2023 · Tamma, Salt Province",
                List.of(
                    new Interval(
                        "Red Column",
                        "soldiers · struck by Red Column and its allies",
                        new Span.Closed(360, 400, 440),
                        "about 400"),
                    new Interval(
                        "Xarvia Army",
                        "insurgents · struck by the Xarvia Army",
                        new Span.Closed(160, 160, 160),
                        "160"),
                    new Interval(
                        "Permanent Mission of the Federal Republic of Ostland to the River States",
                        "civilians and soldiers together · perpetrator not stated by this claimant",
                        new Span.Closed(10, 12, 15),
                        "10–15"),
                    new Interval(
                        "Salt Road Observatory",
                        "civilians · not stated",
                        Span.NOT_STATED,
                        "not stated"))),
            new Group(
                "2–4 June 2023 · road from Tamma to Great Well",
                List.of(
                    new Interval(
                        "Red Column",
                        "soldiers · Red Column",
                        new Span.OpenFrom(500),
                        "500 or more"),
                    new Interval(
                        "Xarvia Army", "soldiers · Red Column", new Span.Closed(0, 0, 0), "0"))),
            new Group(
                "December 2023 · Great Well",
                List.of(
                    new Interval(
                        "Ostland Ministry of Defence",
                        "soldiers · Red Column",
                        new Span.Closed(56, 56, 56),
                        "56"),
                    new Interval(
                        "Red Column", "soldiers · Red Column", new Span.OpenFrom(10), "tens")))),
        ENGLISH_WORDS);
  }

  static ClaimIntervals claimsArabic() {
    return new ClaimIntervals(
        "حوادث متنازع عليها: ما يقوله كل طرف",
        "بديل",
        "القتلى المعلن عنهم",
        List.of(
            new Group(
                "21 مارس 2023 · تاما",
                List.of(
                    new Interval(
                        "الرتل الأحمر",
                        "جنود · الرتل الأحمر",
                        new Span.Closed(360, 400, 440),
                        "حوالي 400"),
                    new Interval(
                        "جيش زارفيا", "متمردون · جيش زارفيا", new Span.Closed(10, 12, 15), "10–15"),
                    new Interval("مرصد طريق الملح (SRO)", "مدنيون", Span.NOT_STATED, "غير مذكور"))),
            new Group(
                "يونيو 2023 · البئر الكبير",
                List.of(
                    new Interval("الرتل الأحمر", "جنود", new Span.OpenFrom(500), "500+"),
                    new Interval(
                        "وزارة دفاع أوستلاند", "جنود", new Span.Closed(210, 210, 210), "210")))),
        ARABIC_WORDS);
  }

  static ClaimIntervals manyClaims(int groups, int perGroup) {
    List<Group> all = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      List<Interval> claims = new ArrayList<>();
      for (int c = 0; c < perGroup; c++) {
        long lower = 3L * g + c;
        claims.add(
            new Interval(
                "Claimant " + g + "." + c,
                "soldiers · Red Column",
                new Span.Closed(lower, lower, lower + c),
                "from " + lower));
      }
      all.add(new Group("Incident " + g, claims));
    }
    return new ClaimIntervals("Many claims", "alternative", "Deaths claimed", all, ENGLISH_WORDS);
  }

  static CoverageMap coverage(int months) {
    return coverage(
        "Who was watched, and how many claims there were",
        List.of(
            "Red Column",
            "Xarvia Army",
            "Permanent Mission of Ostland to the River States",
            "Salt Road Observatory",
            "UCDP (coded)"),
        months(months),
        ENGLISH_WORDS);
  }

  static CoverageMap coverageArabic(int months) {
    return coverage(
        "التغطية: عدد الادعاءات في كل شهر",
        List.of("الرتل الأحمر", "جيش زارفيا", "وزارة دفاع أوستلاند", "مرصد طريق الملح"),
        months(ARABIC_MONTHS, 2022, 9, months),
        ARABIC_WORDS);
  }

  private static CoverageMap coverage(
      String title, List<String> claimants, List<MonthTick> months, Words words) {
    Random random = new Random(11);
    List<CoverageRow> rows = new ArrayList<>();
    for (String claimant : claimants) {
      List<CoverageCell> cells = new ArrayList<>();
      for (int i = 0; i < months.size(); i++) {
        int claims = random.nextInt(random.nextInt(22) + 1);
        String shown = Integer.toString(claims);
        cells.add(
            switch (random.nextInt(9)) {
              case 0 -> new CoverageCell.Gap(GapKind.CLAIMANT_SILENT);
              case 1 -> new CoverageCell.Gap(GapKind.NOT_COLLECTED);
              case 2 -> new CoverageCell.Partly(claims, shown);
              default -> new CoverageCell.Watched(claims, shown);
            });
      }
      rows.add(new CoverageRow(claimant, cells));
    }
    return new CoverageMap(title, "alternative", months, rows, words);
  }

  static Reconciliation reconciliation() {
    return new Reconciliation(
        "Period totals beside the same claimant's own incidents",
        "alternative",
        "Deaths claimed",
        "Claimed for the period",
        "Incidents it named (9 claims)",
        List.of(
            new Pair(
                "Red Column",
                "soldiers in Xarvia, 1 Jan to 31 Dec 2023",
                new Span.OpenFrom(500),
                "500 or more",
                new Span.OpenFrom(312),
                "at least 312 (9 claims, 2 open-ended)"),
            new Pair(
                "Xarvia Army",
                "insurgents in Xarvia, Sept 2022 to Jan 2024",
                new Span.Closed(210, 210, 210),
                "210",
                new Span.Closed(180, 200, 244),
                "180–244 (14 claims)"),
            new Pair(
                "Ostland Ministry of Defence",
                "soldiers in Ostland, 2023",
                new Span.Closed(56, 56, 56),
                "56",
                Span.NOT_STATED,
                "none of its 3 claims states a figure")),
        ENGLISH_WORDS);
  }

  static Reconciliation reconciliationArabic() {
    return new Reconciliation(
        "مجاميع الفترات إلى جانب ما فصّله الطرف نفسه",
        "بديل",
        "القتلى المعلن عنهم",
        "المعلن عن الفترة",
        "مجموع الحوادث المفصلة",
        List.of(
            new Pair(
                "الرتل الأحمر",
                "جنود زارفيا، 2023",
                new Span.OpenFrom(500),
                "500 أو أكثر",
                new Span.OpenFrom(312),
                "312 على الأقل (9 ادعاءات)"),
            new Pair(
                "جيش زارفيا",
                "متمردون، 2023",
                new Span.Closed(210, 210, 210),
                "210",
                new Span.Closed(180, 200, 244),
                "180–244")),
        ARABIC_WORDS);
  }

  /**
   * Two states side by side and a sea, 800 by 500 kilometres.
   *
   * @param places at random over both states, besides a large and an open one
   */
  static LocatorMap map(int places) {
    return map(
        places,
        "Xarvia",
        "Federation of the River States",
        new ScaleBar(100, "100 km"),
        "Incidents at one place:",
        new PlaceWords("place named", "named only as its region or state, or not at all"));
  }

  static LocatorMap mapArabic(int places) {
    return map(
        places,
        "زارفيا",
        "اتحاد ولايات النهر",
        new ScaleBar(100, "100 كم"),
        "الحوادث في المكان الواحد:",
        new PlaceWords("مكان مسمى", "مسمى باسم ولايته أو دولته فقط، أو بلا اسم"));
  }

  private static LocatorMap map(
      int places, String west, String east, ScaleBar scale, String sizes, PlaceWords words) {
    Random random = new Random(5);
    List<PlaceMark> marks = new ArrayList<>();
    marks.add(new PlaceMark(new Spot(200, 150), 25, Placing.NAMED, "Birch Hill"));
    marks.add(new PlaceMark(new Spot(560, 90), 4, Placing.REGION_ONLY, ""));
    for (int i = 0; i < places; i++) {
      marks.add(
          new PlaceMark(
              new Spot(40 + random.nextInt(720), 40 + random.nextInt(300)),
              1,
              Placing.NAMED,
              i < 4 ? "Place " + i : ""));
    }
    Line border = line(400, 0, 430, 180, 400, 400);
    Line coast = line(0, 400, 400, 400, 800, 360);
    return new LocatorMap(
        "Where incidents happened",
        "alternative",
        800,
        500,
        List.of(
            new Land(
                west,
                ChartSpec.Role.CONCERNED,
                List.of(line(0, 0, 400, 0, 430, 180, 400, 400, 0, 400, 0, 0))),
            new Land(
                east,
                ChartSpec.Role.NEIGHBOUR,
                List.of(line(400, 0, 800, 0, 800, 360, 400, 400, 430, 180, 400, 0)))),
        new Outlines(List.of(border), List.of(coast)),
        marks,
        scale,
        new MarkSizes(sizes, List.of(new SizeExample(1, "1"), new SizeExample(25, "25"))),
        words);
  }

  private static Line line(double... xy) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      spots.add(new Spot(xy[i], xy[i + 1]));
    }
    return new Line(spots);
  }
}
