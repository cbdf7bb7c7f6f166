/**
 * The sections of a publication, one class each, from findings to finished text and typed cells.
 *
 * <p>In: {@link org.casualtyreports.report.section.Desk}: findings, phrases and names. Out: {@link
 * org.casualtyreports.report.Section}. The entry point is {@link
 * org.casualtyreports.report.section.Sections}.
 */
@NullMarked
package org.casualtyreports.report.section;

import org.jspecify.annotations.NullMarked;
