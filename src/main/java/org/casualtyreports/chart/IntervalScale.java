package org.casualtyreports.chart;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.casualtyreports.chart.IntervalRow.Block;
import org.casualtyreports.chart.Lettering.Type;

/** The axis and the columns that all pages of one interval chart share, at each width once. */
final class IntervalScale {
  static final double BEFORE_ZERO = 4;

  private static final double GAP = 12;
  private static final double NARROWEST_LABELS = 60;
  private static final double LABEL_SHARE = 0.36;
  private static final double WORDS_SHARE = 0.42;
  private static final int ABOUT_TICKS = 5;

  private final List<Block> blocks;
  private final ChartStyle style;
  private final Lettering lettering;
  private final Map<Double, Measures> known = new ConcurrentHashMap<>();

  IntervalScale(List<Block> blocks, ChartStyle style, Lettering lettering) {
    this.blocks = List.copyOf(blocks);
    this.style = style;
    this.lettering = lettering;
  }

  /** Where labels, plot and values stand at one width. */
  record Measures(double width, double labels, double plot, Ticks ticks, double perTop) {
    double begin() {
      return width - plot;
    }

    double lowest() {
      return -BEFORE_ZERO / perTop * ticks.top();
    }

    double highest() {
      return (plot - BEFORE_ZERO) / perTop * ticks.top();
    }
  }

  Measures at(double width) {
    return known.computeIfAbsent(width, this::measure);
  }

  /** The words beside a figure, in lines. */
  List<String> words(IntervalRow row, double plot) {
    return lettering.wrap(row.shown(), Type.LABEL, plot * WORDS_SHARE);
  }

  private Measures measure(double width) {
    List<IntervalRow> rows = blocks.stream().flatMap(block -> block.rows().stream()).toList();
    double natural = 0;
    long most = 0;
    for (IntervalRow row : rows) {
      natural = Math.max(natural, lettering.width(row.label(), Type.LABEL));
      natural = Math.max(natural, lettering.width(row.detail(), Type.SMALL));
      most = Math.max(most, row.reach());
    }
    double labels = Math.min(Math.max(natural + 1, NARROWEST_LABELS), width * LABEL_SHARE);
    double plot = width - labels - GAP;
    Ticks ticks = Ticks.reaching(most, ABOUT_TICKS);
    return new Measures(width, labels, plot, ticks, perTop(rows, plot, ticks));
  }

  /** The length of the axis at which the words beside every figure still have room. */
  private double perTop(List<IntervalRow> rows, double plot, Ticks ticks) {
    String last = style.counts().apply(ticks.last());
    double length = plot - BEFORE_ZERO - lettering.width(last, Type.TICK) / 2 - 1;
    for (IntervalRow row : rows) {
      if (row.reach() > 0) {
        double words = lettering.widest(words(row, plot), Type.LABEL);
        double room = plot - BEFORE_ZERO - row.beyond() - IntervalRenderer.GAP - words - 2;
        length = Math.min(length, room * ticks.top() / row.reach());
      }
    }
    return length;
  }
}
