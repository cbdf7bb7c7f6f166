/**
 * The catalogue of claimants, actors, states and victim words in English, French and Arabic, with
 * validity dates and relations, and the way from text to one of ours and back.
 *
 * <p>In: the catalogue files shipped as resources beside this package, and a dataset's own {@code
 * names.yaml} of the same form. Out: {@link org.casualtyreports.names.Names}. Unknown names are
 * kept as they are; nothing is guessed. {@link org.casualtyreports.names.Folding} makes spellings
 * of one word equal and serves the reading of worded figures too.
 *
 * <p>Imports {@code claim} and {@code yaml}.
 *
 * <pre>{@code
 * Names names = Names.shipped().with(text, "names.yaml");
 * Actor actor = names.actor("soit GSIM, soit EIGS"); // either JNIM or IS Sahel
 * String printed = names.display(actor, Language.AR);
 * }</pre>
 */
@NullMarked
package org.casualtyreports.names;

import org.jspecify.annotations.NullMarked;
