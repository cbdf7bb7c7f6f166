/**
 * Words, numbers and dates of a report in one language.
 *
 * <p>In: message bundles in English, French and Arabic, one file a language for the phrases of a
 * report and one for problems of its input, shipped as resources. Out: finished text. Nothing
 * depends on the default locale or on the locale data of the JDK.
 *
 * <p>Imports {@code claim}, {@code dataset} and ICU4J.
 */
@NullMarked
package org.casualtyreports.report.text;

import org.jspecify.annotations.NullMarked;
