package org.casualtyreports.intake.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum ContentKind {
  TEXT("delimited text"),
  ZIP("a zip archive"),
  GZIP("a gzip file"),
  OLE2("an old Office file"),
  PDF("a PDF document"),
  PNG("a PNG picture"),
  JPEG("a JPEG picture"),
  GIF("a GIF picture"),
  TIFF("a TIFF picture"),
  RTF("an RTF document"),
  SEVEN_ZIP("a 7z archive"),
  RAR("a RAR archive"),
  BZIP2("a bzip2 file"),
  XZ("an xz file"),
  ZSTD("a zstd file"),
  SQLITE("an SQLite database"),
  PARQUET("a Parquet file"),
  HTML("a web page"),
  XML("an XML document"),
  JSON("JSON"),
  BINARY("binary data");

  private static final int TEXT_BEGINNING = 4096;

  /** Of text, at most this share are control characters. */
  private static final double CONTROL_SHARE = 0.02;

  private final String words;

  ContentKind(String words) {
    this.words = words;
  }

  /** As messages print it. */
  String words() {
    return words;
  }

  /** By signatures of the formats; {@link #TEXT} where none stands. */
  static ContentKind of(byte[] b) {
    if (starts(b, 'P', 'K', 3, 4) || starts(b, 'P', 'K', 5, 6)) {
      return ZIP;
    } else if (starts(b, 0x1F, 0x8B)) {
      return GZIP;
    } else if (starts(b, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return OLE2;
    } else if (starts(b, '%', 'P', 'D', 'F', '-')) {
      return PDF;
    } else if (starts(b, '{', '\\', 'r', 't', 'f')) {
      return RTF;
    } else if (starts(b, 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f')) {
      return SQLITE;
    } else if (starts(b, 'P', 'A', 'R', '1')) {
      return PARQUET;
    }
    ContentKind picture = picture(b);
    return picture == TEXT ? packed(b) : picture;
  }

  private static ContentKind picture(byte[] b) {
    if (starts(b, 0x89, 'P', 'N', 'G')) {
      return PNG;
    } else if (starts(b, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    } else if (starts(b, 'G', 'I', 'F', '8')) {
      return GIF;
    } else if (starts(b, 'I', 'I', '*', 0) || starts(b, 'M', 'M', 0, '*')) {
      return TIFF;
    }
    return TEXT;
  }

  private static ContentKind packed(byte[] b) {
    if (starts(b, '7', 'z', 0xBC, 0xAF)) {
      return SEVEN_ZIP;
    } else if (starts(b, 'R', 'a', 'r', '!', 0x1A)) {
      return RAR;
    } else if (starts(b, 'B', 'Z', 'h')
        && starts(java.util.Arrays.copyOfRange(b, 4, 8), 0x31, 0x41, 0x59, 0x26)) {
      return BZIP2;
    } else if (starts(b, 0xFD, '7', 'z', 'X', 'Z')) {
      return XZ;
    } else if (starts(b, 0x28, 0xB5, 0x2F, 0xFD)) {
      return ZSTD;
    }
    return TEXT;
  }

  private static boolean starts(byte[] bytes, int... start) {
    return EncodedText.startsWith(bytes, start);
  }

  /** Of what has no signature: text that is a table, or text of another kind, or none. */
  static ContentKind ofText(EncodedText text) {
    String beginning = text.beginning(TEXT_BEGINNING);
    if (isBinary(beginning)) {
      return BINARY;
    }
    String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return HTML;
    } else if (start.startsWith("<?xml")) {
      return start.contains("<html") ? HTML : XML;
    } else if (start.matches("(?s)(\\{\\s*[\"}].*)|(\\[\\s*[\\[{\"\\]].*)")) {
      return JSON;
    }
    return TEXT;
  }

  /** Some control characters stand in text; many, or many bytes that mean nothing, do not. */
  private static boolean isBinary(String beginning) {
    long strange =
        beginning
            .chars()
            .filter(c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F)
            .count();
    long lost = beginning.chars().filter(c -> c == '\uFFFD').count();
    return strange > CONTROL_SHARE * beginning.length() && strange > 1
        || lost > beginning.length() / 4;
  }

  /** The kind that a file name promises; {@link #TEXT} also for names that promise nothing. */
  static boolean isTableName(String name) {
    return name.toLowerCase(Locale.ROOT)
        .matches(".*\\.(csv|tsv|tab|txt|ssv|psv|hxl|xlsx|xlsm|xltx|xls|ods)");
  }

  /** Whether the bytes can be the text of a mimetype entry. */
  static String ascii(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII).strip();
  }
}
