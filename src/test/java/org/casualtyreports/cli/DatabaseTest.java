package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final String ROWS =
      """
      SELECT 'C1' AS claim_id, 'I1' AS incident_id, DATE '2023-08-21' AS date_start,
        'XA' AS country, 'XA' AS target_state, 'Red Column' AS claimant, 'killed' AS outcome,
        '500+' AS figure, CAST(NULL AS VARCHAR) AS actor
      UNION ALL
      SELECT 'C2', 'I1', DATE '2023-08-21', 'XA', 'XA', 'Army of Xarvia', 'killed', '12', NULL
      """;

  private static final String SAME =
      """
      claim_id,incident_id,date_start,country,target_state,claimant,outcome,figure,actor
      C1,I1,2023-08-21,XA,XA,Red Column,killed,500+,
      C2,I1,2023-08-21,XA,XA,Army of Xarvia,killed,12,
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void theResultOfAQueryIsTalliedAsTheSameFileIs() throws SQLException, IOException {
    String url = "jdbc:duckdb:" + folder.resolve("claims.duckdb");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE claims AS " + ROWS);
    }

    Run run = Run.of("tally", url, "--query", "SELECT * FROM claims ORDER BY 1", "--format", "csv");

    assertThat(run.out()).isEqualTo(asFile());
    assertThat(run.err()).isEmpty();
  }

  /** Set test.postgresql to the address of a server, and the two variables of the environment. */
  @Test
  void postgresqlIsAskedAsWell() throws IOException {
    String url = System.getProperty("test.postgresql", "");
    assumeThat(url)
        .as("no PostgreSQL server: -Dtest.postgresql=jdbc:postgresql://127.0.0.1/postgres")
        .isNotEmpty();

    assertThat(Run.of("tally", url, "--query", ROWS, "--format", "csv").done().out())
        .isEqualTo(asFile());
    assertThat(Run.of("tally", url, "--query", "CREATE TABLE t (i int)").err())
        .startsWith("casualty-reports: jdbc:postgresql: ")
        .contains("read-only transaction");
  }

  private String asFile() throws IOException {
    Path file = Files.writeString(folder.resolve("claims.csv"), SAME);
    return Run.of("tally", file, "--format", "csv").done().out();
  }

  @Test
  void aPasswordInTheAddressIsRefused() {
    Run.of("check", "jdbc:postgresql://h/db?password=hunter2", "--query", "SELECT 1")
        .failed(
            ExitCode.WRONG_CALL,
            "jdbc:postgresql: the address holds a password, which others can read on the command"
                + " line; set CASUALTY_REPORTS_DB_PASSWORD, or name a file with --db-properties");
  }

  @Test
  void anAddressNeedsAQueryAndAQueryAnAddress() {
    Run.of("check", "jdbc:duckdb:").failed(ExitCode.WRONG_CALL, "a jdbc: address needs a --query");
    Run.of("check", Run.SAHEL, "--query", "SELECT 1")
        .failed(ExitCode.WRONG_CALL, "--query: expected a jdbc: address as INPUT, found none");
  }

  @Test
  void editionsAreFiles() {
    Run.of("diff", "jdbc:duckdb:x?password=hunter2", Run.SAHEL)
        .failed(
            ExitCode.WRONG_CALL,
            "expected files; write what a database holds with 'convert' first");
  }

  @Test
  void aDatabaseThatRefusesIsAFileThatCannotBeRead() {
    assertThat(Run.of("check", "jdbc:duckdb:", "--query", "SELECT * FROM nowhere"))
        .satisfies(
            run -> {
              assertThat(run.code()).isEqualTo(ExitCode.FILE_FAILED.code());
              assertThat(run.err()).startsWith("casualty-reports: jdbc:duckdb: Catalog Error: ");
            });
  }
}
