package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal input gives equal files, whatever the machine is set to. */
@ResourceLock("locale and time zone")
class EqualBytesTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;

  @AfterEach
  void setBack() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private Path report(String language, String tag, String zoneId) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
    Path out = folder.resolve(language + tag);
    Run.sahelReport(language, "pdf,xlsx,csv,json,html", out);
    return out;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void localeAndTimeZoneOfTheMachineChangeNoByte(String language) throws IOException {
    Path first = report(language, "en-GB", "UTC");
    for (Path other :
        new Path[] {
          report(language, "ar-EG-u-nu-arab", "Pacific/Kiritimati"),
          report(language, "tr-TR", "America/Los_Angeles")
        }) {
      assertThat(Run.filesIn(other)).isEqualTo(Run.filesIn(first)).hasSizeGreaterThan(20);
      for (String name : Run.filesIn(first)) {
        assertThat(Files.mismatch(first.resolve(name), other.resolve(name)))
            .as("%s: first byte that differs in %s", name, other.getFileName())
            .isEqualTo(-1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "json"})
  void resultsAreEqualToo(String form) {
    Locale.setDefault(Locale.ENGLISH);
    String first = Run.of("tally", Run.SAHEL, "--format", form).done().out();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertThat(Run.of("tally", Run.SAHEL, "--format", form).done())
        .extracting(Run::out)
        .isEqualTo(first);
  }
}
