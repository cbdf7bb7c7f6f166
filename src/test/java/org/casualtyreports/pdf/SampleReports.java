package org.casualtyreports.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.casualtyreports.claim.Language;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Text;

/** Invented reports in three languages with every kind of block. */
final class SampleReports {
  private static final Mark[] MARKS = Mark.values();

  private SampleReports() {}

  /** The words that differ between the languages of the sample. */
  record Words(
      Language language,
      String title,
      String period,
      String organisation,
      String running,
      String page,
      String published,
      List<String> headings,
      String lead,
      String body,
      String callout,
      List<String> bullets,
      String note,
      List<String> claimants,
      List<String> figures,
      String subject,
      String detail,
      List<String> columns,
      List<String> cells,
      String group,
      String tableNote,
      String source,
      List<String> marks,
      String caption) {}

  static final Words EN =
      new Words(
          Language.EN,
          "Casualty claims in Xarvia and Ostland",
          "September 2022 to January 2024",
          "Ostland Observatory",
          "Casualty claims, Xarvia and Ostland",
          "Page {0} of {1}",
          "Published 5 February 2024",
          List.of(
              "1  Key points",
              "2  Incidents of the month",
              "2.1  Claims side by side",
              "2.2  All claims",
              "3  Method",
              "4  Annex"),
          "In January 2024 three parties claimed deaths among the soldiers of Xarvia. Their figures"
              + " differ and stand side by side; they are not added.",
          "The Red Column claims that 210 soldiers were killed near Kell–Adar between 10–15 January"
              + " 2024, and 500+ in the whole of 2023. The Army of Xarvia states −3 against its"
              + " own December list, or 12.5 % fewer, and does not name who struck.",
          "This report shows what parties say. It does not say which claim is right, and it gives"
              + " no total across claimants: the same deaths may be claimed by several of them.",
          List.of(
              "Red Column: at least 512 soldiers killed (9 claims, 3 open-ended, 4 without a"
                  + " figure).",
              "Army of Xarvia: 56 insurgents killed in two incidents; two more incidents without a"
                  + " figure.",
              "Claims by the Red Column fell from nine to seven; this says nothing about violence."),
          "Statement of 2 January 2024, read on the day of publication; not verified by others.",
          List.of("Red Column", "Army of Xarvia", "Northern Front", "UCDP (coded)"),
          List.of("500 or more", "56", "about 400", "not stated"),
          "soldiers of Xarvia killed by the Red Column",
          "nine claims, three of them open-ended",
          List.of("Date", "Claimant", "Actor", "Who died", "Figure", "Lower", "Upper"),
          List.of(
              "2 Jan 2024",
              "Red Column",
              "Red Column / Northern Front",
              "soldiers of Xarvia",
              "at least 15",
              "15",
              "open"),
          "Attack on the camp of Kell–Adar, 2 January 2024",
          "Open upper bounds stay open: they are not turned into a number.",
          "Source: statements of the parties, collected by the Ostland Observatory.",
          List.of(
              "open",
              "no figure stated",
              "number contested",
              "victims contested",
              "perpetrator contested",
              "date contested",
              "doubted",
              "period total",
              "provisional",
              "not collected",
              "superseded"),
          "Figure 1. Claims on the attack of Kell–Adar");

