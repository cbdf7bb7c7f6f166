package org.casualtyreports.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.export.OutputForm;
import org.casualtyreports.export.Results;
import org.casualtyreports.export.TallyResults;
import org.casualtyreports.intake.Body;
import org.casualtyreports.tally.Dimension;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Per;
import org.casualtyreports.tally.Tallies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sums of one claimant's claims. */
@Command(
    addMethodSubcommands = false,
    name = "tally",
    mixinStandardHelpOptions = true,
    description = "Sums claims by claimant, actor, target state, victims and month.",
    footer = {"", "Example: casualty-reports tally datasets/sahel-2022-2024 --format json"})
final class TallyCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();
  @Mixin private Filter filter = new Filter();

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "DIMENSION",
      defaultValue = "claimant,actor,target_state,victims",
      description =
          "claimant (always), actor, target_state, victims, outcome, admin1, place; what is left"
              + " out is summed over within each claimant.")
  private List<Dimension> by = List.of();

  @Option(names = "--per", paramLabel = "SPAN", description = "month (default), quarter or year.")
  private Per per = Per.MONTH;

  @Option(names = "--outcome", paramLabel = "WORD", description = "killed (default), injured, ...")
  private Outcome outcome = Outcome.KILLED;

  @Option(names = "--format", paramLabel = "FORM", description = "table (default), csv or json.")
  private OutputForm form = OutputForm.TABLE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!by.contains(Dimension.CLAIMANT)) {
      throw new CallException("--by: " + Grouping.CLAIMANT_REQUIRED);
    }
    Body body = input.read();
    Tallies tallies =
        Tallies.of(body.dataset(), filter.selection(body).of(outcome), Grouping.by(by).per(per));
    spec.commandLine()
        .getOut()
        .print(Results.write(TallyResults.tally(body.dataset(), tallies), form));
    Messages messages = new Messages(spec.commandLine().getErr());
    messages.about(filter.unknownNames(body));
    messages.about(body.dataset());
    return input.outcome(body.dataset()).code();
  }
}
