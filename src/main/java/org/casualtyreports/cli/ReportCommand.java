package org.casualtyreports.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.casualtyreports.chart.AwtSetup;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.excel.Workbooks;
import org.casualtyreports.intake.Body;
import org.casualtyreports.intake.table.UnusableFileException;
import org.casualtyreports.pdf.PdfDocuments;
import org.casualtyreports.report.DatasetMonths;
import org.casualtyreports.report.Findings;
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
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Writes a report: a PDF to publish and a workbook to work in.",
    footer = {
      "",
      "Examples:",
      "  casualty-reports report datasets/sahel-2022-2024 --month 2024-01",
      "  casualty-reports report claims.xlsx --template my-monthly.yaml --lang fr --out reports"
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private Input input = new Input();
  @Mixin private Filter filter = new Filter();

  @Option(
      names = "--template",
      paramLabel = "NAME|FILE",
      defaultValue = "monthly",
      description = "monthly (default), annual, workbook, or the path of your own.")
  private String template = "monthly";

  @Option(names = "--lang", paramLabel = "LANG", description = "en, fr or ar; else the template's.")
  private @Nullable Language language;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "pdf, xlsx; else the template's.")
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

    messages.progress("reading");
    Body body = input.read();
    Selection selection = filter.selection(body).in(period(body));

    messages.progress("writing");
    Findings findings = Reports.findings(chosen, body.dataset(), body.names(), selection);
    Language shown = language != null ? language : chosen.language();
    Published day = published != null ? new Published.On(published) : Published.NOT_GIVEN;
    Report report = Reports.write(chosen, findings, new Reports.Edition(shown, day, opened.logo()));

    OutputFolder folder = OutputFolder.at(out);
    PrintWriter results = spec.commandLine().getOut();
    Aside<Path> files = new Aside<>();
    for (OutputFormat format : formats.isEmpty() ? chosen.formats() : formats) {
      String name = fileName(chosen, selection.months(), shown, format);
      Supplier<Path> file = () -> write(report, format, folder, name);
      // Rows of sheets are made while they are read, by one thread; a PDF reads none.
      if (format == OutputFormat.PDF) {
        files.beside(file);
      } else {
        files.inTurn(file);
      }
    }
    files.run().forEach(results::println);
    messages.about(body.dataset());
    return input.outcome(body.dataset()).code();
  }

  private static Path write(Report report, OutputFormat format, OutputFolder folder, String name) {
    return switch (format) {
      case PDF -> folder.write(name, stream -> PdfDocuments.write(report, stream));
      case XLSX -> folder.write(name, stream -> Workbooks.write(report, stream));
    };
  }

  /** The months asked for, an open end closed by the claims; else the last month with claims. */
  private MonthRange period(Body body) {
    Optional<MonthRange> named = filter.months();
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

  /** Template, period and language. */
  private static String fileName(
      ReportTemplate template, MonthRange months, Language language, OutputFormat format) {
    String period =
        months.from().equals(months.to())
            ? months.from().toString()
            : months.from() + "_" + months.to();
    String safe = template.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    return "%s-%s-%s.%s".formatted(safe, period, language.tag(), format.code());
  }
}
