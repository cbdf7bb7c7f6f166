package org.casualtyreports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What stands around the words of the first page: the publisher's sign and the contents. */
class FirstPageTest {
  private static final double TOLERANCE = 0.5;
  private static final double SMALLEST_OF_HEADINGS = 11;

  private static Report report(SampleReports.Words words, int sections) {
    return report(SampleReports.imprint(words), words, sections);
  }

  private static Report report(Imprint imprint, SampleReports.Words words, int sections) {
    List<Section> all = new ArrayList<>();
    for (int i = 1; i <= sections; i++) {
      all.add(
          SampleReports.section(
              "s" + i,
              "Section" + (char) ('@' + i),
              List.of(Block.Paragraph.body("Words. ".repeat(400))),
              List.of()));
    }
    return new Report(words.language(), imprint, all, List.of(), List.of());
  }

  /** Where the headings stand in the contents: distance from the left and from the top. */
  private static Map<String, double[]> contents(Report report) {
    Map<String, double[]> places = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> letters) {
            int at = text.indexOf("Section");
            if (at >= 0 && letters.get(at).getFontSizeInPt() < SMALLEST_OF_HEADINGS) {
              TextPosition first = letters.get(at);
              places.putIfAbsent(
                  text.substring(at, at + "Section".length() + 1),
                  new double[] {first.getXDirAdj(), first.getYDirAdj()});
            }
          }
        };
    try (PDDocument document = PdfPages.open(PdfPages.bytes(report))) {
      stripper.setSortByPosition(false);
      stripper.setEndPage(1);
      stripper.getText(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return places;
  }

  @Test
  void eightSectionsStandInTwoColumnsTheFirstFourBeginning() {
    Map<String, double[]> places = contents(report(SampleReports.EN, 8));

    List<double[]> at = List.copyOf(places.values());
    assertThat(at).hasSize(8);
    for (int i = 0; i < 4; i++) {
      assertThat(at.get(i)[0]).isEqualTo(at.getFirst()[0]);
      assertThat(at.get(i + 4)[0]).isEqualTo(at.get(4)[0]).isGreaterThan(at.getFirst()[0] + 200);
      assertThat(at.get(i + 4)[1]).isEqualTo(at.get(i)[1]);
      assertThat(i == 0 || at.get(i)[1] > at.get(i - 1)[1]).isTrue();
    }
  }

  @Test
  void sevenSectionsStandInOneColumn() {
    List<double[]> at = List.copyOf(contents(report(SampleReports.EN, 7)).values());

    assertThat(at).hasSize(7).allMatch(place -> place[0] == at.getFirst()[0]);
  }

  @Test
  void inArabicTheFirstColumnIsOnTheRight() {
    List<double[]> at = List.copyOf(contents(report(SampleReports.AR, 8)).values());

    assertThat(at).hasSize(8);
    assertThat(at.getFirst()[0]).isGreaterThan(at.get(4)[0] + 200);
  }

  @Test
  void contentsInTwoColumnsAreReadInTheOrderOfTheReport() {
    byte[] pdf = PdfPages.bytes(report(SampleReports.EN, 9));

    assertThat(PdfPages.texts(pdf).getFirst().lines().filter(l -> l.matches("Section[A-I] ?\\d")))
        .extracting(line -> line.substring(0, 8))
        .containsExactly(
            "SectionA",
            "SectionB",
            "SectionC",
            "SectionD",
            "SectionE",
            "SectionF",
            "SectionG",
            "SectionH",
            "SectionI");
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  /** Pictures of a page, each with its place in points from the lower left corner. */
  private static List<Rectangle2D> pictures(Report report) {
    List<Rectangle2D> pictures = new ArrayList<>();
    PDFStreamEngine engine =
        new PDFStreamEngine() {
          @Override
          protected void processOperator(Operator operator, List<COSBase> operands)
              throws IOException {
            if (operator.getName().equals("Do")) {
              Matrix at = getGraphicsState().getCurrentTransformationMatrix();
              pictures.add(
                  new Rectangle2D.Double(
                      at.getTranslateX(),
                      at.getTranslateY(),
                      at.getScalingFactorX(),
                      at.getScalingFactorY()));
            } else {
              super.processOperator(operator, operands);
            }
          }
        };
    engine.addOperator(new Concatenate(engine));
    engine.addOperator(new DrawObject(engine));
    engine.addOperator(new SetMatrix(engine));
    engine.addOperator(new Save(engine));
    engine.addOperator(new Restore(engine));
    try (PDDocument document = PdfPages.open(PdfPages.bytes(report))) {
      engine.processPage(document.getPage(0));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return pictures;
  }

  /** A picture of 220 by 88 in a room of 110 by 44, on the side where reading ends. */
  @Test
  void theSignOfThePublisherStandsAtTheEndOfTheTitleInItsOwnProportions() {
    Imprint bare = SampleReports.imprint(SampleReports.EN, Imprint.Logo.NONE);
    assertThat(pictures(report(bare, SampleReports.EN, 2))).isEmpty();

    Rectangle2D right = pictures(report(SampleReports.EN, 2)).getFirst();
    Rectangle2D left = pictures(report(SampleReports.AR, 2)).getFirst();
    for (Rectangle2D logo : List.of(right, left)) {
      assertThat(logo.getWidth()).isBetween(110 - TOLERANCE, 110 + TOLERANCE);
      assertThat(logo.getHeight()).isBetween(44 - TOLERANCE, 44 + TOLERANCE);
      assertThat(logo.getY()).isEqualTo(right.getY()).isGreaterThan(700);
    }
    assertThat(right.getMaxX() + left.getX()).isBetween(595 - TOLERANCE, 595 + TOLERANCE);
    assertThat(left.getX()).isLessThan(right.getX() - 300);
  }
}