  static final Words FR =
      new Words(
          Language.FR,
          "Revendications de victimes en Xarvie et en Ostlande",
          "Septembre 2022 à janvier 2024",
          "Observatoire d’Ostlande",
          "Revendications de victimes, Xarvie et Ostlande",
          "Page {0} sur {1}",
          "Publié le 5 février 2024",
          List.of(
              "1  Points clés",
              "2  Incidents du mois",
              "2.1  Revendications côte à côte",
              "2.2  Toutes les revendications",
              "3  Méthode",
              "4  Annexe"),
          "En janvier 2024, trois parties ont revendiqué des morts parmi les soldats de Xarvie."
              + " Leurs chiffres diffèrent et figurent côte à côte ; ils ne sont pas additionnés.",
          "La Colonne rouge affirme que 210 soldats ont été tués près de Kell–Adar entre le 10 et le"
              + " 15 janvier 2024, et plus de 1 500 en 2023. L’armée de Xarvie annonce −3 par"
              + " rapport à sa propre liste, soit 12,5 % de moins, « sans nommer l’auteur ».",
          "Ce rapport montre ce que disent les parties. Il ne dit pas quelle revendication est juste"
              + " et ne donne aucun total entre revendicateurs.",
          List.of(
              "Colonne rouge : au moins 512 soldats tués (9 revendications, 3 ouvertes).",
              "Armée de Xarvie : 56 insurgés tués dans deux incidents."),
          "Communiqué du 2 janvier 2024 ; non vérifié par d’autres.",
          List.of("Colonne rouge", "Armée de Xarvie", "Front du Nord"),
          List.of("500 ou plus", "56", "environ 400"),
          "soldats de Xarvie tués par la Colonne rouge",
          "neuf revendications, dont trois ouvertes",
          List.of("Date", "Revendicateur", "Auteur", "Qui est mort", "Chiffre", "Min.", "Max."),
          List.of(
              "2 janv. 2024",
              "Colonne rouge",
              "Colonne rouge / Front du Nord",
              "soldats de Xarvie",
              "au moins 15",
              "15",
              "ouvert"),
          "Attaque du camp de Kell–Adar, 2 janvier 2024",
          "Une borne supérieure ouverte reste ouverte.",
          "Source : communiqués des parties, réunis par l’Observatoire d’Ostlande.",
          List.of(
              "ouvert",
              "sans chiffre",
              "nombre contesté",
              "victimes contestées",
              "auteur contesté",
              "date contestée",
              "douteux",
              "total de période",
              "provisoire",
              "non observé",
              "remplacé"),
          "Figure 1. Revendications sur l’attaque de Kell–Adar");

  static final Words AR =
      new Words(
          Language.AR,
          "ادعاءات الضحايا في زارفيا وأوستلاند",
          "من سبتمبر 2022 إلى يناير 2024",
          "مرصد أوستلاند",
          "ادعاءات الضحايا، زارفيا وأوستلاند",
          "صفحة {0} من {1}",
          "نُشر في 5 فبراير 2024",
          List.of(
              "1  أهم النقاط",
              "2  حوادث الشهر",
              "2.1  الادعاءات جنباً إلى جنب",
              "2.2  جميع الادعاءات",
              "3  المنهجية",
              "4  الملحق"),
          "في يناير 2024 ادعت ثلاثة أطراف سقوط قتلى بين جنود زارفيا. أرقامها مختلفة وتُعرض جنباً إلى"
              + " جنب ولا تُجمع.",
          "أعلن الرتل الأحمر (RC) مقتل 210 جنود قرب كل أدار بين 10–15 يناير 2024 و500+ خلال عام 2023."
              + " وذكر جيش زارفيا −3 مقارنة بقائمته، أي بانخفاض 12.5 %، ولم يسمِّ الفاعل «أيضاً».",
          "يعرض هذا التقرير ما تقوله الأطراف، ولا يحدد أي ادعاء هو الصحيح، ولا يقدم أي مجموع بين"
              + " المدعين.",
          List.of(
              "الرتل الأحمر: 512 جندياً على الأقل (9 ادعاءات، منها 3 مفتوحة).",
              "جيش زارفيا: 56 من المتمردين في حادثين."),
          "بيان 2 يناير 2024، لم تتحقق منه جهات أخرى (MSA).",
          List.of("الرتل الأحمر", "جيش زارفيا", "جبهة الشمال"),
          List.of("500 أو أكثر", "56", "نحو 400"),
          "من جنود زارفيا على يد الرتل الأحمر",
          "تسعة ادعاءات، منها ثلاثة مفتوحة",
          List.of("التاريخ", "المدعي", "الفاعل", "من قُتل", "الرقم", "الأدنى", "الأقصى"),
          List.of(
              "2 يناير 2024",
              "الرتل الأحمر",
              "الرتل الأحمر / جبهة الشمال",
              "جنود زارفيا",
              "500+",
              "15",
              "مفتوح"),
          "الهجوم على معسكر كل أدار، 2 يناير 2024",
          "يبقى الحد الأعلى المفتوح مفتوحاً.",
          "المصدر: بيانات الأطراف التي جمعها مرصد أوستلاند.",
          List.of(
              "مفتوح",
              "بلا رقم",
              "العدد متنازع عليه",
              "الضحايا متنازع عليهم",
              "الفاعل متنازع عليه",
              "التاريخ متنازع عليه",
              "مشكوك فيه",
              "مجموع فترة",
              "مؤقت",
              "غير مرصود",
              "مستبدل"),
          "الشكل 1. الادعاءات بشأن هجوم كل أدار");

