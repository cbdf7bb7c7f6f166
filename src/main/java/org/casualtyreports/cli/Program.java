package org.casualtyreports.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.casualtyreports.chart.AwtSetup;
import org.casualtyreports.intake.table.UnusableFileException;
import org.casualtyreports.yaml.YamlException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program and its commands. */
@Command(
    name = "casualty-reports",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Reports claims of conflict casualties, each with the party that made it.",
    subcommands = {
      ReportCommand.class,
      TallyCommand.class,
      ReconcileCommand.class,
      CheckCommand.class,
      DiffCommand.class,
      TemplatesCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  casualty-reports check datasets/sahel-2022-2024",
      "  casualty-reports report datasets/sahel-2022-2024 --month 2024-01 --out reports",
      "  casualty-reports tally claims.xlsx --by claimant,actor --per year --format csv",
      "",
      "Exit codes: 0 done; 1 rows were rejected (check, or --strict); 2 the call or a template is",
      "wrong; 3 no usable data; 4 a file cannot be read or written."
    })
public final class Program {
  private Program() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    AwtSetup.prepare();
    System.exit(run(args, System.out, System.err));
  }

  /** Runs the program; nothing but its results goes to {@code out}. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    CommandLine line = new CommandLine(new Program());
    Choices.register(line);
    line.setOut(utf8(out));
    line.setErr(utf8(err));
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> answer(e, command));
    line.setParameterExceptionHandler(
        (e, arguments) -> {
          e.getCommandLine().getErr().println("casualty-reports: " + e.getMessage());
          e.getCommandLine().getErr().flush();
          return ExitCode.WRONG_CALL.code();
        });
    int code = args.length == 0 ? usage(line) : line.execute(args);
    line.getOut().flush();
    line.getErr().flush();
    return code;
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return ExitCode.WRONG_CALL.code();
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** The message and exit code of what went wrong; anything unforeseen is thrown on. */
  private static int answer(Exception e, CommandLine command) throws Exception {
    ExitCode code =
        switch (e) {
          case CallException call -> ExitCode.WRONG_CALL;
          case YamlException yaml -> ExitCode.WRONG_CALL;
          case UnusableFileException data -> ExitCode.NO_USABLE_DATA;
          case UncheckedIOException io -> ExitCode.FILE_FAILED;
          default -> throw e;
        };
    command.getErr().println("casualty-reports: " + e.getMessage());
    command.getErr().flush();
    return code.code();
  }

  /** Name and version of the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Program.class.getPackage().getImplementationVersion();
      return new String[] {
        "casualty-reports " + Objects.requireNonNullElse(version, "(unpackaged)")
      };
    }
  }
}
