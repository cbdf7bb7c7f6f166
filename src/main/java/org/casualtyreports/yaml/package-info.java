/**
 * YAML files that people write by hand, read with the place of every word, so that a mistake is
 * answered with file, line, column, and what was probably meant.
 *
 * <p>In: text and the name of its file. Out: {@link org.casualtyreports.yaml.YamlValue}. Only the
 * plain part of YAML is read: mappings, lists and scalars; no tags, no aliases, no objects.
 *
 * <p>Imports the JDK and a YAML reader.
 */
@NullMarked
package org.casualtyreports.yaml;

import org.jspecify.annotations.NullMarked;
