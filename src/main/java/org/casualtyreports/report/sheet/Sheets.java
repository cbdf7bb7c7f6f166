package org.casualtyreports.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.TallyKeys;

/** All sheets of the workbook, in order. */
public final class Sheets {
  private Sheets() {}

  public static List<Sheet> write(Desk desk, Imprint imprint) {
    TallyKeys keys = desk.tallyKeys();
    List<Sheet> data = new ArrayList<>();
    data.add(NotesSheet.write(desk));
    data.add(ClaimsSheet.write(desk, keys));
    data.add(IncidentsSheet.write(desk));
    data.add(TallySheets.monthly(desk, keys));
    data.add(TallySheets.periods(desk, keys));
    data.add(ReconciliationSheet.write(desk));
    data.add(ReferenceSheets.actors(desk));
    data.add(ReferenceSheets.sources(desk));
    data.add(ReferenceSheets.rejected(desk));
    Sheet dictionary = DictionarySheet.write(desk, data);
    data.add(data.size() - 1, dictionary);
    List<Sheet> all = new ArrayList<>();
    all.add(CoverSheets.cover(desk, imprint));
    all.add(CoverSheets.contents(desk, data));
    all.addAll(data);
    return all;
  }
}
