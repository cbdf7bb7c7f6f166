package org.casualtyreports.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casualtyreports.chart.AwtSetup;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.excel.Workbooks;
import org.casualtyreports.export.NativeFolder.Sink;
import org.casualtyreports.export.ReportFolder;
import org.casualtyreports.export.ReportJson;
import org.casualtyreports.html.HtmlPages;
import org.casualtyreports.intake.Body;
import org.casualtyreports.intake.table.UnusableFileException;
import org.casualtyreports.pdf.PdfDocuments;
import org.casualtyreports.report.DatasetMonths;
import org.casualtyreports.report.Findings;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.report.Imprint.Published;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.writing.Reports;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.template.OutputFormat;
import org.casualtyreports.template.ReportTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: from claims to a publication and a workbook. */
@Command(
    addMethodSubcommands = false,
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes a report: a PDF to publish and a workbook to work in.",
    footer = {
      "",
      "Examples:",
      "  casualty-reports report datasets/sahel-2022-2024 --month 2024-01",
      "  casualty-reports report claims.xlsx --month 2024-01 --format pdf,html,csv,json",
      "  casualty-reports report claims.xlsx --template my-monthly.yaml --lang fr --out reports"
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();
  @Mixin private Filter filter = new Filter();
  @Mixin private ReportScope scope = new ReportScope();

  @Option(
      names = "--template",
      paramLabel = "NAME|FILE",
      defaultValue = "monthly",
      description =
          "monthly (default), brief, annual, incident-dossier, claimant-comparison, workbook, or"
              + " the path of your own.")
  private String template = "monthly";

  @Option(names = "--lang", paramLabel = "LANG", description = "en, fr or ar; else the template's.")
  private @Nullable Language language;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = {
        "pdf, xlsx, csv, json, html, several with commas; else the template's.",
        "csv is a folder of tables with datapackage.json."
      })
  private List<OutputFormat> formats = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder for the files; by default the current one.")
  private Path out = Path.of(".");

  @Option(
      names = "--published",
      paramLabel = "YYYY-MM-DD",
      description = "Day of publication, printed; by default none.")
  private @Nullable LocalDate published;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    AwtSetup.prepare();
    Messages messages = new Messages(spec.commandLine().getErr());
    TemplateFiles.Opened opened = TemplateFiles.open(template);
    ReportTemplate chosen = opened.template();
    Language shown = language != null ? language : chosen.language();

    messages.progress("reading");
    Ahead phrases = Ahead.prepare(() -> Reports.prepare(shown));
    List<OutputFormat> wanted = formats.isEmpty() ? chosen.formats() : formats;
    Ahead workbook = Ahead.of(wanted.contains(OutputFormat.XLSX) ? Workbooks::prepare : () -> {});
    input.whenFound(files -> begin(files, workbook));
    InputOptions.Pair editions = scope.read(input);
    Body body = editions.now();
    Focus focus = scope.focus(chosen, body);
    Selection selection = scope.of(body, filter.selection(body)).in(period(body, focus));

    messages.progress("writing");
    workbook.begin();
    Findings findings =
        Reports.findings(
            chosen,
            body.dataset(),
            body.names(),
            selection,
            focus,
            scope.earlier(editions, selection, chosen));
    phrases.await();
    Published day = published != null ? new Published.On(published) : Published.NOT_GIVEN;
    Report report = Reports.write(chosen, findings, new Reports.Edition(shown, day, opened.logo()));

    OutputFolder folder = OutputFolder.at(out);
    PrintWriter results = spec.commandLine().getOut();
    Files files = new Files(folder, stem(chosen, subject(focus, selection.months()), shown));
    Aside<Path> jobs = new Aside<>();
    for (OutputFormat format : wanted) {
      // What travels within a PDF are texts; the others may make much of the rows of sheets.
      if (format == OutputFormat.PDF) {
        jobs.beside(() -> files.write(report, body.dataset(), selection.outcome(), format));
      } else {
        jobs.inTurn(
            () -> {
              workbook.await();
              return files.write(report, body.dataset(), selection.outcome(), format);
            });
      }
    }
    jobs.run().forEach(results::println);
    messages.about(filter.unknownNames(body));
    messages.about(body.dataset());
    return input.outcome(body.dataset()).code();
  }

  /** Begins what takes long and can be done while files are read. */
  private void begin(List<InputFile> files, Ahead workbook) {
    // The report names the sums near its end.
    Ahead.prepare(() -> files.forEach(InputFile::sha256));
    // What reads workbooks is left alone.
    boolean texts = files.stream().noneMatch(file -> file.encoding().isEmpty());
    if (texts && scope.isOfOneEdition()) {
      workbook.begin();
    }
  }

  /**
   * Where a report is written.
   *
   * @param stem name of every file, without its ending
   */
  private record Files(OutputFolder folder, String stem) {
    Path write(Report report, Dataset dataset, Outcome outcome, OutputFormat format) {
      String name = stem + "." + format.code();
      return switch (format) {
        case PDF ->
            folder.write(name, stream -> PdfDocuments.write(ReportFolder.withData(report), stream));
        case XLSX -> folder.write(name, stream -> Workbooks.write(report, stream));
        case JSON -> folder.write(name, stream -> ReportJson.write(report, dataset, stream));
        case HTML -> folder.write(name, stream -> HtmlPages.write(report, stream));
        case CSV ->
            folder.writeFolder(
                stem + "-csv",
                ReportFolder.DESCRIPTION,
                made -> ReportFolder.write(stem, report, dataset, outcome, Sink.of(made)));
      };
    }
  }

  /** The months asked for, an open end closed by the claims; else the last month with claims. */
  private MonthRange period(Body body, Focus focus) {
    Optional<MonthRange> named = filter.months();
    if (named.isPresent() && focus instanceof Focus.OneIncident) {
      throw new CallException("--incident goes without --month, --from and --to");
    }
    Optional<MonthRange> ofIncident = scope.months(focus, body);
    if (ofIncident.isPresent()) {
      return ofIncident.get();
    }
    if (named.isPresent() && !isOpen(named.get())) {
      return named.get();
    }
    MonthRange claimed =
        DatasetMonths.withClaims(body.dataset())
            .orElseThrow(
                () ->
                    UnusableFileException.of(
                        "the input", "a claim that can be put in a month", "", "name a --month"));
    return named.map(asked -> closed(asked, claimed)).orElseGet(() -> MonthRange.of(claimed.to()));
  }

  private static boolean isOpen(MonthRange asked) {
    return asked.from().equals(Selection.ALL_MONTHS.from())
        || asked.to().equals(Selection.ALL_MONTHS.to());
  }

  private static MonthRange closed(MonthRange asked, MonthRange claimed) {
    boolean openStart = asked.from().equals(Selection.ALL_MONTHS.from());
    boolean openEnd = asked.to().equals(Selection.ALL_MONTHS.to());
    if (openStart && claimed.from().isAfter(asked.to())) {
      return MonthRange.of(asked.to());
    }
    if (openEnd && claimed.to().isBefore(asked.from())) {
      return MonthRange.of(asked.from());
    }
    return new MonthRange(
        openStart ? claimed.from() : asked.from(), openEnd ? claimed.to() : asked.to());
  }

  /** The months or the incident, as a file name says them. */
  private static String subject(Focus focus, MonthRange months) {
    return switch (focus) {
      case Focus.OneIncident one -> safe(one.id());
      case Focus.Period period ->
          months.from().equals(months.to())
              ? months.from().toString()
              : months.from() + "_" + months.to();
    };
  }

  private static String safe(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
  }

  /** Template, period or incident, and language. */
  private static String stem(ReportTemplate template, String subject, Language language) {
    return "%s-%s-%s".formatted(safe(template.name()), subject, language.tag());
  }
}
