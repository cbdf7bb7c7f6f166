package org.casualtyreports.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Language;
import org.casualtyreports.template.OutputFormat;
import org.casualtyreports.template.ReportTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The templates that ship with the program. */
@Command(
    addMethodSubcommands = false,
    name = "templates",
    mixinStandardHelpOptions = true,
    description = "Lists the templates that ship with the program.")
final class TemplatesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (String name : TemplateFiles.SHIPPED) {
      ReportTemplate template = TemplateFiles.shipped(name);
      String formats =
          template.formats().stream().map(OutputFormat::code).collect(Collectors.joining(", "));
      out.println(name + "  " + template.title().in(Language.EN) + "  (" + formats + ")");
    }
    return ExitCode.DONE.code();
  }
}
