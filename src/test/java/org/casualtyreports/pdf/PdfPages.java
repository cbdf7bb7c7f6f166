package org.casualtyreports.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.casualtyreports.report.Report;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What tests read back from a PDF file. */
public final class PdfPages {
  private PdfPages() {}

  static byte[] bytes(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfDocuments.write(report, out);
    return out.toByteArray();
  }

  static PDDocument open(byte[] pdf) {
    try {
      return Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<String> texts(byte[] pdf) {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = open(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  /** The page, from 1, that each bookmark of the first level leads to. */
  public static List<Integer> pagesOfBookmarks(byte[] pdf) {
    List<Integer> pages = new ArrayList<>();
    try (PDDocument document = open(pdf)) {
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        pages.add(document.getPages().indexOf(item.findDestinationPage(document)) + 1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  /** The glyphs of every line of a page from left to right, whatever the order in the file. */
  static List<String> glyphLines(byte[] pdf) {
    List<TextPosition> glyphs = new ArrayList<>();
    try (PDDocument document = open(pdf)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              glyphs.add(text);
            }
          };
      stripper.setEndPage(1);
      stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return glyphs.stream()
        .collect(Collectors.groupingBy(g -> Math.round(g.getYDirAdj())))
        .entrySet()
        .stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(
            line ->
                line.getValue().stream()
                    .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                    .map(TextPosition::getUnicode)
                    .collect(Collectors.joining()))
        .toList();
  }

  /** The rules of a profile that a file breaks, in words. */
  public static List<String> violations(byte[] pdf, PDFAFlavour profile) {
    VeraGreenfieldFoundryProvider.initialise();
    try (InputStream in = new ByteArrayInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, profile);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
      ValidationResult result = validator.validate(parser);
      TreeSet<String> broken = new TreeSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          broken.add(
              assertion.getRuleId().getClause()
                  + "-"
                  + assertion.getRuleId().getTestNumber()
                  + " "
                  + assertion.getMessage()
                  + " @ "
                  + assertion.getLocation().getContext());
        }
      }
      if (!result.isCompliant() && broken.isEmpty()) {
        broken.add("not compliant");
      }
      return List.copyOf(broken);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
