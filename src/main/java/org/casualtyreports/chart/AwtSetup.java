package org.casualtyreports.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes drawing possible on machines without a screen and without libfontconfig.
 *
 * <p>To be called once, before any class of {@code java.awt} is loaded.
 */
public final class AwtSetup {
  private static final String FONTCONFIG = "sun.awt.fontconfig";
  private static final String HEADLESS = "java.awt.headless";

  private AwtSetup() {}

  /**
   * Sets the system properties {@code java.awt.headless} and {@code sun.awt.fontconfig}; one that
   * is set already is kept. The font configuration is a temporary file, deleted when the program
   * ends.
   *
   * @throws UncheckedIOException where no temporary file can be written
   */
  public static void prepare() {
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
    if (System.getProperty(FONTCONFIG) == null) {
      System.setProperty(FONTCONFIG, extracted("fontconfig.properties").toString());
    }
  }

  private static Path extracted(String resource) {
    try (InputStream in = AwtSetup.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + resource);
      }
      Path file = Files.createTempFile("casualty-reports-", ".properties");
      file.toFile().deleteOnExit();
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the font configuration to a temporary file", e);
    }
  }
}
