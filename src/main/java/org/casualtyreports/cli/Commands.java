package org.casualtyreports.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

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
    List<Commands> all = List.of(values());
    List<Commands> asked =
        all.stream().filter(c -> args.length > 0 && c.word.equals(args[0])).toList();
    return (asked.isEmpty() ? all : asked).stream().map(c -> c.maker.get()).toList();
  }
}
