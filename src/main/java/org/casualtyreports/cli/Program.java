package org.casualtyreports.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.casualtyreports.intake.query.QueryException;
import org.casualtyreports.intake.table.UnusableFileException;
import org.casualtyreports.names.Names;
import org.casualtyreports.yaml.YamlException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program and its commands. */
@Command(
    addMethodSubcommands = false,
    name = "casualty-reports",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    description = "Reports claims of conflict casualties, each with the party that made it.",
    footer = {
      "",
      "Examples:",
      "  casualty-reports new claims.xlsx --lang fr",
      "  casualty-reports check datasets/sahel-2022-2024",
      "  casualty-reports report datasets/sahel-2022-2024 --month 2024-01 --out reports",
      "  casualty-reports tally claims.xlsx --by claimant,actor --per year --format csv",
      "",
      "Exit codes: 0 done; 1 rows were rejected (check, or --strict); 2 the call or a template is",
      "wrong; 3 no usable data; 4 a file cannot be read or written, or the program itself failed."
    })
public final class Program {
  private static final List<String> VERSION_WORDS = List.of("-V", "--version");
  private static final String NAME = "casualty-reports: ";
  private static final String OUT_FAILED = "standard output: cannot be written";
  private static final String MEMORY_FAILED =
      "out of memory; give Java more, for example JDK_JAVA_OPTIONS=-Xmx4g in the environment";

  private Program() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    // Libraries write numbers into files by the locale of the machine.
    Locale.setDefault(Locale.ROOT);
    System.exit(run(args, System.out, System.err));
  }

  /** Runs the program; nothing but its results goes to {@code out}. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length == 1 && VERSION_WORDS.contains(args[0])) {
      // Needs none of the commands, and is answered at once.
      out.println(version());
      if (out.checkError()) {
        err.println(NAME + OUT_FAILED);
        return ExitCode.FILE_FAILED.code();
      }
      return ExitCode.DONE.code();
    }
    if (Commands.readsClaims(args)) {
      Ahead.prepare(Names.shipped()::load);
    }
    return runCommand(args, out, err);
  }

  private static int runCommand(String[] args, PrintStream out, PrintStream err) {
    CommandLine line = new CommandLine(new Program());
    Commands.named(args).forEach(line::addSubcommand);
    Choices.register(line);
    line.setOut(utf8(out));
    line.setErr(utf8(err));
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, parsed) -> answer(e, command));
    line.setParameterExceptionHandler(
        (e, arguments) ->
            fail(e.getCommandLine(), WrongCall.inWords(e), ExitCode.WRONG_CALL).code());
    int code = args.length == 0 ? usage(line) : execute(line, args);
    line.getOut().flush();
    line.getErr().flush();
    // A print stream keeps a full disk to itself.
    return out.checkError() ? fail(line, OUT_FAILED, ExitCode.FILE_FAILED).code() : code;
  }

  private static int execute(CommandLine line, String[] args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return fail(line, MEMORY_FAILED, ExitCode.FILE_FAILED).code();
    } catch (StackOverflowError e) {
      return fail(line, internal(e), ExitCode.FILE_FAILED).code();
    }
  }

  private static int usage(CommandLine line) {
    line.usage(line.getErr());
    return ExitCode.WRONG_CALL.code();
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** The message and exit code of what went wrong. */
  private static int answer(Exception e, CommandLine command) {
    String message = String.valueOf(e.getMessage());
    ExitCode code =
        switch (e) {
          case CallException call -> fail(command, message, ExitCode.WRONG_CALL);
          case YamlException yaml -> fail(command, message, ExitCode.WRONG_CALL);
          case UnusableFileException data -> fail(command, message, ExitCode.NO_USABLE_DATA);
          case QueryException query -> fail(command, message, ExitCode.FILE_FAILED);
          case UncheckedIOException io -> fail(command, message, ExitCode.FILE_FAILED);
          default -> fail(command, internal(e), ExitCode.FILE_FAILED);
        };
    return code.code();
  }

  private static ExitCode fail(CommandLine command, String message, ExitCode code) {
    command.getErr().println(NAME + message);
    command.getErr().flush();
    return code;
  }

  /** A mistake of the program: what and where, on one line, for a report of it. */
  private static String internal(Throwable e) {
    String where =
        Arrays.stream(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.casualtyreports."))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    String what = String.valueOf(e).replaceAll("\\p{Cntrl}+", " ");
    return "internal error: " + what + where + "; please report this line with the call";
  }

  private static String version() {
    String version = Program.class.getPackage().getImplementationVersion();
    return "casualty-reports " + Objects.requireNonNullElse(version, "(unpackaged)");
  }

  /** Name and version of the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {version()};
    }
  }
}
