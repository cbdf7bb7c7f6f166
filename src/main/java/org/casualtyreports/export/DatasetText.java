package org.casualtyreports.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Coverage;

/** The text of {@code dataset.yaml}. */
final class DatasetText {
  private DatasetText() {}

  static String of(About about, Coverage coverage) {
    StringBuilder text = new StringBuilder();
    line("title", about.title(), text);
    line("producer", about.producer(), text);
    line("version", about.version(), text);
    line("url", about.url(), text);
    line("licence", about.licence(), text);
    line("citation", about.citation(), text);
    line("language", about.language(), text);
    line("words", about.words(), text);
    coverage(coverage, text);
    items(
        "breaks",
        about.breaks().stream()
            .map(b -> "{day: " + b.day() + ", label: " + value(b.label()) + "}")
            .toList(),
        text);
    items("notes", about.notes().stream().map(DatasetText::value).toList(), text);
    return text.isEmpty() ? "notes: []\n" : text.toString();
  }

  private static void coverage(Coverage coverage, StringBuilder text) {
    if (!coverage.watched().isEmpty() && coverage.basis() == Coverage.Basis.IMPLIED) {
      text.append("coverage-basis: implied\n");
    }
    items("coverage", coverage.watched().stream().map(DatasetText::span).toList(), text);
  }

  private static String span(Coverage.Span span) {
    String claimant =
        switch (span.whose()) {
          case Coverage.Whose.Everyone everyone -> "all";
          case Coverage.Whose.Of of -> of.claimant().name();
        };
    String silence =
        switch (span.silence()) {
          case MEANS_NONE -> "means-none";
          case MEANS_SILENCE -> "means-silence";
        };
    String partial =
        span.partial().stream()
            .sorted(Comparator.naturalOrder())
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return "{claimant: %s, from: %s, to: %s, silence: %s%s}"
        .formatted(
            quoted(claimant),
            span.from(),
            span.to(),
            silence,
            partial.isEmpty() ? "" : ", partial: [" + partial + "]");
  }

  private static void items(String key, List<String> values, StringBuilder text) {
    if (!values.isEmpty()) {
      text.append(key).append(":\n");
      values.forEach(value -> text.append("  - ").append(value).append('\n'));
    }
  }

  private static void line(String key, Localised value, StringBuilder text) {
    if (!value.isEmpty()) {
      text.append(key).append(": ").append(value(value)).append('\n');
    }
  }

  private static void line(String key, String value, StringBuilder text) {
    if (!value.isEmpty()) {
      text.append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  private static String value(Localised texts) {
    Map<Language, String> byLanguage = texts.byLanguage();
    return byLanguage.entrySet().stream()
        .map(entry -> entry.getKey().tag() + ": " + quoted(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** In double quotes, so that no word of a text is taken for YAML. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\uFEFF') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
