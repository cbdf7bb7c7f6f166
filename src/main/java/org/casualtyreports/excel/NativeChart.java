package org.casualtyreports.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.casualtyreports.excel.ChartBlock.Form;
import org.casualtyreports.report.ChartSpec.Span;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Draws a block of figures as a chart of the spreadsheet program. */
final class NativeChart {
  private static final int[] PALETTE = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9};
  private static final int GRID = 0xE3E6E8;
  private static final String ARROW_UP = "↑";
  private static final String ARROW_ON = "→";
  private static final String ARROW_BACK = "←";

  private final ChartBlock block;
  private final ChartSheet.Ranges ranges;
  private final Direction direction;
  private final ArrowLabels arrowLabels;

  NativeChart(
      ChartBlock block, ChartSheet.Ranges ranges, Direction direction, ArrowLabels arrowLabels) {
    this.block = block;
    this.ranges = ranges;
    this.direction = direction;
    this.arrowLabels = arrowLabels;
  }

  /** Loads what draws charts, by an empty one. */
  static void prepare(XSSFSheet sheet) {
    sheet.createRow(0).createCell(0).setCellValue(0);
    CellRangeAddress cell = new CellRangeAddress(0, 0, 0, 0);
    for (ChartTypes type : List.of(ChartTypes.BAR, ChartTypes.LINE)) {
      XSSFChart chart =
          sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 1, 1));
      chart.setTitleText("");
      XDDFChartData data =
          chart.createData(
              type,
              chart.createCategoryAxis(AxisPosition.BOTTOM),
              chart.createValueAxis(AxisPosition.LEFT));
      data.addSeries(
          XDDFDataSourcesFactory.fromStringCellRange(sheet, cell),
          XDDFDataSourcesFactory.fromNumericCellRange(sheet, cell));
      chart.plot(data);
    }
  }

  void draw(XSSFSheet sheet, XSSFClientAnchor anchor) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    anchor.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
    XSSFChart chart = drawing.createChart(anchor);
    describe(chart);
    if (block.lines().size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    boolean bars = block.form() == Form.BARS;
    XDDFCategoryAxis across =
        chart.createCategoryAxis(bars ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(bars ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    axes(across, values);
    XDDFChartData data =
        chart.createData(
            block.form() == Form.LINES ? ChartTypes.LINE : ChartTypes.BAR, across, values);
    data.setVaryColors(false);
    if (data instanceof XDDFBarChartData columns) {
      columns.setBarDirection(bars ? BarDirection.BAR : BarDirection.COL);
      columns.setBarGrouping(BarGrouping.CLUSTERED);
      columns.setGapWidth(bars ? 45 : 60);
    }
    for (int i = 0; i < block.lines().size(); i++) {
      series(data, i);
    }
    chart.plot(data);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    reaches(chart.getCTChart().getPlotArea());
  }

  private void describe(XSSFChart chart) {
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    if (block.title().isEmpty()) {
      chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
    } else {
      chart.setTitleText(CellText.clean(block.title()));
      chart.setTitleOverlay(false);
      chart
          .getTitle()
          .getBody()
          .getParagraph(0)
          .getTextRuns()
          .forEach(
              run -> {
                run.setFontSize(12d);
                run.setBold(true);
                run.setFontColor(XDDFColor.from(Styles.rgb(Styles.INK)));
              });
    }
    var properties =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setDescr(CellText.clean(block.altText()));
  }

  private void axes(XDDFCategoryAxis across, XDDFValueAxis values) {
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.getOrAddMajorGridProperties().setLineProperties(line(GRID, 0.75));
    values.setNumberFormat("#,##0");
    values.setMinimum(0);
    values.getOrAddShapeProperties().setLineProperties(line(GRID, 0.75));
    across.getOrAddShapeProperties().setLineProperties(line(Styles.MUTED, 0.75));
    size(across);
    size(values);
    if (block.form() == Form.BARS) {
      across.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
      if (direction == Direction.RIGHT_TO_LEFT) {
        values.setOrientation(AxisOrientation.MAX_MIN);
      }
    } else if (direction == Direction.RIGHT_TO_LEFT) {
      across.setOrientation(AxisOrientation.MAX_MIN);
    }
    String unit =
        block.hasOpen() ? block.unit() + "   " + arrow() + " " + block.open() : block.unit();
    if (!unit.isBlank()) {
      values.setTitle(CellText.clean(unit));
    }
  }

  private static void size(XDDFChartAxis axis) {
    axis.getOrAddTextProperties().setFontSize(9d);
    axis.getOrAddTextProperties().setFillProperties(fill(Styles.INK));
  }

  private String arrow() {
    if (block.form() != Form.BARS) {
      return ARROW_UP;
    }
    return direction == Direction.RIGHT_TO_LEFT ? ARROW_BACK : ARROW_ON;
  }

  private void series(XDDFChartData data, int index) {
    XSSFSheet source = ranges.sheet();
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(source, ranges.categories()),
            XDDFDataSourcesFactory.fromNumericCellRange(source, ranges.series(index)));
    ChartBlock.Line line = block.lines().get(index);
    series.setTitle(
        CellText.clean(line.name()),
        new CellReference(source.getSheetName(), ranges.head(), index + 1, true, true));
    int color = PALETTE[index % PALETTE.length];
    if (series instanceof XDDFLineChartData.Series drawn) {
      drawn.setSmooth(false);
      drawn.setMarkerStyle(MarkerStyle.CIRCLE);
      drawn.setLineProperties(line(color, 1.75));
      drawn
          .getCTLineSer()
          .getMarker()
          .addNewSpPr()
          .addNewSolidFill()
          .addNewSrgbClr()
          .setVal(Styles.rgb(color));
    } else {
      series.setFillProperties(fill(color));
    }
  }

  private void reaches(CTPlotArea plot) {
    int column = ranges.reach();
    for (int i = 0; i < block.lines().size(); i++) {
      ChartBlock.Line line = block.lines().get(i);
      if (block.form() == Form.LINES) {
        var series = plot.getLineChartArray(0).getSerArray(i);
        arrows(series::addNewDLbls, line.spans());
        if (line.hasIntervals()) {
          reach(series.addNewErrBars(), column, line.spans());
        }
      } else {
        var series = plot.getBarChartArray(0).getSerArray(i);
        arrows(series::addNewDLbls, line.spans());
        if (line.hasIntervals()) {
          reach(series.addNewErrBars(), column, line.spans());
        }
      }
      column += line.hasIntervals() ? 2 : 0;
    }
  }

  /** An arrow at the open end of a figure, where the chart would otherwise show a plain value. */
  private void arrows(java.util.function.Supplier<CTDLbls> labels, List<Span> spans) {
    if (spans.stream().noneMatch(Span.OpenFrom.class::isInstance)) {
      return;
    }
    List<Integer> points = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i) instanceof Span.OpenFrom) {
        points.add(i);
      }
    }
    CTDLbls all = labels.get();
    arrowLabels.add(all, arrow(), block.form() == Form.LINES ? "t" : "outEnd", points);
    all.addNewShowLegendKey().setVal(false);
    all.addNewShowVal().setVal(false);
    all.addNewShowCatName().setVal(false);
    all.addNewShowSerName().setVal(false);
    all.addNewShowPercent().setVal(false);
    all.addNewShowBubbleSize().setVal(false);
  }

  private void reach(CTErrBars bars, int column, List<Span> spans) {
    bars.addNewErrBarType().setVal(STErrBarType.BOTH);
    bars.addNewErrValType().setVal(STErrValType.CUST);
    bars.addNewNoEndCap().setVal(false);
    source(bars.addNewPlus(), column + 1, spans, Reach.ABOVE);
    source(bars.addNewMinus(), column, spans, Reach.BELOW);
    bars.addNewSpPr().addNewLn().addNewSolidFill().addNewSrgbClr().setVal(Styles.rgb(Styles.INK));
    bars.getSpPr().getLn().setW(12_700);
  }

  private void source(CTNumDataSource source, int column, List<Span> spans, Reach reach) {
    CellRangeAddress range = ranges.reach(column);
    var reference = source.addNewNumRef();
    reference.setF(range.formatAsString(ranges.sheet().getSheetName(), true));
    var cache = reference.addNewNumCache();
    cache.setFormatCode("General");
    cache.addNewPtCount().setVal(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i) instanceof Span.Closed closed && closed.lower() < closed.upper()) {
        long length =
            reach == Reach.ABOVE ? closed.upper() - closed.best() : closed.best() - closed.lower();
        var point = cache.addNewPt();
        point.setIdx(i);
        point.setV(Long.toString(length));
      }
    }
  }

  private static XDDFSolidFillProperties fill(int rgb) {
    return new XDDFSolidFillProperties(XDDFColor.from(Styles.rgb(rgb)));
  }

  private static XDDFLineProperties line(int rgb, double width) {
    XDDFLineProperties line = new XDDFLineProperties(fill(rgb));
    line.setWidth(width);
    return line;
  }

  private enum Reach {
    BELOW,
    ABOVE
  }

  /** In which direction readers read. */
  enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
  }
}
