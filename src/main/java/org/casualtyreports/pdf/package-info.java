/**
 * A report as pages: tagged, archivable, in a left-to-right or a right-to-left language.
 *
 * <p>In comes a {@link org.casualtyreports.report.Report}, out go the bytes of a PDF file that
 * conforms to PDF/A-3a and PDF/UA-1. Nothing is computed or worded here; equal reports give equal
 * bytes. Text is inert: it is set as it stands, whatever it holds.
 *
 * <p>The report is laid out twice by the same code: once on {@link org.casualtyreports.pdf.DryInk},
 * which only learns on which page everything stands, and once on {@link
 * org.casualtyreports.pdf.PdfInk}.
 *
 * <p>Imports {@code claim}, {@code report}, {@code chart} and OpenPDF.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(path)) {
 *   PdfDocuments.write(report, out);
 * }
 * }</pre>
 */
@NullMarked
package org.casualtyreports.pdf;

import org.jspecify.annotations.NullMarked;
