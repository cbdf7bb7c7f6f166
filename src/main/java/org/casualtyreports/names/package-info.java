/**
 * The catalogue of claimants, actors, states and victim words in English, French and Arabic, with
 * validity dates and relations, and the way from text to one of ours and back.
 *
 * <p>In: the catalogue files shipped as resources, and a dataset's own {@code names.yaml}. Out:
 * {@link org.casualtyreports.names.Names}. Unknown names are kept as they are; nothing is guessed.
 *
 * <p>Imports {@code claim} and a YAML reader.
 */
@NullMarked
package org.casualtyreports.names;

import org.jspecify.annotations.NullMarked;
