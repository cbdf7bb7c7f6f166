package org.casualtyreports.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Everything that a report or a file says, wherever it says it. */
final class EveryWord {
  private static final int DEPTH = 6;

  private EveryWord() {}

  /** Each text and number inside records, lists and sets, however deep. */
  static List<String> in(Object value) {
    List<String> words = new ArrayList<>();
    gather(value, words);
    return words;
  }

  private static void gather(Object value, List<String> words) {
    switch (value) {
      case Record record -> {
        for (var component : record.getClass().getRecordComponents()) {
          try {
            component.getAccessor().setAccessible(true);
            gather(component.getAccessor().invoke(record), words);
          } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.toString(), e);
          }
        }
      }
      case Iterable<?> values -> values.forEach(each -> gather(each, words));
      case byte[] picture -> words.add("picture of " + picture.length + " bytes");
      default -> words.add(String.valueOf(value));
    }
  }

  static List<String> inPdf(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every cell as shown and as held, formulas by their last result. */
  static List<String> inWorkbook(byte[] xlsx) {
    List<String> words = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
      shown.setUseCachedValuesForFormulaCells(true);
      for (Sheet sheet : workbook) {
        words.add(sheet.getSheetName());
        for (Row row : sheet) {
          for (Cell cell : row) {
            words.add(shown.formatCellValue(cell));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** Every byte of a zip with its parts unpacked, as Latin and as UTF-8 text. */
  static String unzipped(byte[] zip) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        all.writeBytes(entry.getName().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  /** Every byte of a PDF, every string and stream in it unpacked, and the text of its pages. */
  static String unpacked(byte[] pdf) {
    StringBuilder all = new StringBuilder(new String(pdf, StandardCharsets.ISO_8859_1));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDocument parts = document.getDocument();
      for (COSObjectKey key : parts.getXrefTable().keySet()) {
        var object = parts.getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream) {
          byte[] bytes = stream.createInputStream().readAllBytes();
          all.append(new String(bytes, StandardCharsets.ISO_8859_1));
          all.append(new String(bytes, StandardCharsets.UTF_8));
          if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            all.append(unzipped(bytes));
          }
        }
        strings(object, all, 0);
      }
      all.append(new PDFTextStripper().getText(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private static void strings(@Nullable Object object, StringBuilder all, int depth) {
    if (object == null) {
      return;
    }
    if (object instanceof COSString string) {
      all.append(string.getString()).append('\n');
    } else if (object instanceof COSArray array && depth < DEPTH) {
      array.forEach(each -> strings(each, all, depth + 1));
    } else if (object instanceof COSDictionary dictionary && depth < DEPTH) {
      dictionary.getValues().forEach(each -> strings(each, all, depth + 1));
    }
  }
}
