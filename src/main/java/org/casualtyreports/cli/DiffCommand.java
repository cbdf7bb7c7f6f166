package org.casualtyreports.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.edition.Edition;
import org.casualtyreports.edition.EditionChanges;
import org.casualtyreports.export.EditionResults;
import org.casualtyreports.export.OutputForm;
import org.casualtyreports.export.Results;
import org.casualtyreports.intake.Body;
import org.casualtyreports.tally.Dimension;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Per;
import org.casualtyreports.tally.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What changed between two editions. */
@Command(
    addMethodSubcommands = false,
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Says which claims were added, revised, withdrawn, removed or corrected from one edition"
            + " to the next, and how the tallies moved, each within one claimant.",
    footer = {
      "",
      "Examples:",
      "  casualty-reports diff claims-january.xlsx claims-february.xlsx",
      "  casualty-reports diff datasets/sahel-2022-2024 --since 2023-12-31 --as-of 2024-01-31",
      "  casualty-reports diff OLD NEW --part tallies --format csv",
      "",
      "Where a day is named, undated statements stand in neither edition and are counted."
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..2",
      paramLabel = "OLD [NEW]",
      hideParamSyntax = true,
      description =
          "The two editions: folders with claims.csv, workbooks or tables. One alone is compared"
              + " with itself as of an earlier day, see --since.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      description =
          "The old edition is what had been stated by this day; --as-of does the same for the new"
              + " one.")
  private @Nullable LocalDate since;

  @Mixin private InputOptions options = new InputOptions();
  @Mixin private Filter filter = new Filter();

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "DIMENSION",
      defaultValue = "claimant,actor,target_state,victims",
      description = "How tallies are grouped, as for 'tally'.")
  private List<Dimension> by = List.of();

  @Option(names = "--per", paramLabel = "SPAN", description = "month (default), quarter or year.")
  private Per per = Per.MONTH;

  @Option(names = "--outcome", paramLabel = "WORD", description = "killed (default), injured, ...")
  private Outcome outcome = Outcome.KILLED;

  @Option(
      names = "--part",
      split = ",",
      paramLabel = "PART",
      defaultValue = "claims,tallies",
      description =
          "claims, tallies or both (default). A file of CSV holds one table: of both, claims.")
  private List<EditionResults.Part> parts = List.of();

  @Option(names = "--format", paramLabel = "FORM", description = "table (default), csv or json.")
  private OutputForm form = OutputForm.TABLE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    requireTwoEditions();
    InputOptions.Pair editions = read();
    Body before = editions.before();
    Body now = editions.now();
    Selection nowSelection = filter.selection(now).of(outcome);
    Selection beforeSelection =
        filter
            .selection(before)
            .of(outcome)
            .knownAt(since == null ? AsOf.LATEST : new AsOf.Day(since));
    EditionChanges changes =
        Edition.between(
            before.dataset(),
            beforeSelection,
            now.dataset(),
            nowSelection,
            Grouping.by(by).per(per));
    Set<EditionResults.Part> wanted = EnumSet.copyOf(parts);
    spec.commandLine()
        .getOut()
        .print(
            Results.write(
                EditionResults.diff(before.dataset(), now.dataset(), changes, wanted), form));
    return report(before, now, changes).code();
  }

  private void requireTwoEditions() {
    if (!by.contains(Dimension.CLAIMANT)) {
      throw new CallException("--by: " + Grouping.CLAIMANT_REQUIRED);
    }
    if (inputs.size() == 1 && since == null) {
      throw new CallException(
          "diff needs two editions: name OLD and NEW, or one INPUT with --since YYYY-MM-DD");
    }
    if (since != null && filter.asOf() instanceof AsOf.Day until && since.isAfter(until.day())) {
      throw new CallException("--since " + since + " lies after --as-of " + until.day());
    }
  }

  private InputOptions.Pair read() {
    if (inputs.size() == 2) {
      return options.read(List.of(inputs.getFirst()), List.of(inputs.getLast()));
    }
    Body one = options.read(inputs);
    return new InputOptions.Pair(one, one);
  }

  private ExitCode report(Body before, Body now, EditionChanges changes) {
    Messages messages = new Messages(spec.commandLine().getErr());
    messages.about(filter.unknownNames(before, now));
    messages.about(now.dataset());
    if (inputs.size() == 2) {
      messages.about(before.dataset());
    }
    if (changes.isEmpty()) {
      messages.say("nothing changed");
    }
    if (changes.undatedBefore() + changes.undatedNow() > 0) {
      messages.say(
          "undated claims in neither edition: %d of the old one, %d of the new one"
              .formatted(changes.undatedBefore(), changes.undatedNow()));
    }
    return options.outcome(before.dataset()) == ExitCode.DONE
        ? options.outcome(now.dataset())
        : ExitCode.ROWS_REJECTED;
  }
}
