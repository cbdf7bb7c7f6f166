package org.casualtyreports.intake.table;

/** What stands between the cells of delimited text. */
public enum Separator {
  /** Found out from the first records. */
  AUTO('\0'),
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  PIPE('|');

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  /** Of {@link #AUTO} a NUL, which stands between no cells. */
  char character() {
    return character;
  }

  /** As messages print it. */
  String words() {
    return switch (this) {
      case AUTO -> "auto";
      case COMMA -> "comma";
      case SEMICOLON -> "semicolon";
      case TAB -> "tab";
      case PIPE -> "pipe";
    };
  }
}
