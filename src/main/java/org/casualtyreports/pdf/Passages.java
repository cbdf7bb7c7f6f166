package org.casualtyreports.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casualtyreports.report.Text;

/**
 * The passages of texts. A document is laid out several times, and its tables repeat what they say:
 * passages are kept.
 *
 * <p>Not thread-safe.
 */
final class Passages {
  private static final int MOST_KEPT = 20_000;

  private final boolean rightToLeft;
  private final Map<Text, List<Passage>> known = new HashMap<>();

  Passages(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  boolean rightToLeft() {
    return rightToLeft;
  }

  List<Passage> of(Text text) {
    List<Passage> passages = known.get(text);
    if (passages == null) {
      passages = Passage.of(text, rightToLeft);
      if (known.size() < MOST_KEPT) {
        known.put(text, passages);
      }
    }
    return passages;
  }
}
