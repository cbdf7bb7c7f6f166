package org.casualtyreports.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.casualtyreports.report.Imprint.Logo;
import org.casualtyreports.template.ReportTemplate;
import org.casualtyreports.template.Templates;
import org.casualtyreports.yaml.Nearest;

/** Templates by name, as shipped, or by path, as a user wrote them. */
final class TemplateFiles {
  static final List<String> SHIPPED =
      List.of("monthly", "brief", "annual", "incident-dossier", "claimant-comparison", "workbook");

  private static final int LOGO_PIXELS = 5_000;

  private TemplateFiles() {}

  /** A template and its picture. */
  record Opened(ReportTemplate template, Logo logo) {}

  static Opened open(String nameOrPath) {
    if (SHIPPED.contains(nameOrPath)) {
      return new Opened(shipped(nameOrPath), Logo.NONE);
    }
    Path path = path(nameOrPath);
    if (nameOrPath.isBlank() || !Files.exists(path)) {
      throw new CallException(
          "--template: expected the path of a template or one of %s, found '%s'%s"
              .formatted(
                  String.join(", ", SHIPPED),
                  nameOrPath,
                  Nearest.to(nameOrPath, SHIPPED)
                      .map(name -> "; did you mean '" + name + "'?")
                      .orElse("")));
    }
    String file = String.valueOf(path.getFileName());
    ReportTemplate template =
        Templates.parse(new String(bytes(path), StandardCharsets.UTF_8), file);
    return new Opened(template, logo(path, template));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new CallException("--template: " + e.getMessage());
    }
  }

  static ReportTemplate shipped(String name) {
    String resource = "/report-templates/" + name + ".yaml";
    try (InputStream in = TemplateFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the template " + name + " is not packaged");
      }
      return Templates.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name + ".yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(resource + ": cannot be read", e);
    }
  }

  private static Logo logo(Path template, ReportTemplate read) {
    if (read.logo().isEmpty()) {
      return Logo.NONE;
    }
    String ending = read.logo().toLowerCase(Locale.ROOT);
    if (!ending.matches(".*\\.(png|jpe?g)")) {
      throw new CallException(
          template.getFileName()
              + ": 'logo' expects a PNG or JPEG picture, found '"
              + read.logo()
              + "'");
    }
    Path file = template.resolveSibling(read.logo());
    byte[] picture = bytes(file);
    requirePicture(file, picture);
    return new Logo.Picture(picture, read.organisation().in(read.language()));
  }

  /** Draws the picture once, so that a broken one is told by its name and not by a library. */
  private static void requirePicture(Path file, byte[] picture) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("not a picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LOGO_PIXELS) {
          throw new IOException("more than " + LOGO_PIXELS + " pixels wide or high");
        }
        reader.read(0);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      throw new UncheckedIOException(
          file
              + ": expected a whole PNG or JPEG picture of at most "
              + LOGO_PIXELS
              + " pixels a side",
          new IOException(e));
    }
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": cannot be read: " + OutputFolder.reason(e), e);
    }
  }
}
