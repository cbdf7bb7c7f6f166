package org.casualtyreports.intake.words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.casualtyreports.intake.words.WordList.Match;

/**
 * A whole number in digits or in words: {@code 12}, {@code two hundred and five}, {@code
 * quatre-vingt-dix-sept}, {@code مئة وخمسة وعشرون}, {@code 3 thousand}.
 */
final class NumberWords {
  private static final long NONE = -1;

  private final List<Atom> atoms;
  private int at;

  private enum Kind {
    DIGITS,
    NUMBER,
    HUNDRED,
    THOUSAND,
    AND,
    ARTICLE
  }

  private record Atom(Kind kind, long value, String language) {}

  private NumberWords(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /** The number that all these words together are. */
  static OptionalLong read(List<String> words, WordList list) {
    List<Atom> atoms = atoms(words, list);
    if (atoms.isEmpty()) {
      return OptionalLong.empty();
    }
    NumberWords number = new NumberWords(atoms);
    long value = number.whole();
    return value == NONE || number.at < atoms.size()
        ? OptionalLong.empty()
        : OptionalLong.of(value);
  }

  /** Empty where a word is no part of a number. */
  private static List<Atom> atoms(List<String> words, WordList list) {
    List<Atom> atoms = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      List<String> rest = words.subList(at, words.size());
      if (Tokens.isNumber(rest.getFirst())) {
        atoms.add(new Atom(Kind.DIGITS, digits(rest.getFirst()), "-"));
        at++;
        continue;
      }
      int before = at;
      for (Kind kind : List.of(Kind.NUMBER, Kind.HUNDRED, Kind.THOUSAND, Kind.AND, Kind.ARTICLE)) {
        Match match = list.start(kind.name().toLowerCase(java.util.Locale.ROOT), rest);
        if (match != null) {
          long value = kind == Kind.NUMBER ? match.meaning().number() : 0;
          atoms.add(new Atom(kind, value, match.meaning().language()));
          at += match.length();
          break;
        }
      }
      if (at == before) {
        return List.of();
      }
    }
    return atoms;
  }

  /** A count too large for any figure is cut to a larger one than a figure may state. */
  private static long digits(String text) {
    return text.length() > 15 ? Long.MAX_VALUE / 1_000_000 : Long.parseLong(text);
  }

  private long whole() {
    if (atoms.size() == 1 && (is(0, Kind.DIGITS) || is(0, Kind.NUMBER))) {
      at = 1;
      return atoms.getFirst().value();
    }
    long thousands = thousands();
    int mark = at;
    if (thousands > 0 && is(at, Kind.AND)) {
      at++;
    }
    long rest = at < atoms.size() ? belowThousand() : NONE;
    if (rest == NONE) {
      at = mark;
      return thousands > 0 ? thousands : NONE;
    }
    return thousands + rest;
  }

  /** The part that ends in 'thousand', or 0. */
  private long thousands() {
    if (is(at, Kind.NUMBER) && atoms.get(at).value() >= 1000) {
      return atoms.get(at++).value();
    }
    int mark = at;
    long count = 1;
    if (is(at, Kind.DIGITS) || is(at, Kind.ARTICLE)) {
      count = is(at, Kind.ARTICLE) ? 1 : atoms.get(at).value();
      at++;
    } else if (!is(at, Kind.THOUSAND)) {
      count = belowThousand();
    }
    if (count != NONE && is(at, Kind.THOUSAND)) {
      at++;
      return count * 1000;
    }
    at = mark;
    return 0;
  }

  private long belowThousand() {
    long hundreds = hundreds();
    if (hundreds == 0) {
      return belowHundred();
    }
    int mark = at;
    if (is(at, Kind.AND)) {
      at++;
    }
    long rest = belowHundred();
    if (rest == NONE) {
      at = mark;
      return hundreds;
    }
    return hundreds + rest;
  }

  private long hundreds() {
    if (is(at, Kind.NUMBER) && atoms.get(at).value() >= 100 && atoms.get(at).value() < 1000) {
      return atoms.get(at++).value();
    }
    if (is(at, Kind.HUNDRED)) {
      at++;
      return 100;
    }
    boolean counted = is(at, Kind.ARTICLE) || number(at, 1, 9) || is(at, Kind.DIGITS);
    if (counted && is(at + 1, Kind.HUNDRED)) {
      long count = is(at, Kind.ARTICLE) ? 1 : atoms.get(at).value();
      at += 2;
      return count < 10 ? count * 100 : 0;
    }
    return 0;
  }

  private long belowHundred() {
    if (number(at, 1, 9)
        && is(at + 1, Kind.AND)
        && isTens(at + 2)
        && atoms.get(at).language().equals("ar")) {
      at += 3;
      return atoms.get(at - 3).value() + atoms.get(at - 1).value();
    }
    if (number(at, 1, 19)) {
      return atoms.get(at++).value();
    }
    return isTens(at) ? tens() : NONE;
  }

  private long tens() {
    Atom tens = atoms.get(at++);
    boolean french = tens.language().equals("fr");
    boolean byTwenties = french && (tens.value() == 60 || tens.value() == 80);
    int unit = french && is(at, Kind.AND) ? at + 1 : at;
    if (!tens.language().equals("ar") && number(unit, 1, byTwenties ? 19 : 9)) {
      at = unit + 1;
      return tens.value() + atoms.get(unit).value();
    }
    return tens.value();
  }

  private boolean isTens(int index) {
    return number(index, 20, 90);
  }

  private boolean number(int index, int lowest, int highest) {
    return is(index, Kind.NUMBER)
        && atoms.get(index).value() >= lowest
        && atoms.get(index).value() <= highest;
  }

  private boolean is(int index, Kind kind) {
    return index < atoms.size() && atoms.get(index).kind() == kind;
  }
}
