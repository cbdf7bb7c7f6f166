package org.casualtyreports.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.export.NativeFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Any input to a folder of the native format. */
@Command(
    addMethodSubcommands = false,
    name = "convert",
    mixinStandardHelpOptions = true,
    description = {
      "Writes any input as a folder of the native format: dataset.yaml, incidents.csv, claims.csv.",
      "Notes and columns of your own are kept with --audience internal only."
    },
    footer = {
      "",
      "Example: casualty-reports convert GEDEvent_v23_1.csv --audience internal --out ged-23.1"
    })
final class ConvertCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the files.")
  private Path out = Path.of(".");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Dataset dataset = input.read().dataset();
    OutputFolder folder = OutputFolder.at(out);
    PrintWriter results = spec.commandLine().getOut();
    files(dataset)
        .forEach(
            (name, text) ->
                results.println(
                    folder.write(
                        name,
                        stream -> stream.write(text.toString().getBytes(StandardCharsets.UTF_8)))));
    new Messages(spec.commandLine().getErr()).about(dataset);
    return input.outcome(dataset).code();
  }

  /** The files by name: all are made before the first is written. */
  private static Map<String, StringWriter> files(Dataset dataset) {
    Map<String, StringWriter> files = new LinkedHashMap<>();
    try {
      NativeFolder.write(dataset, name -> files.computeIfAbsent(name, n -> new StringWriter()));
    } catch (IOException e) {
      throw new UncheckedIOException("the dataset cannot be written", e);
    }
    return files;
  }
}
