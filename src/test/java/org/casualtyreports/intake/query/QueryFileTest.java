package org.casualtyreports.intake.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryFileTest {
  private static final Database MEMORY = new Database("jdbc:duckdb:", new Properties(), List.of());

  @TempDir private Path folder = Path.of("");

  @Test
  void everyKindOfValueIsWrittenAsAFileWouldHoldIt() throws IOException {
    try (QueryFile result =
        QueryFile.of(
            MEMORY,
            """
            SELECT 'said "so", twice' AS words, NULL AS nothing, 7 AS whole, 2.50::DECIMAL(9,2) AS
            price, 400.0::DOUBLE AS about, 1e9::DOUBLE AS many, DATE '2024-01-31' AS day,
            TIMESTAMP '2024-01-31 00:00:00' AS midnight, TIMESTAMP '2024-01-31 08:30:00' AS time,
            '٢١٠' AS figure, true AS yes
            """)) {
      assertThat(result.path())
          .hasContent(
              "\uFEFF"
                  + """
                  "words","nothing","whole","price","about","many","day","midnight","time","figure","yes"
                  "said ""so"", twice","","7","2.5","400","1000000000","2024-01-31","2024-01-31",\
                  "2024-01-31T08:30","٢١٠","true"
                  """);
    }
  }

  @Test
  void theFileIsGoneWhenClosed() {
    Path file;
    try (QueryFile result = QueryFile.of(MEMORY, "SELECT 1 AS one")) {
      file = result.path();
      assertThat(file).exists();
    }
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void aFileOfDuckDbIsReadAndCannotBeWritten() throws SQLException {
    Path file = folder.resolve("claims.duckdb");
    String url = "jdbc:duckdb:" + file;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE claims AS SELECT 3 AS figure");
    }
    Database database = new Database(url, new Properties(), List.of());

    try (QueryFile result = QueryFile.of(database, "SELECT * FROM claims")) {
      assertThat(result.path()).hasContent("\uFEFF\"figure\"\n\"3\"\n");
    }
    assertThatThrownBy(() -> QueryFile.of(database, "INSERT INTO claims VALUES (4)").close())
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith("jdbc:duckdb: ")
        .hasMessageContaining("read-only");
  }

  @Test
  void aWrongQueryIsAnsweredWithWhatTheDatabaseSays() {
    assertThatThrownBy(() -> QueryFile.of(MEMORY, "SELECT figure FROM nowhere").close())
        .isInstanceOf(QueryException.class)
        .hasMessageStartingWith(
            "jdbc:duckdb: Catalog Error: Table with name nowhere does not exist!");
  }

  @Test
  void anAddressWithAPasswordIsRefusedAndNotRepeated() {
    for (String url :
        List.of(
            "jdbc:postgresql://host/db?user=me&password=hunter2",
            "jdbc:mysql://me:hunter2@host/db",
            "jdbc:sqlserver://host;PWD = hunter2")) {
      assertThatThrownBy(() -> new Database(url, new Properties(), List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              url.replaceFirst("^(jdbc:[a-z]+).*", "$1")
                  + ": the address holds a password, which others can read on the command line");
    }
  }

  @Test
  void aDatabaseNeverTellsItsSecrets() {
    Properties secrets = new Properties();
    secrets.setProperty("password", "hunter2");

    assertThat(new Database("jdbc:postgresql://host/db", secrets, List.of()))
        .hasToString("jdbc:postgresql");
  }

  @Test
  void anUnknownDriverIsNamedWithoutTheAddress() {
    Database database = new Database("jdbc:nosuch://host/secret", new Properties(), List.of());

    assertThatThrownBy(() -> QueryFile.of(database, "SELECT 1").close())
        .isInstanceOf(QueryException.class)
        .hasMessage("jdbc:nosuch: there is no JDBC driver for it; name its jar file with --driver");
  }

  @Test
  void aDriverOfAJarFileIsFound() throws Exception {
    Path jar =
        Path.of(
            Class.forName("org.duckdb.DuckDBDriver")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    Database database = new Database("jdbc:duckdb:", new Properties(), List.of(jar));

    try (QueryFile result = QueryFile.of(database, "SELECT 1 AS one")) {
      assertThat(Files.readAllLines(result.path())).containsExactly("\uFEFF\"one\"", "\"1\"");
    }
  }
}
