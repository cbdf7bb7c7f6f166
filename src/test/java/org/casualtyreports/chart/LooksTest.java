package org.casualtyreports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.casualtyreports.report.ChartSpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of every kind of chart under target/looks, for people to look at. */
@Tag("look")
class LooksTest {
  private static final double WIDTH = 487;
  private static final double MARGIN = 10;
  private static final double SCALE = 2.4;

  @Test
  void everyKindOfChartIsDrawnInBothDirections() throws IOException {
    Path folder =
        Files.createDirectories(
            Path.of(System.getProperty("project.root", "."), "target", "looks"));
    for (Map.Entry<String, ChartSpec> one : specs().entrySet()) {
      ChartStyle style = one.getKey().endsWith("-ar") ? ChartStyle.ARABIC : ChartStyle.LATIN;
      List<Drawing> pages = Charts.with(style).pages(one.getValue(), WIDTH, 700);
      for (int page = 0; page < Math.min(pages.size(), 2); page++) {
        String name = one.getKey() + (pages.size() == 1 ? "" : "-" + (page + 1));
        File file = folder.resolve(name + ".png").toFile();
        assertThat(ImageIO.write(picture(pages.get(page)), "png", file)).as(name).isTrue();
      }
    }
  }

  private static Map<String, ChartSpec> specs() {
    Map<String, ChartSpec> specs = new TreeMap<>();
    specs.put("monthly-17", Specimens.monthly(17, 4));
    specs.put("monthly-36", Specimens.monthly(36, 7));
    specs.put("monthly-60", Specimens.monthly(60, 2));
    specs.put("monthly-1", Specimens.monthly(1, 2));
    specs.put("monthly-17-ar", Specimens.monthlyArabic(17));
    specs.put("claims", Specimens.claims());
    specs.put("claims-ar", Specimens.claimsArabic());
    specs.put("claims-many", Specimens.manyClaims(12, 6));
    specs.put("coverage-17", Specimens.coverage(17));
    specs.put("coverage-60", Specimens.coverage(60));
    specs.put("coverage-17-ar", Specimens.coverageArabic(17));
    specs.put("reconciliation", Specimens.reconciliation());
    specs.put("reconciliation-ar", Specimens.reconciliationArabic());
    specs.put("map", Specimens.map(12));
    specs.put("map-many", Specimens.map(150));
    specs.put("map-ar", Specimens.mapArabic(12));
    return specs;
  }

  private static BufferedImage picture(Drawing drawing) {
    double height = drawing.heightFor(WIDTH);
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil((WIDTH + 2 * MARGIN) * SCALE),
            (int) Math.ceil((height + 2 * MARGIN) * SCALE),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setRenderingHint(
        java.awt.RenderingHints.KEY_TEXT_ANTIALIASING,
        java.awt.RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        java.awt.RenderingHints.KEY_FRACTIONALMETRICS,
        java.awt.RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(
        java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(SCALE, SCALE);
    drawing.draw(g, new Rectangle2D.Double(MARGIN, MARGIN, WIDTH, height));
    g.dispose();
    return image;
  }
}
