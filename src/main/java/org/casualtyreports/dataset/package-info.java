/**
 * A body of claims, with its incidents, its coverage, where it came from, and what was wrong with
 * it.
 *
 * <p>In: typed claims and incidents from {@code intake}, through {@link
 * org.casualtyreports.dataset.Dataset.Builder}, which makes the checks that need the whole body:
 * ids used twice, claims on unknown incidents, circles of revisions. Out: an immutable {@link
 * org.casualtyreports.dataset.Dataset}; claims lie in columns of Tablesaw, and rows are read as
 * values. No arithmetic happens here, and none is left to Tablesaw.
 *
 * <p>Imports {@code claim}.
 *
 * <pre>{@code
 * Dataset dataset = new Dataset.Builder().add(incident).add(claim).build();
 * Standings standings = dataset.standings(AsOf.LATEST);
 * }</pre>
 */
@NullMarked
package org.casualtyreports.dataset;

import org.jspecify.annotations.NullMarked;