  static Report report(Words words, int rows) {
    List<String> h = words.headings();
    return new Report(
        words.language(),
        imprint(words),
        List.of(
            section("key", h.get(0), keyPoints(words), List.of()),
            section(
                "incidents",
                h.get(1),
                List.of(Block.Paragraph.body(words.body())),
                List.of(
                    section("side", h.get(2), List.of(chart(words)), List.of()),
                    section("all", h.get(3), List.of(table("claims", words, rows)), List.of()))),
            section("method", h.get(4), method(words), List.of()),
            section("annex", h.get(5), List.of(annex(words)), List.of())),
        List.of(),
        List.of(
            new Report.Attachment(
                "claims.csv", "text/csv", words.title(), "claim_id,figure\nc1,500+\n")));
  }

  static Imprint imprint(Words words) {
    return imprint(words, new Imprint.Logo.Picture(logo(), words.organisation()));
  }

  static Imprint imprint(Words words, Imprint.Logo logo) {
    return new Imprint(
        words.title(),
        words.period(),
        words.organisation(),
        "contact@example.org",
        words.callout(),
        words.running(),
        words.page(),
        new Imprint.Published.On(LocalDate.of(2024, 2, 5)),
        words.published(),
        logo,
        new Imprint.Rgb(0, 0x5A, 0x8C));
  }

  private static byte[] logo() {
    BufferedImage image = new BufferedImage(220, 88, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 220, 88);
    g.setColor(new Color(0x005A8C));
    g.fillOval(140, 8, 72, 72);
    g.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Section section(String id, String heading, List<Block> blocks, List<Section> parts) {
    return new Section(id, heading, Section.Start.RUNNING_ON, blocks, parts);
  }

  private static List<Block> keyPoints(Words words) {
    List<Block.KeyFigures.KeyFigure> figures = new ArrayList<>();
    for (int i = 0; i < words.claimants().size(); i++) {
      figures.add(
          new Block.KeyFigures.KeyFigure(
              words.claimants().get(i), words.figures().get(i), words.subject(), words.detail()));
    }
    Text body =
        Text.of(words.body())
            .footnote(1, words.note())
            .then(" ")
            .then(Text.link(words.cells().get(1), "row-1"))
            .then(". ")
            .then(Text.strong(words.subject() + "."));
    return List.of(
        new Block.Paragraph(Block.Paragraph.Role.LEAD, Text.of(words.lead())),
        new Block.KeyFigures(figures),
        new Block.Paragraph(Block.Paragraph.Role.CALLOUT, Text.of(words.callout())),
        new Block.Paragraph(Block.Paragraph.Role.BODY, body),
        new Block.Bullets(words.bullets().stream().map(Text::of).toList()),
        new Block.Paragraph(Block.Paragraph.Role.SMALL, Text.of(words.note())));
  }

  private static List<Block> method(Words words) {
    List<Block.Terms.Term> terms = new ArrayList<>();
    for (int i = 0; i < MARKS.length; i++) {
      terms.add(
          new Block.Terms.Term(
              Text.sign(MARKS[i]).then(" " + words.marks().get(i)), Text.of(words.callout())));
    }
    return List.of(Block.Paragraph.body(words.callout()), new Block.Terms(terms));
  }

  static Table table(String id, Words words, int rows) {
    List<Table.Column> columns = new ArrayList<>();
    for (int i = 0; i < words.columns().size(); i++) {
      columns.add(
          new Table.Column(
              "column" + i,
              words.columns().get(i),
              i >= 5 ? Table.Kind.COUNT : Table.Kind.TEXT,
              i == 0 ? Table.Role.ROW_HEADING : Table.Role.DATA,
              i == 2 ? 2 : 1,
              ""));
    }
    List<Table.Row> body = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      if (i % 8 == 0) {
        body.add(new Table.Row.Group("group-" + i, Text.of(words.group())));
      }
      body.add(new Table.Row.Data("row-" + i, cells(words, i)));
    }
    return new Table(
        id,
        "Table 1. " + words.title(),
        words.lead(),
        columns,
        body,
        List.of(Text.of(words.tableNote())),
        Text.of(words.source()));
  }

