package org.casualtyreports.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.edition.Edition;
import org.casualtyreports.intake.Body;
import org.casualtyreports.report.Findings.Earlier;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Per;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.template.ReportTemplate;
import org.casualtyreports.yaml.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a report is about beyond its months: one incident, some claimants, an earlier edition. */
final class ReportScope {
  @Option(
      names = "--incident",
      paramLabel = "ID",
      description = "One incident, for templates about one.")
  private @Nullable String incident;

  @Option(
      names = "--claimants",
      paramLabel = "A,B",
      split = ",",
      description = "Two or more claimants to set side by side; by default all.")
  private List<String> claimants = List.of();

  @Option(
      names = "--since",
      paramLabel = "OLD",
      description = "The data of an earlier edition: the report says what changed since.")
  private @Nullable Path since;

  @Option(
      names = "--since-date",
      paramLabel = "YYYY-MM-DD",
      description = "The same with these data as known on an earlier day.")
  private @Nullable LocalDate sinceDate;

  /** Whether no file of an earlier edition is read. */
  boolean isOfOneEdition() {
    return since == null;
  }

  /** Reads the input, and the earlier edition where one is named. */
  InputOptions.Pair read(Input input) {
    if (since != null && sinceDate != null) {
      throw new CallException("--since goes without --since-date");
    }
    if (since != null) {
      return input.read(since);
    }
    Body body = input.read();
    return new InputOptions.Pair(body, body);
  }

  /** The selection, of the claimants asked for. */
  Selection of(Body body, Selection selection) {
    if (claimants.isEmpty()) {
      return selection;
    }
    Set<Claimant> chosen = new LinkedHashSet<>();
    claimants.forEach(text -> chosen.add(body.names().claimant(text.strip())));
    if (chosen.size() < 2) {
      throw new CallException(
          "--claimants: expected two or more claimants, found '"
              + String.join(",", claimants)
              + "'");
    }
    return selection.ofClaimants(chosen);
  }

  /** What the report is about. */
  Focus focus(ReportTemplate template, Body body) {
    boolean needed = template.sections().stream().anyMatch(s -> s.kind().needsIncident());
    if (incident == null) {
      if (needed) {
        throw new CallException(
            "the template '"
                + template.name()
                + "' is about one incident: name it with --incident ID");
      }
      return Focus.PERIOD;
    }
    if (!needed) {
      throw new CallException(
          "--incident: the template '"
              + template.name()
              + "' is about months, not about one incident; use --template incident-dossier");
    }
    String id = incident.strip();
    if (body.dataset().incidents().find(id).isEmpty()) {
      List<String> known = body.dataset().incidents().stream().map(Incident::id).toList();
      throw new CallException(
          "--incident: expected the id of an incident of the input, found '"
              + id
              + "'"
              + Nearest.to(id, known).map(near -> "; did you mean '" + near + "'?").orElse(""));
    }
    return new Focus.OneIncident(id);
  }

  /** The months of the one incident; empty where the report is not about one, or it is undated. */
  Optional<MonthRange> months(Focus focus, Body body) {
    return switch (focus) {
      case Focus.Period period -> Optional.empty();
      case Focus.OneIncident one ->
          body.dataset().incidents().get(one.id()).when() instanceof When.Dated dated
              ? Optional.of(
                  new MonthRange(YearMonth.from(dated.start()), YearMonth.from(dated.end())))
              : Optional.empty();
    };
  }

  /** What changed since the earlier edition, in the months of the report. */
  Earlier earlier(InputOptions.Pair editions, Selection selection, ReportTemplate template) {
    if (since == null && sinceDate == null) {
      return Earlier.NONE;
    }
    if (sinceDate != null
        && selection.asOf() instanceof AsOf.Day until
        && sinceDate.isAfter(until.day())) {
      throw new CallException("--since-date " + sinceDate + " lies after --as-of " + until.day());
    }
    AsOf then = sinceDate == null ? AsOf.LATEST : new AsOf.Day(sinceDate);
    return new Earlier.Since(
        editions.before().dataset().about(),
        Edition.between(
            editions.before().dataset(),
            selection.knownAt(then),
            editions.now().dataset(),
            selection,
            new Grouping(template.groupBy(), Per.MONTH)));
  }
}
