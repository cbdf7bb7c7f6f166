package org.casualtyreports.cli;

import java.util.List;
import org.casualtyreports.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, and what was probably meant. */
final class WrongCall {
  private WrongCall() {}

  static String inWords(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched().getFirst(), e.getCommandLine());
    }
    return String.valueOf(e.getMessage());
  }

  private static String unmatched(String word, CommandLine command) {
    if (word.startsWith("-")) {
      String name = word.replaceFirst("=.*", "");
      return "unknown option '%s'%s"
          .formatted(
              name,
              meant(name, List.copyOf(command.getCommandSpec().optionsMap().keySet()))
                  + " see --help");
    }
    List<String> commands = List.copyOf(command.getSubcommands().keySet());
    return commands.isEmpty()
        ? "one word too many: '%s'; see --help".formatted(word)
        : "unknown command '%s'%s known: %s"
            .formatted(word, meant(word, commands), String.join(", ", commands));
  }

  private static String meant(String word, List<String> known) {
    return Nearest.to(word, known).map(k -> "; did you mean '" + k + "'?").orElse(";");
  }
}
