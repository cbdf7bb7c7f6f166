package org.casualtyreports.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.Intake;
import org.casualtyreports.intake.IntakeOptions;
import org.casualtyreports.intake.Mapping;
import org.casualtyreports.intake.table.UnusableFileException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong in a file, its report says so in French and in Arabic too. */
class ProblemsReadTest {
  private static final String GOOD_CLAIM = "C0,I0,Red Column,XA army,killed,3\n";
  private static final String HEADER = "claim_id,incident_id,claimant,actor,outcome,figure\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static Dataset read(Path input) {
    return Intake.read(List.of(input), IntakeOptions.DEFAULT).dataset();
  }

  /** English texts for which the language has none. */
  private static Set<String> untranslated(List<Problem> problems, Language language) {
    ProblemText texts = ProblemText.in(language);
    Set<String> missing = new TreeSet<>();
    for (Problem problem : problems) {
      for (String english : List.of(problem.expected(), problem.advice())) {
        if (!english.isEmpty() && texts.find(english).isEmpty()) {
          missing.add(english);
        }
      }
    }
    return missing;
  }

  private static void assertTranslated(Dataset dataset, int differentTexts) {
    List<Problem> problems = dataset.problems();
    assertThat(untranslated(problems, Language.FR)).isEmpty();
    assertThat(untranslated(problems, Language.AR)).isEmpty();
    assertThat(
            problems.stream()
                .flatMap(p -> Stream.of(p.expected(), p.advice()))
                .filter(text -> !text.isEmpty())
                .distinct())
        .hasSizeGreaterThanOrEqualTo(differentTexts);
  }

  @Test
  void incidentsAndClaims() throws IOException {
    file(
        "native/incidents.csv",
        """
        incident_id,date_start,date_end,date_precision,country,latitude,longitude,visibility
        I0,2023-08-21,,,XA,,,
        I1,2023-08-21,2023-08-20,,Nowhere,91,,
        I2,2023-13-45,,,XA,1,2,secret
        I3,2023,,day,XA,,,
        I4,2023-02-30,,,XA,,,
        I5,03/04/2023,,,XA,,,
        I6,,2023-01-01,,XA,,,
        I7,,,month,XA,,,
        I8,2023-01-01,,none,XA,,,
        I9,2023-01-01,,vague,XA,,,
        I10,Monday 22 August 2023,,,XA,,,
        I11,2023,,week,XA,,,
        ,2023-01-01,,,XA,,,
        I12,2023-01-01,,,XA,,,
        I12,2023-01-02,,,XA,,,
        I13,2023-01-01,,,XA,,,
        I13,2023-01-01,,,XA,,,
        I14,45000,,,XA,,,
        """);
    file(
        "native/claims.csv",
        """
        claim_id,incident_id,scope,period_from,period_to,includes,stated_incidents,claimant,actor,\
        target_state,victims,outcome,figure,women,lower,best,upper,statement_date,revises,visibility
        C0,I0,,,,,,Red Column,XA army,,,killed,3,,,,,,,
        C1,I0,,,,,,,A +,Nowhere,people,died,many,,,,,soon,,secret
        C2,NONE,,,,,,Red,A,XA,,killed,-3,,,,,,,
        C3,I1,,,,,,Red,A,XA,,killed,3,,,,,,,
        C4,I0,,,,I1,3,Red,A,XA,,killed,99999999999999999999,,,,,,,
        C5,I0,,,,,,Red,A,XA,,killed,30-20,,,,,,,
        C6,I0,,,,,,Red,A,XA,,killed,3,lots,x,,x,,,
        C7,I0,,,,,,Red,A,XA,,,3,,5,4,3,,,
        C8,I0,,,,,,Red,A,XA,,killed,3,,2,,open,,,
        C9,I0,,,,,,Red,A,XA,,killed,500+,,,,600,,,
        C10,I0,,,,,,Red,A,XA,,killed,not stated,,5,,,,,
        C11,I0,,2023-01-01,2023-02-01,,,Red,A,XA,,killed,3,,,,,,,
        C12,,,,,,,Red,A,XA,,killed,3,,,,,,,
        C13,,incident,,,,,Red,A,XA,,killed,3,,,,,,,
        C14,,someday,,,,,Red,A,XA,,killed,3,,,,,,,
        C15,,,2023-01-01,,,,Red,A,XA,,killed,3,,,,,,,
        C16,,,,2023-01-01,,,Red,A,XA,,killed,3,,,,,,,
        C17,,,2023-02-01,2023-01-01,,,Red,A,XA,,killed,3,,,,,,,
        C18,I0,period,2023-01-01,2023-02-01,I99,no,Red,A,XA,,killed,3,,,,,,,
        C19,I0,,,,,,Blue,A,XA,fighters,killed,3,,,,,,NOBODY,
        C20,I0,,,,,,Red,A,XA,fighters,injured,3,,,,,,C19,
        C21,I12,,,,,,Red,A,XA,,missing,3,,,,,,C22,
        C22,I13,,,,,,Red,A,XA,,missing,3,,,,,,C21,
        C23,I13,,,,,,Red,A,XA,,captured,3,,,,,2023-08-22,,
        C24,I13,,,,,,Red,A,XA,,captured,4,,,,,2023-08-22,,
        C25,I13,incident,,,I0,,Red,A,XA,,captured,4,,,,,2023,,
        ,I13,,,,,,Red,A,XA,,captured,4,,,,,2023,,
        """);

    assertTranslated(read(folder.resolve("native")), 60);
  }

  @Test
  void rowsThatHoldIncidentAndClaimTogether() throws IOException {
    Path flat =
        file(
            "flat.csv",
            """
            claim_id,incident_id,date_start,country,period_from,period_to,claimant,outcome,figure
            C1,I1,2023-01-01,XA,,,Red Column,killed,3
            C2,I1,2023-01-02,XA,,,Blue Column,killed,3
            C3,I2,2023-01-02,XA,,,Blue Column,killed,3
            C4,,2023-01-02,XA,2023-01-01,2023-02-01,Blue Column,killed,3
            """);

    assertTranslated(read(flat), 5);
  }

  @Test
  void codedEvents() throws IOException {
    Path acled =
        file(
            "acled.csv",
            """
            event_id_cnty,event_date,time_precision,event_type,country,latitude,fatalities
            ,2023-01-01,1,Battles,Nowhere,95,3
            XAA2,,1,Battles,Nowhere,95,3
            XAA3,31/12/2023,9,Battles,Nowhere,95,many
            XAA4,31/12/2023,1,Battles,Nowhere,95,3
            """);
    Path gtd =
        file(
            "gtd.csv",
            """
            eventid,iyear,imonth,iday,country_txt,latitude,nkill
            ,2021,1,1,XA,,3
            2,1800,1,1,XA,,3
            3,2021,13,1,XA,,3
            4,2021,1,32,XA,,x
            5,2021,2,30,XA,,3
            6,2021,2,3,XA,1,3
            """);
    Path ged =
        file(
            "ged.csv",
            """
            id,type_of_violence,side_a,side_b,country,date_prec,date_start,date_end,deaths_a,\
            deaths_b,deaths_civilians,deaths_unknown,best,high,low
            1,1,"Government of XA, Government of XB",Red,XA,1,2021-01-01,2021-01-01,1,2,3,4,11,9,12
            ,1,Government of XA,Red,XA,7,,,1,2,3,4,10,10,10
            """);
    Path nonState =
        file(
            "nonstate.csv",
            """
            dyad_id,side_a_name,side_b_name,year,location,best_fatality_estimate
            ,Red,Blue,2020,XA,30
            2,Red,Blue,,XA,x
            3,Red,Blue,2020,XA,30
            """);
    Path insecurity =
        file(
            "insecurity.csv",
            """
            Date,Event Description,Country ISO,SiND Event ID,Health Workers Killed
            2021-01-01,text,XA,,1
            ,text,XA,2,1
            2021-01-01,text,XA,3,many
            2021-01-01,text,XA,4,1
            """);

    assertTranslated(read(acled), 6);
    assertTranslated(read(gtd), 6);
    assertTranslated(read(ged), 8);
    assertTranslated(read(nonState), 2);
    assertTranslated(read(insecurity), 3);
  }

  @Test
  void hashtags() throws IOException {
    Path hxl =
        file(
            "hxl.csv",
            """
            When,Where,Who says,Killed
            #date+occurred,#country+code,#group+claimant,#affected+killed
            2021-01-01,XA,Red Column,3
            2021-02-30,Nowhere,,many
            """);

    assertTranslated(read(hxl), 4);
  }

  @Test
  void mappedColumnsThatAreNotThere() throws IOException {
    Path table =
        file("own.csv", "Ref,Incident,Who says,Dead\nC1,I1,Red Column,3\n,I1,Red Column,3\n");
    Mapping mapping =
        Mapping.parse(
            """
            columns:
              Ref: claim_id
              Incident: incident_id
              Who says: claimant
              Dead: figure
              Whosays: actor
              Publication in print: source
            """,
            "map.yaml");

    Dataset dataset =
        Intake.read(List.of(table), IntakeOptions.DEFAULT.withMapping(mapping)).dataset();

    assertTranslated(dataset, 5);
  }

  @Test
  void filesOfAnotherShape() throws IOException {
    String good = HEADER.replace("incident_id", "incident_id,date_start");
    String claim = "C1,I1,2023-01-01,Red Column,A,killed,3\n";
    String odd =
        "Claims of 2023\n\n"
            + good.replace("\n", ",,actor\n")
            + claim.replace("\n", ",1,2\n")
            + "C2,I1\n"
            + "C3,I1,2023-01-01,Red,A,killed,3,4,5,6,7\n"
            + "C4,I1,2023-01-01,Red\u0000,A,killed,3,,\n"
            + "C5,I1,2023-01-01,Red\uFFFD,A,killed,3,,\n"
            + "C6,I1,2023-01-01,\"Red\"x,A,killed,3,,\n";
    Path latin =
        bytes(
            "latin.csv",
            (good + claim.replace("Red", "Évêché")).getBytes(Charset.forName("windows-1252")));
    Path wide = bytes("wide.csv", (good + claim).getBytes(StandardCharsets.UTF_16LE));
    Path named = file("named.xlsx", good + claim);
    byte[] mostlyUtf8 =
        (good + claim.replace("Red", "é".repeat(400))).getBytes(StandardCharsets.UTF_8);
    byte[] damaged = Arrays.copyOf(mostlyUtf8, mostlyUtf8.length + 1);
    damaged[mostlyUtf8.length] = (byte) 0xE9;

    assertTranslated(read(file("odd.csv", odd)), 8);
    assertTranslated(read(latin), 2);
    assertTranslated(read(wide), 2);
    assertTranslated(read(named), 2);
    assertTranslated(read(bytes("damaged.csv", damaged)), 2);
  }

  @Test
  void workbooks() throws IOException {
    Path file = folder.resolve("claims.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("claims");
      String[] rows = {
        "claim_id,incident_id,date_start,claimant,actor,outcome,figure",
        "C1,I1,2023-01-01,Red Column,A,killed,3",
        "C2,I1,2023-01-01,Red Column,B,killed,3"
      };
      for (int r = 0; r < rows.length; r++) {
        String[] cells = rows[r].split(",", -1);
        sheet.createRow(r);
        for (int c = 0; c < cells.length; c++) {
          sheet.getRow(r).createCell(c).setCellValue(cells[c]);
        }
      }
      sheet.getRow(2).createCell(6, CellType.ERROR).setCellErrorValue((byte) 7);
      sheet.getRow(2).setZeroHeight(true);
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 3, 3));
      workbook.createSheet("other").createRow(0).createCell(0).setCellValue("Remarks");
      workbook.getSheet("other").getRow(0).createCell(1).setCellValue("More");
      workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
      workbook.write(out);
    }

    assertTranslated(read(file), 8);
  }

  @Test
  void aDescriptionThatDoesNotFitItsFiles() throws IOException {
    String sum = "0123456789abcdef".repeat(4);
    file(
        "described/dataset.yaml",
        "title: Claims\nsha256:\n  claims.csv: %s\n  other.csv: %s\n".formatted(sum, sum));
    file("described/incidents.csv", "incident_id,date_start\nI0,2023-01-01\n");
    file("described/claims.csv", HEADER + GOOD_CLAIM);

    assertTranslated(read(folder.resolve("described")), 3);
  }

  @Test
  void publishedFiles() throws IOException {
    String data = System.getProperty("real.data", "");
    if (data.isEmpty()) {
      Assumptions.abort("published files are tested with -Dreal.data=DIR only");
    }
    Set<String> missing = new TreeSet<>();
    int read = 0;
    try (Stream<Path> files = Files.walk(Path.of(data))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try {
          List<Problem> problems = read(file).problems();
          missing.addAll(untranslated(problems, Language.FR));
          missing.addAll(untranslated(problems, Language.AR));
          read++;
        } catch (UnusableFileException e) {
          assertThat(e.problem().expected()).isNotEmpty();
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(read).isPositive();
  }
}
