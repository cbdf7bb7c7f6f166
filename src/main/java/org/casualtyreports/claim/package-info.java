/**
 * The values of the domain: what one party said about people who were killed, injured or taken.
 *
 * <p>The claim is the row. Number, victims, perpetrator, date and place can each differ between
 * claimants about one incident, so all of them belong to the {@link
 * org.casualtyreports.claim.Claim}; an {@link org.casualtyreports.claim.Incident} only links
 * claims. Sums exist within one claimant and one outcome only: {@link
 * org.casualtyreports.claim.ClaimantSum} cannot be built from claims of two claimants.
 *
 * <p>Imports nothing but the JDK.
 *
 * <pre>{@code
 * Figure figure = new Figure.AtLeast(500, Figure.Operator.PLUS);
 * Bounds bounds = figure.bounds(Reading.DEFAULT).orElseThrow(); // 500, open
 * }</pre>
 */
@NullMarked
package org.casualtyreports.claim;

import org.jspecify.annotations.NullMarked;
