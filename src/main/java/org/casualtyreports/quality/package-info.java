/**
 * What a human should look at in a body of claims: possible duplicates, revisions, dates in doubt.
 *
 * <p>In: a {@link org.casualtyreports.dataset.Dataset}. Out: {@link
 * org.casualtyreports.quality.Quality}, lists and nothing else: nothing is merged, corrected or
 * left out because of them.
 *
 * <p>Imports {@code claim} and {@code dataset}.
 *
 * <pre>{@code
 * Quality quality = Quality.of(dataset, AsOf.LATEST, Reading.DEFAULT);
 * }</pre>
 */
@NullMarked
package org.casualtyreports.quality;

import org.jspecify.annotations.NullMarked;
