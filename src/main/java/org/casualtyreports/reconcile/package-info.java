/**
 * One claimant's period totals set against what the same claimant itemised.
 *
 * <p>In: a {@link org.casualtyreports.dataset.Dataset} and a {@link
 * org.casualtyreports.tally.Selection}. Out: one {@link
 * org.casualtyreports.reconcile.Reconciliation} for each period total in force. Different claimants
 * never meet here.
 *
 * <p>Imports {@code claim}, {@code dataset} and {@code tally}.
 */
@NullMarked
package org.casualtyreports.reconcile;

import org.jspecify.annotations.NullMarked;
