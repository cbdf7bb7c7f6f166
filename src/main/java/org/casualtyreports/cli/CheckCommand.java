package org.casualtyreports.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.export.OutputForm;
import org.casualtyreports.export.ProblemResults;
import org.casualtyreports.export.Results;
import org.casualtyreports.intake.Body;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is wrong with an input. */
@Command(
    addMethodSubcommands = false,
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Lists every rejected row, warning and note of an input; writes nothing.",
    footer = {"", "Example: casualty-reports check claims.csv --format csv"})
final class CheckCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();

  @Option(names = "--format", paramLabel = "FORM", description = "table (default), csv or json.")
  private OutputForm form = OutputForm.TABLE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Body body = input.read();
    Dataset dataset = body.dataset();
    PrintWriter out = spec.commandLine().getOut();
    if (form == OutputForm.TABLE) {
      ProblemResults.lines(dataset.problems()).forEach(out::println);
      out.println(summary(dataset));
    } else {
      out.print(Results.write(ProblemResults.check(dataset), form));
    }
    ExitCode code = dataset.rejections().isEmpty() ? ExitCode.DONE : ExitCode.ROWS_REJECTED;
    return code.code();
  }

  private static String summary(Dataset dataset) {
    List<String> rows =
        dataset.rejections().stream().map(p -> p.file() + ":" + p.row()).distinct().toList();
    return "%s on %s can be used; %s rejected"
        .formatted(
            counted(dataset.claims().size(), "claim"),
            counted(dataset.incidents().size(), "incident"),
            counted(rows.size(), "row"));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
