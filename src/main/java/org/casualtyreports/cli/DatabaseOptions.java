package org.casualtyreports.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casualtyreports.intake.query.Database;
import org.casualtyreports.intake.query.QueryFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a database is asked; its password is never an option. */
final class DatabaseOptions {
  private static final String USER = "CASUALTY_REPORTS_DB_USER";
  private static final String PASSWORD = "CASUALTY_REPORTS_DB_PASSWORD";

  @Option(
      names = "--query",
      paramLabel = "SQL",
      description =
          "What to ask the database of a jdbc: address; its columns are read as those of a file.")
  private @Nullable String query;

  @Option(
      names = "--driver",
      paramLabel = "JAR",
      description = "Jar file of the JDBC driver, or a folder of them.")
  private List<Path> drivers = List.of();

  @Option(
      names = "--db-properties",
      paramLabel = "FILE",
      description =
          "user, password and settings of the driver, as key=value; else from the environment: "
              + USER
              + " and "
              + PASSWORD
              + ".")
  private @Nullable Path properties;

  /** Reads the inputs, the result of the query in the place of the database. */
  <T> T reading(List<String> inputs, Function<List<Path>, T> read) {
    List<String> addresses = inputs.stream().filter(Database::isAddress).toList();
    List<Path> files =
        inputs.stream().filter(input -> !Database.isAddress(input)).map(Path::of).toList();
    if (addresses.isEmpty()) {
      if (query != null) {
        throw new CallException("--query: expected a jdbc: address as INPUT, found none");
      }
      return read.apply(files);
    }
    if (query == null) {
      throw new CallException("a jdbc: address needs a --query");
    }
    if (addresses.size() > 1) {
      throw new CallException("expected one jdbc: address, found " + addresses.size());
    }
    try (QueryFile result = QueryFile.of(database(addresses.getFirst()), query)) {
      return read.apply(Stream.concat(files.stream(), Stream.of(result.path())).toList());
    }
  }

  private Database database(String address) {
    try {
      return new Database(address, secrets(), drivers);
    } catch (IllegalArgumentException e) {
      throw new CallException(
          e.getMessage() + "; set " + PASSWORD + ", or name a file with --db-properties");
    }
  }

  private Properties secrets() {
    Properties secrets = new Properties();
    put(secrets, "user", System.getenv(USER));
    put(secrets, "password", System.getenv(PASSWORD));
    if (properties != null) {
      try (Reader reader = Files.newBufferedReader(properties, StandardCharsets.UTF_8)) {
        secrets.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(
            properties + ": cannot be read: " + OutputFolder.reason(e), e);
      }
    }
    return secrets;
  }

  private static void put(Properties properties, String key, @Nullable String value) {
    if (value != null) {
      properties.setProperty(key, value);
    }
  }
}
