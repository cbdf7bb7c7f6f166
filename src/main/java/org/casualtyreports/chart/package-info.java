/**
 * Charts of a report, drawn as vectors.
 *
 * <p>In: a {@link org.casualtyreports.report.ChartSpec}, which is finished: every word and figure
 * in it is the report's. Out: a {@link org.casualtyreports.chart.Drawing} that knows how tall it is
 * and draws itself on any {@link java.awt.Graphics2D}; one unit is a point (1/72 inch). Equal
 * specifications give equal calls.
 *
 * <p>No chart adds, joins or averages figures; an open figure ends in an arrow, a month without a
 * figure is never drawn as zero.
 *
 * <p>Imports {@code report} and JFreeChart only.
 *
 * <pre>{@code
 * Charts charts = Charts.with(ChartStyle.LATIN);
 * for (Drawing part : charts.pages(spec, 487, 640)) {
 *   part.draw(graphics, new Rectangle2D.Double(0, 0, 487, part.heightFor(487)));
 * }
 * }</pre>
 */
@NullMarked
package org.casualtyreports.chart;

import org.jspecify.annotations.NullMarked;
