package org.casualtyreports.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The commands, in the order in which the program tells of them. */
enum Commands {
  REPORT("report", ReportCommand::new),
  TALLY("tally", TallyCommand::new),
  RECONCILE("reconcile", ReconcileCommand::new),
  COMPARE("compare", CompareCommand::new),
  TREND("trend", TrendCommand::new),
  CHECK("check", CheckCommand::new),
  CONVERT("convert", ConvertCommand::new),
  NEW("new", NewCommand::new),
  DIFF("diff", DiffCommand::new),
  TEMPLATES("templates", TemplatesCommand::new);

  private static final Set<Commands> WITHOUT_CLAIMS = EnumSet.of(NEW, TEMPLATES);

  private final String word;
  private final Supplier<Callable<Integer>> maker;

  Commands(String word, Supplier<Callable<Integer>> maker) {
    this.word = word;
    this.maker = maker;
  }

  /**
   * What a call may run: the command that its first word names, else every command. To make all of
   * them for each call would cost more than some of them take.
   */
  static List<Callable<Integer>> named(String[] args) {
    List<Commands> asked = asked(args);
    return (asked.isEmpty() ? List.of(values()) : asked).stream().map(c -> c.maker.get()).toList();
  }

  /** Whether a call reads claims, and so will look up names. */
  static boolean readsClaims(String[] args) {
    return args.length > 1 && asked(args).stream().anyMatch(c -> !WITHOUT_CLAIMS.contains(c));
  }

  private static List<Commands> asked(String[] args) {
    return Stream.of(values()).filter(c -> args.length > 0 && c.word.equals(args[0])).toList();
  }
}
