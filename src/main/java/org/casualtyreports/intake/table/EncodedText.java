package org.casualtyreports.intake.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.dataset.Problem.Severity;

/**
 * Bytes of a text with the encoding that they are in.
 *
 * <p>A byte-order mark decides. Without one the bytes are UTF-8 if they can be; UTF-16 if every
 * other byte is often zero; damaged UTF-8 if nearly all non-ASCII bytes form its characters; else
 * windows-1256 or windows-1252, whichever gives words of one script. Java decodes ISO-8859-1 and
 * windows-1252 alike but for the bytes 0x80 to 0x9F, which text in ISO-8859-1 does not have.
 *
 * @param start where the text starts, after a byte-order mark
 * @param notes what was guessed or overruled
 */
record EncodedText(byte[] bytes, int start, Charset charset, List<Problem> notes) {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private static final String ADVICE =
      "this is a guess from the bytes; name the encoding if names look wrong";

  /** Of damaged UTF-8, well-formed characters for each byte that is none. */
  private static final int WELL_FORMED_RATIO = 10;

  private record Mark(Charset charset, int length) {}

  static EncodedText of(String file, byte[] bytes, ReadOptions.Encoding asked) {
    Mark mark = mark(bytes);
    return switch (asked) {
      case ReadOptions.Encoding.Named named ->
          mark.length == 0
              ? new EncodedText(bytes, 0, named.charset(), List.of())
              : marked(file, bytes, mark, named.charset());
      case ReadOptions.Encoding.Detected detected ->
          mark.length == 0
              ? guessed(file, bytes)
              : new EncodedText(bytes, mark.length, mark.charset, List.of());
    };
  }

  Reader reader() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
  }

  /** The first characters, for finding out what the text is. */
  String beginning(int bytesAtMost) {
    int end = (int) Math.min(bytes.length, (long) start + (bytesAtMost & ~3));
    return new String(bytes, start, end - start, charset);
  }

  boolean isWhole(int bytesAtMost) {
    return bytes.length - start <= (bytesAtMost & ~3);
  }

  private static EncodedText marked(String file, byte[] bytes, Mark mark, Charset asked) {
    boolean agrees = mark.charset.equals(asked) || asked.name().equals("UTF-16");
    List<Problem> notes =
        agrees
            ? List.of()
            : List.of(
                Problem.ofFile(Severity.NOTE, file, "text in " + asked.name(), mark.charset.name())
                    .advising("the file's byte-order mark says so and is followed"));
    return new EncodedText(bytes, mark.length, mark.charset, notes);
  }

  private static Mark mark(byte[] b) {
    if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
      return new Mark(UTF_8, 3);
    } else if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
      return new Mark(UTF_32LE, 4);
    } else if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
      return new Mark(UTF_32BE, 4);
    } else if (startsWith(b, 0xFF, 0xFE)) {
      return new Mark(UTF_16LE, 2);
    } else if (startsWith(b, 0xFE, 0xFF)) {
      return new Mark(UTF_16BE, 2);
    }
    return new Mark(UTF_8, 0);
  }

  static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static EncodedText guessed(String file, byte[] bytes) {
    int[] zeros = zeros(bytes);
    if (zeros[0] + zeros[1] > 0 && bytes.length % 2 == 0) {
      // ASCII letters, separators and line ends of UTF-16 have a zero on one side only.
      if (zeros[1] > 8 * zeros[0] && 20L * zeros[1] >= bytes.length) {
        return guess(file, bytes, UTF_16LE, "text with a byte-order mark");
      } else if (zeros[0] > 8 * zeros[1] && 20L * zeros[0] >= bytes.length) {
        return guess(file, bytes, UTF_16BE, "text with a byte-order mark");
      }
    }
    Utf8Count utf8 = Utf8Count.of(bytes);
    if (utf8.malformed() == 0) {
      return new EncodedText(bytes, 0, UTF_8, List.of());
    } else if (utf8.wellFormed() > (long) WELL_FORMED_RATIO * utf8.malformed()) {
      Problem damaged =
          Problem.ofFile(
                  Severity.WARNING, file, "text in UTF-8", utf8.malformed() + " bytes that are not")
              .advising("the rows are named; save the file again as UTF-8");
      return new EncodedText(bytes, 0, UTF_8, List.of(damaged));
    }
    return guess(file, bytes, isArabic(bytes) ? WINDOWS_1256 : WINDOWS_1252, "text in UTF-8");
  }

  private static EncodedText guess(String file, byte[] bytes, Charset charset, String expected) {
    Problem note = Problem.ofFile(Severity.NOTE, file, expected, charset.name()).advising(ADVICE);
    return new EncodedText(bytes, 0, charset, List.of(note));
  }

  /** How many bytes are zero at even and at odd places. */
  private static int[] zeros(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    return zeros;
  }

  /**
   * Whether words of Arabic letters only outnumber words that mix them with Latin ones, the bytes
   * read as windows-1256. The small accented letters of French are the same there as in
   * windows-1252 and say nothing.
   */
  private static boolean isArabic(byte[] bytes) {
    String arabicOfByte = new String(allBytes(), WINDOWS_1256);
    int pure = 0;
    int mixed = 0;
    int arabic = 0;
    int latin = 0;
    for (int i = 0; i <= bytes.length; i++) {
      char letter = i < bytes.length ? arabicOfByte.charAt(bytes[i] & 0xFF) : ' ';
      if (letter >= '\u0600' && letter <= '\u06FF' && Character.isLetter(letter)) {
        arabic++;
      } else if (Character.isLetter(letter)) {
        latin++;
      } else {
        mixed += arabic > 0 && latin > 0 ? 1 : 0;
        pure += arabic > 1 && latin == 0 ? 1 : 0;
        arabic = 0;
        latin = 0;
      }
    }
    return pure > mixed;
  }

  private static byte[] allBytes() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return all;
  }
}
