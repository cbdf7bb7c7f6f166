package org.casualtyreports.report.sheet;

import java.util.List;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.Trends;

/** The charts of the monthly sheet: the same as in the publication. */
final class MonthlyCharts {
  private MonthlyCharts() {}

  static List<ChartSpec> of(Desk desk) {
    return Trends.blocks(desk).stream()
        .filter(Block.Chart.class::isInstance)
        .map(block -> ((Block.Chart) block).spec())
        .toList();
  }
}
