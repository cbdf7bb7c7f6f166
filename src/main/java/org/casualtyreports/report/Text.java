package org.casualtyreports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Worded text in runs. Text from input files is plain: it is never markup. */
public record Text(List<Run> runs) {
  public static final Text EMPTY = new Text(List.of());

  public Text {
    runs = List.copyOf(runs);
  }

  public static Text of(String plain) {
    return plain.isEmpty() ? EMPTY : new Text(List.of(new Run.Plain(plain)));
  }

  public static Text strong(String words) {
    return new Text(List.of(new Run.Strong(words)));
  }

  public static Text link(String words, String anchor) {
    return new Text(List.of(new Run.Link(words, anchor)));
  }

  public Text then(Text more) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(more.runs);
    return new Text(all);
  }

  public Text then(String plain) {
    return then(of(plain));
  }

  public static Text sign(Cell.Mark mark) {
    return new Text(List.of(new Run.Sign(mark)));
  }

  public Text footnote(int number, String words) {
    return then(new Text(List.of(new Run.Footnote(number, words))));
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The words without emphasis, links and footnotes. */
  public String plain() {
    return runs.size() == 1
        ? runs.getFirst().words()
        : runs.stream().map(Run::words).collect(Collectors.joining());
  }

  /** A stretch of text of one kind. */
  public sealed interface Run {
    /** The words as they stand in the line; empty for a footnote and a sign. */
    String words();

    /** Ordinary words. */
    record Plain(String words) implements Run {
      public Plain {
        Objects.requireNonNull(words, "words");
      }
    }

    /** Words in bold. */
    record Strong(String words) implements Run {
      public Strong {
        Objects.requireNonNull(words, "words");
      }
    }

    /** Words that lead to another place of the report. */
    record Link(String words, String anchor) implements Run {
      public Link {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(anchor, "anchor");
      }
    }

    /** The sign of a mark, as it stands beside a figure: for the key that explains it. */
    record Sign(Cell.Mark mark) implements Run {
      public Sign {
        Objects.requireNonNull(mark, "mark");
      }

      @Override
      public String words() {
        return "";
      }
    }

    /** A raised number, and the note at the foot of the page. */
    record Footnote(int number, String note) implements Run {
      public Footnote {
        Objects.requireNonNull(note, "note");
      }

      @Override
      public String words() {
        return "";
      }
    }
  }
}
