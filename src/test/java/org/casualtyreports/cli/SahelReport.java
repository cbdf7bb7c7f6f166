package org.casualtyreports.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.excel.Workbooks;
import org.casualtyreports.intake.Body;
import org.casualtyreports.intake.Intake;
import org.casualtyreports.intake.IntakeOptions;
import org.casualtyreports.pdf.PdfDocuments;
import org.casualtyreports.report.Findings.Earlier;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.report.Imprint.Logo;
import org.casualtyreports.report.Imprint.Published;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.writing.Reports;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.template.ReportTemplate;

/** The shipped monthly report of the founding dataset, September 2022 to January 2024. */
final class SahelReport {
  private static final MonthRange PERIOD =
      new MonthRange(YearMonth.of(2022, 9), YearMonth.of(2024, 1));

  private SahelReport() {}

  static Report in(Language language) {
    return of(Path.of(Run.SAHEL), Audience.PUBLIC, language, PERIOD);
  }

  /** Of another shipped template; that of one incident is about the contested strikes. */
  static Report by(String template, Language language) {
    Focus focus = template.equals("incident-dossier") ? new Focus.OneIncident("I7") : Focus.PERIOD;
    return of(Path.of(Run.SAHEL), Audience.PUBLIC, language, PERIOD, template, focus);
  }

  static Report of(Path input, Audience audience, Language language, MonthRange period) {
    return of(input, audience, language, period, "monthly", Focus.PERIOD);
  }

  private static Report of(
      Path input,
      Audience audience,
      Language language,
      MonthRange period,
      String name,
      Focus focus) {
    Body body = Intake.read(List.of(input), IntakeOptions.DEFAULT);
    ReportTemplate template = TemplateFiles.shipped(name);
    return Reports.write(
        template,
        Reports.findings(
            template,
            body.dataset().visibleTo(audience),
            body.names(),
            Selection.EVERYTHING.in(period),
            focus,
            Earlier.NONE),
        new Reports.Edition(language, Published.NOT_GIVEN, Logo.NONE));
  }

  static byte[] pdf(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfDocuments.write(report, out);
    return out.toByteArray();
  }

  static byte[] xlsx(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbooks.write(report, out);
    return out.toByteArray();
  }
}
