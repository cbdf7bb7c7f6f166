package org.casualtyreports.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;

/** Writes small inputs and reads them. */
final class Inputs {
  static final String INCIDENTS =
      """
      incident_id,date_start,country
      I1,2023-08-21,XA
      """;
  static final String CLAIMS_HEADER = "claim_id,incident_id,claimant,actor,outcome,figure\n";
  static final Origin NOWHERE = new Origin("", 1);

  private Inputs() {}

  static Path file(Path folder, String name, String text) {
    try {
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of incidents and claims. */
  static Path folder(Path folder, String incidents, String claims) {
    file(folder, "incidents.csv", incidents);
    file(folder, "claims.csv", claims);
    return folder;
  }

  /** A workbook with one sheet for each name and text. */
  static Path workbook(Path file, String... namesAndTexts) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        Sheet sheet = workbook.createSheet(namesAndTexts[i]);
        List<String> lines = namesAndTexts[i + 1].lines().toList();
        for (int r = 0; r < lines.size(); r++) {
          String[] cells = lines.get(r).split(",", -1);
          var row = sheet.createRow(r);
          for (int c = 0; c < cells.length; c++) {
            row.createCell(c).setCellValue(cells[c]);
          }
        }
      }
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static Dataset read(Path... inputs) {
    return Intake.read(List.of(inputs), IntakeOptions.DEFAULT).dataset();
  }

  /** Everything but notes on names, as the user sees it. */
  static List<String> messages(Dataset dataset) {
    return dataset.problems().stream()
        .filter(p -> p.severity() != Problem.Severity.NOTE)
        .map(p -> p.severity().code() + " " + p.message())
        .toList();
  }

  static Claim placeless(Claim c) {
    return new Claim(
        c.id(),
        c.scope(),
        c.claimant(),
        c.actor(),
        c.target(),
        c.targetState(),
        c.victims(),
        c.victimStatus(),
        c.outcome(),
        c.figure(),
        c.figureAsWorded(),
        c.women(),
        c.children(),
        c.statement(),
        c.revises(),
        c.visibility(),
        c.doubt(),
        c.note(),
        c.extra(),
        NOWHERE);
  }

  static Incident placeless(Incident i) {
    return new Incident(
        i.id(),
        i.when(),
        i.dateAsStated(),
        i.dateDoubt(),
        i.place(),
        i.eventType(),
        i.visibility(),
        i.note(),
        i.extra(),
        NOWHERE);
  }

  static List<Claim> claims(Dataset dataset) {
    return dataset.claims().stream().map(Inputs::placeless).toList();
  }

  static List<Incident> incidents(Dataset dataset) {
    return dataset.incidents().stream().map(Inputs::placeless).toList();
  }

  /** A table with its data rows in another order. */
  static String shuffled(String table, java.util.Random random) {
    List<String> lines = new java.util.ArrayList<>(table.lines().toList());
    java.util.Collections.shuffle(lines.subList(1, lines.size()), random);
    return String.join("\n", lines) + "\n";
  }

  static String lines(String... lines) {
    return String.join("\n", Arrays.asList(lines)) + "\n";
  }
}
