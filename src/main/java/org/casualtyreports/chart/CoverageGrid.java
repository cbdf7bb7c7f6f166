package org.casualtyreports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casualtyreports.chart.Canvas.Align;
import org.casualtyreports.chart.CoverageRenderer.Placed;
import org.casualtyreports.chart.Lettering.Type;
import org.casualtyreports.report.ChartSpec.CoverageCell;
import org.casualtyreports.report.ChartSpec.CoverageMap;
import org.casualtyreports.report.ChartSpec.CoverageRow;
import org.casualtyreports.report.ChartSpec.MonthTick;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYZDataset;

/**
 * Claimant by month; months that would be too narrow for their numbers go on in a band below.
 *
 * @param known the columns that all pages share, by width
 */
record CoverageGrid(
    CoverageMap spec,
    List<CoverageRow> rows,
    ChartStyle style,
    Lettering lettering,
    Map<Double, Measures> known)
    implements Body {
  private static final double GAP = 8;
  private static final double LABEL_SHARE = 0.3;
  private static final double NARROWEST_LABELS = 40;
  private static final double NARROWEST_CELL = 8.5;
  private static final double WIDEST_CELL = 30;
  private static final double LOWEST_ROW = 15;
  private static final double BETWEEN_BANDS = 8;

  static CoverageGrid of(CoverageMap spec, ChartStyle style, Lettering lettering) {
    int months = spec.months().size();
    for (CoverageRow row : spec.rows()) {
      if (row.cells().size() != months) {
        throw new IllegalArgumentException(
            "expected a cell for each of " + months + " months, found " + row.cells().size());
      }
    }
    return new CoverageGrid(spec, spec.rows(), style, lettering, new ConcurrentHashMap<>());
  }

  /** Where labels and cells stand at one width. */
  record Measures(double labels, double cell, double after, int monthsPerBand) {}

  @Override
  public int units() {
    return rows.size();
  }

  @Override
  public CoverageGrid part(int from, int to) {
    return new CoverageGrid(spec, rows.subList(from, to), style, lettering, known);
  }

  @Override
  public int breakBefore(int from, int to, double width) {
    return to;
  }

  @Override
  public Set<Key.Sign> signs() {
    Set<Key.Sign> signs = EnumSet.noneOf(Key.Sign.class);
    for (CoverageRow row : rows) {
      for (CoverageCell cell : row.cells()) {
        switch (cell) {
          case CoverageCell.Watched watched -> {}
          case CoverageCell.Partly partly -> signs.add(Key.Sign.NOT_COLLECTED);
          case CoverageCell.Gap gap ->
              signs.add(
                  switch (gap.kind()) {
                    case CLAIMANT_SILENT -> Key.Sign.SILENT;
                    case NOT_COLLECTED -> Key.Sign.NOT_COLLECTED;
                    case NOT_STATED -> Key.Sign.NOT_STATED;
                  });
        }
      }
    }
    return signs;
  }

  @Override
  public double heightFor(double width) {
    Measures measures = measures(width);
    int bands = bands(measures).size();
    return bands * bandHeight(measures) + (bands - 1) * BETWEEN_BANDS;
  }

  @Override
  public void draw(Canvas canvas, double top) {
    Measures measures = measures(canvas.area().getWidth());
    double at = top;
    for (int[] band : bands(measures)) {
      drawLabels(canvas, measures, at);
      drawCells(canvas, measures, band[0], band[1], at);
      at += bandHeight(measures) + BETWEEN_BANDS;
    }
  }

  private void drawLabels(Canvas canvas, Measures measures, double top) {
    double at = top;
    for (CoverageRow row : rows) {
      List<String> lines = lettering.wrap(row.claimant(), Type.LABEL, measures.labels());
      double inset = (rowHeight(row, measures) - lettering.height(lines, Type.LABEL)) / 2;
      canvas.lines(lines, Type.LABEL, 0, at + inset, Align.START);
      at += rowHeight(row, measures);
    }
  }

  private void drawCells(Canvas canvas, Measures measures, int from, int to, double top) {
    double height = rowsHeight(measures);
    List<MonthTick> months = bandMonths(from, to);
    List<Placed> cells = cells(measures, from, to);
    CoverageRenderer renderer = new CoverageRenderer(cells, most(), lettering, style.direction());
    XYPlot plot =
        new XYPlot(
            dataset(cells),
            new MonthAxis(months, lettering, style.direction()),
            new RowAxis(height, lettering),
            renderer);
    plot.getDomainAxis().setAxisLineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    AxisSpace below = new AxisSpace();
    below.setBottom(MonthAxis.height(lettering));
    double width = measures.cell() * (to - from);
    AxisSpace beside = new AxisSpace();
    beside.setLeft(style.direction() == Direction.LEFT_TO_RIGHT ? GAP : measures.after());
    beside.setRight(style.direction() == Direction.LEFT_TO_RIGHT ? measures.after() : GAP);
    Rectangle2D box =
        canvas.box(
            measures.labels(),
            top,
            GAP + width + measures.after(),
            height + MonthAxis.height(lettering));
    Theme.chart(plot, below, beside).draw(canvas.g(), box);
  }

  /** A band that begins within a year says which year it is. */
  private List<MonthTick> bandMonths(int from, int to) {
    List<MonthTick> months = new ArrayList<>(spec.months().subList(from, to));
    String year = "";
    for (int i = 0; i <= from && i < spec.months().size(); i++) {
      String begun = spec.months().get(i).year();
      year = begun.isEmpty() ? year : begun;
    }
    if (!months.isEmpty()) {
      months.set(0, new MonthTick(months.get(0).label(), year));
    }
    return List.copyOf(months);
  }

  private List<Placed> cells(Measures measures, int from, int to) {
    List<Placed> cells = new ArrayList<>();
    double at = 0;
    for (CoverageRow row : rows) {
      double height = rowHeight(row, measures);
      for (int month = from; month < to; month++) {
        cells.add(new Placed(row.cells().get(month), month - from, at, height));
      }
      at += height;
    }
    return cells;
  }

  private static DefaultXYZDataset dataset(List<Placed> cells) {
    double[][] values = new double[3][cells.size()];
    for (int i = 0; i < cells.size(); i++) {
      Placed one = cells.get(i);
      values[0][i] = one.month();
      values[1][i] = one.top() + one.height() / 2;
      values[2][i] =
          switch (one.cell()) {
            case CoverageCell.Watched watched -> watched.claims();
            case CoverageCell.Partly partly -> partly.claims();
            case CoverageCell.Gap gap -> Double.NaN;
          };
    }
    DefaultXYZDataset dataset = new DefaultXYZDataset();
    dataset.addSeries("claims", values);
    return dataset;
  }

  /** The largest number of claims of any cell of the whole map, which sets the steps. */
  private int most() {
    return spec.rows().stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(
            cell ->
                switch (cell) {
                  case CoverageCell.Watched watched -> watched.claims();
                  case CoverageCell.Partly partly -> partly.claims();
                  case CoverageCell.Gap gap -> 0;
                })
        .max()
        .orElse(0);
  }

  private static String shown(CoverageCell cell) {
    return switch (cell) {
      case CoverageCell.Watched watched -> watched.shown();
      case CoverageCell.Partly partly -> partly.shown();
      case CoverageCell.Gap gap -> "";
    };
  }

  private double bandHeight(Measures measures) {
    return rowsHeight(measures) + MonthAxis.height(lettering);
  }

  private double rowsHeight(Measures measures) {
    return Math.max(1, rows.stream().mapToDouble(row -> rowHeight(row, measures)).sum());
  }

  private double rowHeight(CoverageRow row, Measures measures) {
    List<String> lines = lettering.wrap(row.claimant(), Type.LABEL, measures.labels());
    return Math.max(LOWEST_ROW, lettering.height(lines, Type.LABEL) + 3);
  }

  /** From and to of each band, as even as can be. */
  private List<int[]> bands(Measures measures) {
    List<int[]> bands = new ArrayList<>();
    int months = spec.months().size();
    for (int from = 0; from < Math.max(months, 1); from += measures.monthsPerBand()) {
      bands.add(new int[] {from, Math.min(from + measures.monthsPerBand(), months)});
    }
    return bands;
  }

  private Measures measures(double width) {
    return known.computeIfAbsent(width, this::measure);
  }

  private Measures measure(double width) {
    double natural = 0;
    double widest = NARROWEST_CELL;
    for (CoverageRow row : spec.rows()) {
      natural = Math.max(natural, lettering.width(row.claimant(), Type.LABEL));
      for (CoverageCell cell : row.cells()) {
        widest = Math.max(widest, lettering.width(shown(cell), Type.CELL) + 2.5);
      }
    }
    double labels = Math.min(Math.max(natural + 1, NARROWEST_LABELS), width * LABEL_SHARE);
    double room = width - labels - GAP;
    int months = Math.max(spec.months().size(), 1);
    int fit = (int) Math.max(1, Math.floor(room / widest));
    int bands = (months + fit - 1) / fit;
    int perBand = (months + bands - 1) / bands;
    double after = 0;
    for (int from = 0; from < spec.months().size(); from += perBand) {
      List<MonthTick> band = bandMonths(from, Math.min(from + perBand, spec.months().size()));
      double length = room * band.size() / perBand;
      after = Math.max(after, MonthAxis.overhang(band, lettering, length));
    }
    double cell = Math.min((room - after) / perBand, Math.max(WIDEST_CELL, widest));
    return new Measures(labels, cell, after, perBand);
  }
}
