package org.casualtyreports.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Markup in the making: what is opened is closed, and text is text. */
final class Markup {
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; a value that is empty leaves its attribute out
   */
  Markup open(String element, String... attributes) {
    tag(element, attributes);
    text.append('>');
    open.push(element);
    return this;
  }

  /** An element without content. */
  Markup single(String element, String... attributes) {
    tag(element, attributes);
    text.append("/>");
    return this;
  }

  private void tag(String element, String... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        text.append(' ').append(attributes[i]).append("=\"");
        text.append(escaped(attributes[i + 1])).append('"');
      }
    }
  }

  /** Opens a region that scrolls sideways where the screen is narrow, also by the keyboard. */
  Markup openWide(String name) {
    return open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", name);
  }

  Markup close() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  Markup words(String words) {
    text.append(escaped(words));
    return this;
  }

  /** An element that holds words only. */
  Markup element(String element, String words, String... attributes) {
    return open(element, attributes).words(words).close();
  }

  Markup newLine() {
    text.append('\n');
    return this;
  }

  /** Markup that is ours: a style sheet, a drawing. */
  Markup verbatim(String markup) {
    text.append(markup);
    return this;
  }

  /**
   * Letters that mean something in markup by their numbers; letters that may not occur as U+FFFD.
   */
  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&#34;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n';
      case Character.SURROGATE -> false;
      default -> (c & 0xFFFE) != 0xFFFE;
    };
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
