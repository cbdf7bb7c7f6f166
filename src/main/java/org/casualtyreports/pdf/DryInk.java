package org.casualtyreports.pdf;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casualtyreports.chart.Drawing;
import org.casualtyreports.report.Imprint.Logo;
import org.casualtyreports.report.Report;

/** Draws nothing and learns on which page everything would stand. */
final class DryInk implements Ink {
  private final Map<String, Places.Spot> spots = new HashMap<>();
  private final MessageDigest digest = Metadata.digest();
  private int page;

  /** What makes this document different from every other, from all that it says. */
  byte[] fingerprint(Report report) {
    digest(report.language().tag());
    digest(report.imprint().title());
    digest(report.imprint().published().toString());
    report.attachments().forEach(attachment -> digest(attachment.toString()));
    return digest.digest();
  }

  private void digest(String words) {
    digest.update(words.getBytes(StandardCharsets.UTF_8));
  }

  Places places() {
    return new Places(spots, page);
  }

  @Override
  public void newPage(PageShape shape) {
    page++;
  }

  @Override
  public int page() {
    return page;
  }

  @Override
  public void anchor(String name, float top) {
    spots.putIfAbsent(name, new Places.Spot(page, top));
  }

  @Override
  public Tag document() {
    return Tag.DRY;
  }

  @Override
  public Tag tag(Tag parent, Tag.Role role, List<TagAttribute> attributes) {
    return Tag.DRY;
  }

  @Override
  public void close(Tag tag) {}

  @Override
  public Tag.Kid.Content reserve(Tag tag) {
    return new Tag.Kid.Content();
  }

  @Override
  public void begin(Tag tag, Tag.Kid.Content content) {}

  @Override
  public void beginFurniture() {}

  @Override
  public void end() {}

  @Override
  public void stretch(Stretch stretch, float left, float baseline) {
    switch (stretch) {
      case Stretch.Letters letters -> digest(letters.drawn() + letters.meaning());
      case Stretch.Sign sign -> digest(sign.mark().name());
    }
  }

  @Override
  public void line(float fromX, float fromY, float toX, float toY, float width, Color color) {}

  @Override
  public void fill(float left, float bottom, float width, float height, Color color) {}

  @Override
  public void drawing(Drawing drawing, float left, float top, float width, float height) {}

  @Override
  public void picture(Logo.Picture picture, LineArt.Column column, float top, float height) {}

  @Override
  public void link(
      Tag tag, String anchor, String words, float left, float bottom, float right, float top) {}

  @Override
  public void outline(int level, String heading, float top) {}
}
