package org.casualtyreports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AwtSetupTest {
  @Test
  void fontConfigurationIsWrittenWhereNoneIsSet() throws IOException {
    String headless = System.getProperty("java.awt.headless", "true");
    String before = System.getProperty("sun.awt.fontconfig", "");
    System.clearProperty("java.awt.headless");
    System.clearProperty("sun.awt.fontconfig");
    try {
      AwtSetup.prepare();
      assertThat(System.getProperty("java.awt.headless")).isEqualTo("true");
      Path file = Path.of(System.getProperty("sun.awt.fontconfig"));
      assertThat(Files.readAllLines(file)).contains("version=1", "sequence.allfonts=default");
      AwtSetup.prepare();
      assertThat(System.getProperty("sun.awt.fontconfig")).isEqualTo(file.toString());
      Files.delete(file);
    } finally {
      System.setProperty("java.awt.headless", headless);
      System.setProperty("sun.awt.fontconfig", before);
    }
  }
}
