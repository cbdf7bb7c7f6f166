package org.casualtyreports.excel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.casualtyreports.claim.Language;

/** The texts of the input workbook in one language. */
final class InputTexts {
  private static final int PARTS = 4;

  private final Language language;
  private final Properties texts;

  private InputTexts(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /** What a reader is told about a column. */
  record About(String name, String holds, String blank, String example) {}

  static InputTexts in(Language language) {
    String file = "input/" + language.tag() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(InputTexts.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(reader);
      return new InputTexts(language, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  Language language() {
    return language;
  }

  String say(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text '" + key + "' in " + language);
    }
    return text;
  }

  /** A text with a value in place of {@code {0}}. */
  String say(String key, String value) {
    return say(key).replace("{0}", value);
  }

  /** What is said of a column, by its header; of a sheet's own where that differs. */
  About about(String sheet, String header) {
    String own = sheet + "." + header;
    String[] parts = say(texts.containsKey(own) ? own : header).split("\\|", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException(
          "expected %d parts about '%s' in %s, found %d"
              .formatted(PARTS, header, language, parts.length));
    }
    return new About(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip());
  }
}
