package org.casualtyreports.cli;

import java.util.concurrent.Callable;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.export.OutputForm;
import org.casualtyreports.export.Results;
import org.casualtyreports.export.TallyResults;
import org.casualtyreports.intake.Body;
import org.casualtyreports.reconcile.Reconciliation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Period totals against the items of the same claimant. */
@Command(
    addMethodSubcommands = false,
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description = "Sets each period total beside what the same claimant itemised.",
    footer = {"", "Example: casualty-reports reconcile datasets/sahel-2022-2024 --format json"})
final class ReconcileCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();
  @Mixin private Filter filter = new Filter();

  @Option(names = "--outcome", paramLabel = "WORD", description = "killed (default), injured, ...")
  private Outcome outcome = Outcome.KILLED;

  @Option(names = "--format", paramLabel = "FORM", description = "table (default), csv or json.")
  private OutputForm form = OutputForm.TABLE;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Body body = input.read();
    var reconciliations = Reconciliation.of(body.dataset(), filter.selection(body).of(outcome));
    spec.commandLine()
        .getOut()
        .print(Results.write(TallyResults.reconcile(body.dataset(), reconciliations), form));
    Messages messages = new Messages(spec.commandLine().getErr());
    messages.about(filter.unknownNames(body));
    messages.about(body.dataset());
    return input.outcome(body.dataset()).code();
  }
}
