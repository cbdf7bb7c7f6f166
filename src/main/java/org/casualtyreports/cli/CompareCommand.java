package org.casualtyreports.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.compare.Comparison;
import org.casualtyreports.compare.Minimums;
import org.casualtyreports.export.CompareResults;
import org.casualtyreports.export.OutputForm;
import org.casualtyreports.export.Results;
import org.casualtyreports.intake.Body;
import org.casualtyreports.tally.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Claimants against each other. */
@Command(
    addMethodSubcommands = false,
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Compares claimants two by two: which incidents each speaks of, their figures on the same",
      "dead, and where they contradict each other. Nothing is added over claimants."
    },
    footer = {"", "Example: casualty-reports compare datasets/sahel-2022-2024 --format json"})
final class CompareCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();
  @Mixin private Filter filter = new Filter();

  @Option(
      names = "--claimants",
      paramLabel = "A,B",
      split = ",",
      description = "Two or more claimants; by default all.")
  private List<String> claimants = List.of();

  @Option(
      names = "--all",
      description = "Compute also what is refused for too few pairs: for checking.")
  private boolean all;

  @Option(names = "--outcome", paramLabel = "WORD", description = "killed (default), injured, ...")
  private Outcome outcome = Outcome.KILLED;

  @Option(names = "--format", paramLabel = "FORM", description = "table (default), csv or json.")
  private OutputForm form = OutputForm.TABLE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Body body = input.read();
    Selection selection = filter.selection(body).of(outcome);
    Comparison comparison =
        Comparison.of(
            body.dataset(),
            claimants.isEmpty() ? selection : selection.ofClaimants(chosen(body)),
            body.names(),
            all ? Minimums.NONE : Minimums.PRINTED);
    spec.commandLine()
        .getOut()
        .print(Results.write(CompareResults.of(body.dataset(), comparison), form));
    Messages messages = new Messages(spec.commandLine().getErr());
    messages.about(filter.unknownNames(body));
    messages.about(new AskedNames(List.of(body)).claimants("--claimants", claimants).unknown());
    messages.about(body.dataset());
    return input.outcome(body.dataset()).code();
  }

  private Set<Claimant> chosen(Body body) {
    Set<Claimant> chosen = new LinkedHashSet<>();
    claimants.forEach(text -> chosen.add(body.names().claimant(text.strip())));
    if (chosen.size() < 2) {
      throw new CallException(
          "--claimants: expected two or more claimants, found '"
              + String.join(",", claimants)
              + "'");
    }
    return chosen;
  }
}
