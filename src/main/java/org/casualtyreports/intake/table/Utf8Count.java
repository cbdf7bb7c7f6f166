package org.casualtyreports.intake.table;

/**
 * How well bytes keep to UTF-8, by the table of well-formed sequences (Unicode 15, table 3-7).
 *
 * @param wellFormed sequences of two to four bytes
 * @param malformed bytes that belong to none
 */
record Utf8Count(long wellFormed, long malformed) {
  static Utf8Count of(byte[] bytes) {
    long wellFormed = 0;
    long malformed = 0;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at++;
        continue;
      }
      int length = length(bytes, at);
      if (length == 0) {
        malformed++;
        at++;
      } else {
        wellFormed++;
        at += length;
      }
    }
    return new Utf8Count(wellFormed, malformed);
  }

  /** Of the well-formed sequence that starts here; 0 if none does. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (int i = 1; i < length; i++) {
      int next = bytes[at + i] & 0xFF;
      if (next < (i == 1 ? low : 0x80) || next > (i == 1 ? high : 0xBF)) {
        return 0;
      }
    }
    return length;
  }
}
