/**
 * From template and findings to the finished report.
 *
 * <p>In: a {@link org.casualtyreports.template.ReportTemplate} and {@link
 * org.casualtyreports.report.Findings}. Out: a {@link org.casualtyreports.report.Report}, complete.
 */
@NullMarked
package org.casualtyreports.report.writing;

import org.jspecify.annotations.NullMarked;