  private static List<Cell> cells(Words words, int row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < words.cells().size(); i++) {
      Cell cell =
          switch (i) {
            case 1 -> Cell.words(words.cells().get(1)).linkedTo("key");
            case 4 -> row % 3 == 0 ? Cell.words(words.cells().get(4)) : Cell.words("10–15");
            case 5 -> Cell.of(Integer.toString(row * 37), new Value.Count(row * 37L));
            case 6 ->
                row % 3 == 0
                    ? Cell.of(words.cells().get(6), Value.OPEN)
                    : Cell.of("2024", new Value.Count(2024));
            default -> Cell.words(words.cells().get(i));
          };
      Set<Mark> marks = row % 4 == i % 4 && i >= 4 ? Set.of(MARKS[row % MARKS.length]) : Set.of();
      cells.add(new Cell(cell.shown(), cell.value(), marks));
    }
    return cells;
  }

  private static Table annex(Words words) {
    List<Table.Column> columns = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      columns.add(
          new Table.Column(
              "c" + i,
              words.marks().get(i % 11),
              i % 3 == 2 ? Table.Kind.COUNT : Table.Kind.TEXT,
              i == 0 ? Table.Role.ROW_HEADING : Table.Role.DATA,
              1,
              ""));
      cells.add(
          i % 3 == 2
              ? Cell.of("1,234", new Value.Count(1234))
              : Cell.words(words.marks().get(i % 11)));
    }
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rows.add(new Table.Row.Data("", cells));
    }
    return new Table(
        "wide", "Table 2. " + words.running(), words.lead(), columns, rows, List.of(), Text.EMPTY);
  }

  private static Block chart(Words words) {
    ChartSpec.Words key =
        new ChartSpec.Words(
            words.marks().get(0),
            words.marks().get(1),
            words.marks().get(9),
            words.marks().get(9),
            words.marks().get(8));
    List<ChartSpec.Interval> claims = new ArrayList<>();
    for (int i = 0; i < words.claimants().size(); i++) {
      ChartSpec.Span span =
          switch (i) {
            case 0 -> new ChartSpec.Span.OpenFrom(500);
            case 1 -> new ChartSpec.Span.Closed(56, 56, 56);
            case 2 -> new ChartSpec.Span.Closed(360, 400, 440);
            default -> ChartSpec.Span.NOT_STATED;
          };
      claims.add(
          new ChartSpec.Interval(
              words.claimants().get(i), words.subject(), span, words.figures().get(i)));
    }
    ChartSpec spec =
        new ChartSpec.ClaimIntervals(
            "",
            words.lead(),
            words.columns().get(4),
            List.of(new ChartSpec.Group(words.group(), claims)),
            key);
    return new Block.Chart("chart-1", spec, Text.of(words.caption()));
  }
}
