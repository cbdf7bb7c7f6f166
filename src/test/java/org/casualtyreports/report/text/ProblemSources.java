package org.casualtyreports.report.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wordings of problems as they stand in the source code: literals that are given to the methods
 * that report a problem, as expressions in which {@code .*} stands for what is not a literal.
 */
final class ProblemSources {
  private static final Pattern REPORTS =
      Pattern.compile(
          "\\b(?:reject|warn|note|rejected|warning|ofFile|advising|noting|refuse|cellProblem|about"
              + "|orReject|required|requireDate|guess|Problem|NotUnderstood)\\(");
  private static final Pattern NAMED =
      Pattern.compile("\\bString (\\w+) =\\s+((?:\"[^\"]*\"|[\\w.()]+|\\s*\\+\\s*)+);");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");

  /** A quote as a character begins no literal. */
  private static final Pattern CHARACTER = Pattern.compile("'\\\\?\"'");

  private ProblemSources() {}

  /** Expressions of the wordings in all source files below the folders. */
  static Set<String> wordings(List<Path> folders) {
    Set<String> found = new TreeSet<>();
    sources(folders).forEach(source -> addAll(withNames(source), found));
    return found;
  }

  /** All literals, one below the other; those that are only broken into lines are one. */
  static String literals(List<Path> folders) {
    return sources(folders).stream()
        .map(source -> CHARACTER.matcher(source).replaceAll(""))
        .flatMap(source -> LITERAL.matcher(source.replaceAll("\"\\s*\\+\\s*\"", "")).results())
        .map(literal -> literal.group(1).translateEscapes().replace("%s", "\n"))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> sources(List<Path> folders) {
    List<String> sources = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          sources.add(Files.readString(file).replaceAll("(?m)^\\s*(?://|\\*|/\\*).*$", ""));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }

  /** With the value of a text in place of its name wherever a problem is reported. */
  private static String withNames(String source) {
    String named = source;
    Matcher names = NAMED.matcher(source);
    while (names.find()) {
      if (names.group(2).contains(" ")) {
        named =
            named.replaceAll(
                "(?<![.\\w\"' ])"
                    + names.group(1)
                    + "(?=[,)])|(?<=[ (?:])"
                    + names.group(1)
                    + "(?=[,)]| [+:?])",
                Matcher.quoteReplacement(names.group(2)));
      }
    }
    return named;
  }

  private static void addAll(String source, Set<String> found) {
    Matcher calls = REPORTS.matcher(source);
    while (calls.find()) {
      for (String part : parts(source, calls.end())) {
        String wording = wording(part);
        if (wording.contains(" ")) {
          found.add(wording);
        }
      }
    }
  }

  /** What stands between commas and the marks of a choice, up to the closing bracket. */
  private static List<String> parts(String source, int start) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = start;
    for (int at = start; depth >= 0; at++) {
      char c = source.charAt(at);
      if (c == '"') {
        Matcher literal = LITERAL.matcher(source).region(at, source.length());
        if (literal.lookingAt()) {
          at = literal.end() - 1;
        }
      } else if (c == '\'') {
        at = source.indexOf('\'', at + (source.charAt(at + 1) == '\\' ? 3 : 2));
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
      if (depth < 0 || depth == 0 && (c == ',' || c == '?' || c == ':')) {
        parts.add(source.substring(from, at));
        from = at + 1;
      }
    }
    return parts;
  }

  /** Literals and {@code .*} in turn; empty where there is no literal. */
  private static String wording(String part) {
    StringBuilder wording = new StringBuilder();
    boolean anyLiteral = false;
    for (String operand : part.strip().split("\\s+\\+\\s+(?=[\"\\w(])", -1)) {
      Matcher literal = LITERAL.matcher(operand.strip());
      if (literal.lookingAt()) {
        anyLiteral = true;
        wording.append(quoted(literal.group(1).translateEscapes()));
      } else {
        wording.append(".*");
      }
    }
    return anyLiteral ? wording.toString() : "";
  }

  private static String quoted(String text) {
    return text.replaceAll("[\\\\.\\[\\](){}*+?^$|]", "\\\\$0").replace("%s", ".*");
  }
}
