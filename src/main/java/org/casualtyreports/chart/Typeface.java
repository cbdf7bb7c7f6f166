package org.casualtyreports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A typeface that is shipped with the program, so that no page depends on what is installed. */
public enum Typeface {
  NOTO_SANS("NotoSans"),
  NOTO_SANS_ARABIC("NotoSansArabic"),
  NOTO_NASKH_ARABIC("NotoNaskhArabic");

  private static final String FOLDER = "/org/casualtyreports/fonts/";

  /** A file is read when it is first drawn with. */
  private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  Font regular(double size) {
    return cut("-Regular.ttf", size);
  }

  /** The real bold cut, in style plain: no bold is ever simulated. */
  Font bold(double size) {
    return cut("-Bold.ttf", size);
  }

  private Font cut(String ending, double size) {
    return LOADED.computeIfAbsent(file + ending, Typeface::load).deriveFont((float) size);
  }

  /** Where letters come from that this typeface lacks. */
  Typeface fallback() {
    return this == NOTO_SANS ? NOTO_SANS_ARABIC : NOTO_SANS;
  }

  private static Font load(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("font is missing from the program: " + FOLDER + file);
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException("font is damaged: " + FOLDER + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read font " + FOLDER + file, e);
    }
  }
}
