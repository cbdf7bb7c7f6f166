/**
 * The finished report: sections, tables, chart specifications, notes and sheets, in one language.
 *
 * <p>A {@link org.casualtyreports.report.Report} is complete: every text is worded, every number
 * formatted and typed, every footnote numbered. The drawing of pages, sheets and data files
 * computes nothing, so that they cannot disagree.
 *
 * <p>Imports the pure packages only; touches no file.
 */
@NullMarked
package org.casualtyreports.report;

import org.jspecify.annotations.NullMarked;
