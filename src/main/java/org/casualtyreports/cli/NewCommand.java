package org.casualtyreports.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casualtyreports.claim.Language;
import org.casualtyreports.excel.InputWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A workbook for people who start from nothing. */
@Command(
    addMethodSubcommands = false,
    name = "new",
    mixinStandardHelpOptions = true,
    description =
        "Writes an input workbook to fill in: drop-downs, guidance on each column, one example.",
    footer = {"", "Example: casualty-reports new claims.xlsx --lang fr"})
final class NewCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE.xlsx",
      description = "The file to write; one that exists is never replaced.")
  private Path file = Path.of(".");

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of the guidance: en (default), fr or ar.")
  private Language language = Language.EN;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Path target = file.toAbsolutePath().normalize();
    String name = String.valueOf(target.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new CallException("expected a file name that ends in .xlsx, found '" + file + "'");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new CallException(
          file + ": exists already and may hold your work; choose another name or move it away");
    }
    Path folder = target.getParent();
    OutputFolder.at(folder == null ? target : folder)
        .write(name, stream -> InputWorkbook.write(language, stream));
    spec.commandLine().getOut().println(file);
    return ExitCode.DONE.code();
  }
}
