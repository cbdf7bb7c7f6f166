/**
 * The command line: options to calls, results to standard output, messages to standard error, and
 * exit codes.
 *
 * <p>A command reads as the path of the data does: input, selection, tallies, findings, report,
 * files. Only this package knows the clock, the terminal and the exit codes.
 */
@NullMarked
package org.casualtyreports.cli;

import org.jspecify.annotations.NullMarked;
