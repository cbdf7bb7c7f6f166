/**
 * Report templates: which sections a report has, in which order, for whom, by whom.
 *
 * <p>A template is a YAML file that users copy and change:
 *
 * <pre>{@code
 * name: monthly
 * title: {en: "Casualty claims", fr: "Victimes revendiquées", ar: "..."}
 * organisation: "Example Monitor"      # printed on the first page; may be left out
 * logo: logo.png                       # PNG or JPEG beside the template; may be left out
 * contact: "reports@example.org"
 * disclaimer: {en: "..."}
 * accent: "#1F4E79"                    # colour of rules and headings
 * language: en                         # where the command line names none: en, fr, ar
 * digits: latin                        # Arabic reports: latin or arabic-indic
 * formats: [pdf, xlsx]                 # also csv, json, html; where the command line names none
 * group-by: [claimant, actor, target_state, victims]
 * sections:
 *   - about                            # a section with its own heading and parts
 *   - section: incidents               # or one that is changed:
 *     heading: {en: "What is claimed"}
 *     text: {en: "Every claim on every incident."}
 *     show: [table]                    # of the parts that the section has
 *     new-page: yes
 *     limit: 12                        # at most so many points, incidents, rows or panels
 * }</pre>
 *
 * <p>The words for sections are the constants of {@link org.casualtyreports.template.SectionKind},
 * their parts those of {@link org.casualtyreports.template.SectionPart}. A word that is not known
 * is answered with file, line, column and the word that was probably meant. {@code group-by} must
 * hold {@code claimant}.
 *
 * <p>Imports {@code claim}, {@code tally} (for the dimensions) and {@code yaml}.
 */
@NullMarked
package org.casualtyreports.template;

import org.jspecify.annotations.NullMarked;
