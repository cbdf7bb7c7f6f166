package org.casualtyreports.report.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words of coded tables in the language of a report: doubts that their readers state in English,
 * and kinds of events.
 *
 * <p>What is in no bundle is a text of the dataset and stays as it is. Not thread-safe: what was
 * found is kept, since claims repeat it.
 */
public final class CodedText {
  private static final String BETWEEN_DOUBTS = "; ";

  private final Phrases phrases;
  private final Wordings doubts;
  private final Wordings events;
  private final Map<String, String> knownDoubts = new HashMap<>();
  private final Map<String, String> knownEvents = new HashMap<>();

  public CodedText(Phrases phrases) {
    Wordings all = Wordings.in(phrases.language(), "coded");
    this.phrases = phrases;
    this.events = all.whose(key -> key.startsWith("event."));
    this.doubts = all.whose(key -> !key.startsWith("event."));
  }

  /** One doubt or several; a text of which a part is in no bundle stays whole as it is. */
  public String doubt(String stated) {
    return stated.isEmpty() ? stated : knownDoubts.computeIfAbsent(stated, this::newDoubt);
  }

  private String newDoubt(String stated) {
    var parts = Arrays.stream(stated.split(BETWEEN_DOUBTS, -1)).map(doubts::find).toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? parts.stream()
            .map(Optional::orElseThrow)
            .collect(Collectors.joining(phrases.say("list.semicolon")))
        : stated;
  }

  public String event(String kind) {
    return knownEvents.computeIfAbsent(kind, k -> events.find(k).orElse(k));
  }
}
