package org.casualtyreports.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Coverage;

/** What several {@code dataset.yaml} say, as of one body of claims; their order has no say. */
final class Descriptions {
  private static final String SEPARATOR = "; ";

  private Descriptions() {}

  static About about(List<DatasetFile> files) {
    if (files.isEmpty()) {
      return About.NOTHING;
    }
    List<About> abouts = files.stream().map(DatasetFile::about).toList();
    return abouts.size() == 1
        ? abouts.getFirst()
        : new About(
            texts(abouts, About::title),
            texts(abouts, About::producer),
            joined(abouts, About::version),
            joined(abouts, About::licence),
            texts(abouts, About::citation),
            joined(abouts, About::url),
            joined(abouts, About::language),
            agreed(abouts, About::words),
            abouts.stream()
                .flatMap(about -> about.breaks().stream())
                .distinct()
                .sorted(
                    Comparator.comparing(About.Break::day)
                        .thenComparing(b -> b.label().in(Language.EN)))
                .toList(),
            abouts.stream()
                .flatMap(about -> about.notes().stream())
                .distinct()
                .sorted(Comparator.comparing(note -> note.in(Language.EN)))
                .toList());
  }

  static Coverage coverage(List<DatasetFile> files) {
    Coverage.Basis basis =
        files.stream().anyMatch(file -> isStated(file.coverage()))
            ? Coverage.Basis.STATED
            : Coverage.Basis.IMPLIED;
    List<Coverage.Span> spans = new ArrayList<>();
    files.stream()
        .map(DatasetFile::coverage)
        .filter(coverage -> coverage.basis() == basis)
        .forEach(coverage -> spans.addAll(coverage.watched()));
    List<Coverage.Span> sorted =
        spans.stream().distinct().sorted(Comparator.comparing(Coverage.Span::toString)).toList();
    return sorted.isEmpty() ? Coverage.UNKNOWN : new Coverage(sorted, basis);
  }

  private static boolean isStated(Coverage coverage) {
    return coverage.basis() == Coverage.Basis.STATED && !coverage.watched().isEmpty();
  }

  private static Localised texts(List<About> abouts, Function<About, Localised> part) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String text = joined(abouts, about -> part.apply(about).in(language));
      if (!text.isEmpty()) {
        texts.put(language, text);
      }
    }
    return new Localised(texts);
  }

  private static String joined(List<About> abouts, Function<About, String> part) {
    return abouts.stream()
        .map(part)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(SEPARATOR));
  }

  /** A setting that counts only where all that state it agree. */
  private static String agreed(List<About> abouts, Function<About, String> part) {
    List<String> stated =
        abouts.stream().map(part).filter(text -> !text.isEmpty()).distinct().toList();
    return stated.size() == 1 ? stated.getFirst() : "";
  }
}
