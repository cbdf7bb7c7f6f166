/**
 * A report as one page for a browser: no script, nothing loaded from elsewhere.
 *
 * <p>In comes a {@link org.casualtyreports.report.Report}, out goes one file of HTML with its style
 * and its charts, as SVG, inside. Nothing is computed here; equal reports give equal bytes. Text is
 * inert: every letter of it is escaped, and a content security policy forbids all that the page
 * does not need.
 *
 * <p>Imports {@code claim}, {@code report} and {@code chart}.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(path)) {
 *   HtmlPages.write(report, out);
 * }
 * }</pre>
 */
@NullMarked
package org.casualtyreports.html;

import org.jspecify.annotations.NullMarked;
