package org.casualtyreports.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.export.OutputForm;
import org.casualtyreports.export.Result;
import org.casualtyreports.export.Results;
import org.casualtyreports.export.TrendResults;
import org.casualtyreports.intake.Body;
import org.casualtyreports.intake.table.UnusableFileException;
import org.casualtyreports.report.DatasetMonths;
import org.casualtyreports.report.TrendFindings;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.trend.Measure;
import org.casualtyreports.trend.Minimums;
import org.casualtyreports.trend.TrendAnalysis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Statistics of monthly series. */
@Command(
    addMethodSubcommands = false,
    name = "trend",
    mixinStandardHelpOptions = true,
    description = {
      "Tests monthly series of one claimant's claims for a trend, or says why not.",
      "INPUT is a dataset, or one CSV file with month,value or month,lower,upper."
    },
    footer = {
      "",
      "Examples:",
      "  casualty-reports trend datasets/sahel-2022-2024 --format json",
      "  casualty-reports trend series.csv --all --format json"
    })
final class TrendCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();
  @Mixin private Filter filter = new Filter();

  @Option(
      names = "--all",
      description =
          "Compute also what is refused for too few months or counts, marked: for checking.")
  private boolean all;

  @Option(
      names = "--measure",
      paramLabel = "WORD",
      description =
          "incidents or deaths; of a series file incidents by default, of a dataset both, with the"
              + " verdict on incidents.")
  private @Nullable Measure measure;

  @Option(names = "--outcome", paramLabel = "WORD", description = "killed (default), injured, ...")
  private Outcome outcome = Outcome.KILLED;

  @Option(names = "--format", paramLabel = "FORM", description = "table (default), csv or json.")
  private OutputForm form = OutputForm.TABLE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Optional<SeriesFile> file =
        input.paths().size() == 1 ? SeriesFile.find(input.paths().getFirst()) : Optional.empty();
    if (file.isPresent()) {
      out.print(Results.write(ofFile(file.get()), form));
      return ExitCode.DONE.code();
    }
    Body body = input.read();
    out.print(Results.write(ofDataset(body), form));
    Messages messages = new Messages(spec.commandLine().getErr());
    messages.about(filter.unknownNames(body));
    messages.about(body.dataset());
    return input.outcome(body.dataset()).code();
  }

  private Minimums minimums() {
    return all ? Minimums.COMPUTE_ALL : Minimums.ENFORCE;
  }

  private Result ofFile(SeriesFile file) {
    TrendAnalysis analysis =
        TrendAnalysis.of(file.series(), measure == null ? Measure.INCIDENTS : measure, minimums());
    return form == OutputForm.JSON
        ? TrendResults.ofFile(file.file(), analysis)
        : TrendResults.ofFileInRows(file.file(), analysis);
  }

  private Result ofDataset(Body body) {
    Dataset dataset = body.dataset();
    MonthRange observed =
        DatasetMonths.observed(dataset)
            .orElseThrow(
                () ->
                    UnusableFileException.of(
                        "the input", "a claim that can be put in a month", "none", ""));
    MonthRange range = closed(filter.months().orElse(observed), observed);
    Selection selection = filter.selection(body).of(outcome).in(range);
    TrendFindings trends =
        TrendFindings.of(
            dataset,
            Tallies.of(dataset, selection, Grouping.DEFAULT),
            range,
            DatasetMonths.lastFinal(dataset),
            minimums());
    List<Measure> measures =
        measure == null ? List.of(Measure.INCIDENTS, Measure.DEATHS) : List.of(measure);
    return form == OutputForm.TABLE
        ? TrendResults.ofDatasetInShort(dataset, trends, measures)
        : TrendResults.ofDataset(dataset, trends, measures);
  }

  /** An end that the call leaves open is that of the dataset. */
  private static MonthRange closed(MonthRange asked, MonthRange observed) {
    boolean openStart = asked.from().equals(Selection.ALL_MONTHS.from());
    boolean openEnd = asked.to().equals(Selection.ALL_MONTHS.to());
    var from = openStart ? observed.from() : asked.from();
    var to = openEnd ? observed.to() : asked.to();
    return to.isBefore(from) ? MonthRange.of(openStart ? to : from) : new MonthRange(from, to);
  }
}
