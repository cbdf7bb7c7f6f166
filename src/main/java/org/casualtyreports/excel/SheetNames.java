package org.casualtyreports.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets and tables that spreadsheet programs accept, each given once. */
final class SheetNames {
  private static final int LONGEST = 31;
  private static final String RESERVED = "History";

  private final Set<String> taken = new HashSet<>();
  private final Set<String> takenTables = new HashSet<>();

  /** A name for a tab: the wish where it is free and allowed, and close to it otherwise. */
  String tab(String wish) {
    String safe = WorkbookUtil.createSafeSheetName(CellText.clean(wish), '-');
    if (safe.isBlank() || safe.equalsIgnoreCase(RESERVED)) {
      safe = safe.strip() + "-";
    }
    String name = safe;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = numbered(safe, i);
    }
    return name;
  }

  /** '{@code name (2)}', cut to what a tab holds. */
  static String numbered(String name, int number) {
    String suffix = " (" + number + ")";
    int room = Math.min(name.length(), LONGEST - suffix.length());
    if (room > 0 && Character.isHighSurrogate(name.charAt(room - 1))) {
      room--;
    }
    return name.substring(0, room) + suffix;
  }

  /** A name for a table object: letters, digits and '_', not readable as a cell. */
  String table(String id) {
    String safe = id.replaceAll("[^\\p{L}\\p{N}_]", "_");
    boolean readsAsCell =
        safe.matches("(?i)[a-z]{1,3}[0-9]+") || safe.matches("(?i)[rc][0-9]*([rc][0-9]*)?");
    if (readsAsCell || !safe.matches("[\\p{L}_].*")) {
      safe = "_" + safe;
    }
    String name = safe;
    for (int i = 2; !takenTables.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = safe + "_" + i;
    }
    return name;
  }
}
