package org.casualtyreports.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.TallyKeys;
import org.casualtyreports.template.SectionKind;

/** All sheets of the workbook, in order. */
public final class Sheets {
  private Sheets() {}

  /**
   * @param sections of the report: the sheets of statistics follow them
   */
  public static List<Sheet> write(Desk desk, Imprint imprint, Set<SectionKind> sections) {
    TallyKeys keys = desk.tallyKeys();
    List<Sheet> data = new ArrayList<>();
    data.add(NotesSheet.write(desk));
    data.add(ClaimsSheet.write(desk, keys));
    data.add(IncidentsSheet.write(desk));
    data.add(TallySheets.monthly(desk, keys));
    data.add(TallySheets.periods(desk, keys));
    data.add(ReconciliationSheet.write(desk));
    data.addAll(StatisticsSheets.write(desk, sections));
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
