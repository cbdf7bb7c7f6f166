package org.casualtyreports.pdf;

/** What an element of the structure says about itself. */
sealed interface TagAttribute {
  /** What a figure shows, in words. */
  record Alternative(String words) implements TagAttribute {}

  /** Where a figure stands on its page. */
  record Bounds(float left, float bottom, float right, float top) implements TagAttribute {}

  /** Which cells a heading is for. */
  enum Scope implements TagAttribute {
    COLUMN("Column"),
    ROW("Row");

    private final String word;

    Scope(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** How many columns a cell takes. */
  record Span(int columns) implements TagAttribute {}

  /** What a table shows, in words. */
  record Summary(String words) implements TagAttribute {}

  /** A name that no other element has. */
  record Id(String id) implements TagAttribute {}

  /** What stands before the items of a list. */
  enum Numbering implements TagAttribute {
    DISC("Disc"),
    NONE("None");

    private final String word;

    Numbering(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
