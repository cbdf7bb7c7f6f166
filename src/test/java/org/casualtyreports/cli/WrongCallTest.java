package org.casualtyreports.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each wrong call is answered with one sentence and exit code 2. */
class WrongCallTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--formt json | unknown option '--formt'; did you mean '--format'? see --help",
        "--zzz=1 | unknown option '--zzz'; see --help",
        "--by claimnt | Invalid value for option '--by' (DIMENSION): unknown word 'claimnt'; did you"
            + " mean 'claimant'? known: claimant, actor, target_state, victims, outcome, admin1,"
            + " place",
        "--format jsn | Invalid value for option '--format': unknown word 'jsn'; did you mean"
            + " 'json'? known: table, csv, json",
        "--format zip | Invalid value for option '--format': unknown word 'zip'; known: table, csv,"
            + " json",
        "--words stric | Invalid value for option '--words': unknown word 'stric'; did you mean"
            + " 'strict'? known: acled, strict, excluded",
        "--audience publc | Invalid value for option '--audience': unknown word 'publc'; did you"
            + " mean 'public'? known: public, internal",
        "--date-order dym | Invalid value for option '--date-order': unknown word 'dym'; did you"
            + " mean 'dmy'? known: dmy, mdy, ymd",
        "--month 2024-13 | Invalid value for option '--month': expected a month such as 2024-01,"
            + " found '2024-13'",
        "--as-of 2024-02-30 | Invalid value for option '--as-of': expected a day such as"
            + " 2024-01-31, found '2024-02-30'",
        "--month 2024-01 --from 2024-01 | --month goes without --from and --to",
        "--from 2024-02 --to 2024-01 | --from 2024-02 lies after --to 2024-01",
        "--target-state Nowhere | --target-state: expected an ISO code such as ML or the name of a"
            + " state, found 'Nowhere'",
        "--encoding utf-99 | unknown encoding 'utf-99'; known: auto, UTF-8, UTF-16LE, UTF-16BE,"
            + " windows-1252, windows-1256, ISO-8859-1",
        "--words | Missing required parameter for option '--words' (TABLE)",
      })
  void aWrongOptionIsAnsweredWithWhatWasProbablyMeant(String options, String message) {
    Object[] call = ("tally " + Run.SAHEL + " " + options).split(" ");
    Run.of(call).failed(ExitCode.WRONG_CALL, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--lang eng | Invalid value for option '--lang': unknown word 'eng'; did you mean 'en'?"
            + " known: en, fr, ar",
        "--format pfd | Invalid value for option '--format' (FORMAT): unknown word 'pfd'; did you"
            + " mean 'pdf'? known: pdf, xlsx, csv, json, html",
        "--published 2024-02-30 | Invalid value for option '--published': expected a day such as"
            + " 2024-01-31, found '2024-02-30'",
        "--template montly | --template: expected the path of a template or one of monthly, brief,"
            + " annual, incident-dossier, claimant-comparison, workbook, found 'montly'; did you mean 'monthly'?",
        "--template incident-dossier | the template 'incident-dossier' is about one incident: name"
            + " it with --incident ID",
        "--template incident-dossier --incident I77 | --incident: expected the id of an incident of"
            + " the input, found 'I77'; did you mean 'I7'?",
        "--template incident-dossier --incident I7 --month 2022-09 | --incident goes without"
            + " --month, --from and --to",
        "--incident I7 | --incident: the template 'monthly' is about months, not about one"
            + " incident; use --template incident-dossier",
        "--claimants MSA | --claimants: expected two or more claimants, found 'MSA'",
        "--since old --since-date 2024-01-01 | --since goes without --since-date",
        "--since-date 2024-01-03 --as-of 2024-01-02 | --since-date 2024-01-03 lies after --as-of"
            + " 2024-01-02",
      })
  void aWrongReportIsNotBegun(String options, String message) {
    Object[] call = ("report " + Run.SAHEL + " " + options).split(" ");
    Run.of(call).failed(ExitCode.WRONG_CALL, message);
  }

  @Test
  void aWrongTemplatePathIsNoInternalError() {
    Run.of("report", Run.SAHEL, "--template", "")
        .failed(
            ExitCode.WRONG_CALL,
            "--template: expected the path of a template or one of monthly, brief, annual,"
                + " incident-dossier, claimant-comparison, workbook, found ''");
    Run.of("report", Run.SAHEL, "--template", "a\0b")
        .failed(ExitCode.WRONG_CALL, "--template: Nul character not allowed: a\0b");
  }

  @Test
  void aMissingInputIsAskedFor() {
    Run.of("tally").failed(ExitCode.WRONG_CALL, "Missing required parameter: 'INPUT'");
  }
}
