package org.casualtyreports.report.text;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Language;

/** Message bundles of English texts with blanks {@code {0}}, {@code {1}} and their translations. */
final class Bundles {
  static final Pattern BLANK = Pattern.compile("\\{\\d}");

  private Bundles() {}

  static Properties of(String folder, Language language) {
    return Phrases.load(folder + "/" + language.tag() + ".properties");
  }

  /** The blanks of each text, by its key. */
  static Map<String, Set<String>> blanks(String folder, Language language) {
    Map<String, Set<String>> blanks = new TreeMap<>();
    Properties bundle = of(folder, language);
    for (String key : bundle.stringPropertyNames()) {
      blanks.put(
          key,
          BLANK
              .matcher(bundle.getProperty(key))
              .results()
              .map(found -> found.group())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return blanks;
  }
}
