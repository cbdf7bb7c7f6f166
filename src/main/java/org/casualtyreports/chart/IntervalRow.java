package org.casualtyreports.chart;

import java.util.List;
import org.casualtyreports.report.ChartSpec.Span;

/** One figure with its words, to be drawn in a row. */
record IntervalRow(String label, String detail, Span span, String shown, Mark mark) {
  /** The form of the point within the interval. */
  enum Mark {
    DOT,
    SQUARE
  }

  /** Rows under one heading. */
  record Block(String heading, String subject, List<IntervalRow> rows) {
    Block {
      rows = List.copyOf(rows);
    }
  }

  /** The largest value that is drawn. */
  long reach() {
    return switch (span) {
      case Span.Closed closed -> closed.upper();
      case Span.OpenFrom open -> open.lower();
      case Span.NotStated none -> 0;
    };
  }

  /** How far the drawing goes on beyond that value, in points. */
  double beyond() {
    return switch (span) {
      case Span.Closed closed -> Signs.DOT;
      case Span.OpenFrom open -> Signs.OPEN_LENGTH;
      case Span.NotStated none -> 0;
    };
  }
}
