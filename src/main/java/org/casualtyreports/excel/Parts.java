package org.casualtyreports.excel;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Keeps the parts that POI writes: in a real archive they would be packed to be unpacked again. */
final class Parts extends ZipArchiveOutputStream {
  private final Map<String, byte[]> parts = new HashMap<>();
  private final ByteArrayOutputStream part = new ByteArrayOutputStream();
  private String name = "";

  Parts() {
    super(OutputStream.nullOutputStream());
  }

  /** The bytes of each part, by its name. */
  Map<String, byte[]> byName() {
    return parts;
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) {
    name = entry.getName();
    part.reset();
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    part.write(bytes, from, length);
  }

  @Override
  public void closeArchiveEntry() {
    parts.put(name, part.toByteArray());
  }

  @Override
  public void finish() {
    // Nothing stands behind the parts.
  }
}
