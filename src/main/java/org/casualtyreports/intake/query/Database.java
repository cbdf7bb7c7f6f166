package org.casualtyreports.intake.query;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.regex.Pattern;

/**
 * A database by its JDBC address, read only.
 *
 * @param url without a password
 * @param properties what the driver is told, {@code user} and {@code password} among it
 * @param drivers jar files with a driver, beside those of the class path
 */
public record Database(String url, Properties properties, List<Path> drivers) {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)(pass(word|wd|phrase)?|pwd|secret|token|credentials?|access_?key)\\s*=|//[^/?;]*:[^/?;@]*@");
  private static final String DUCKDB = "jdbc:duckdb:";

  /**
   * @throws IllegalArgumentException if the address is none, or holds a password
   */
  public Database {
    if (!isAddress(url)) {
      throw new IllegalArgumentException("expected an address that begins with jdbc:");
    }
    if (SECRET.matcher(url).find()) {
      throw new IllegalArgumentException(
          kind(url) + ": the address holds a password, which others can read on the command line");
    }
    properties = copy(properties);
    drivers = List.copyOf(drivers);
  }

  /** Whether an input names a database. */
  public static boolean isAddress(String input) {
    return input.toLowerCase(Locale.ROOT).startsWith("jdbc:");
  }

  @Override
  public Properties properties() {
    return copy(properties);
  }

  private static Properties copy(Properties properties) {
    Properties copy = new Properties();
    copy.putAll(properties);
    return copy;
  }

  /** What messages call it: {@code jdbc:postgresql}. */
  String kind() {
    return kind(url);
  }

  private static String kind(String url) {
    return url.replaceFirst("(?i)^(jdbc:[A-Za-z0-9]*).*$", "$1");
  }

  /** Never the address, nor what the driver is told. */
  @Override
  public String toString() {
    return kind();
  }

  Connection open() throws SQLException {
    Properties told = properties();
    boolean duckdbFile =
        url.startsWith(DUCKDB) && !url.equals(DUCKDB) && !url.startsWith(DUCKDB + ":memory:");
    if (duckdbFile) {
      told.setProperty("duckdb.read_only", "true");
    }
    Connection connection = drivers.isEmpty() ? byManager(told) : byJar(told);
    if (!url.startsWith(DUCKDB)) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
    }
    return connection;
  }

  private Connection byManager(Properties told) throws SQLException {
    boolean known = DriverManager.drivers().anyMatch(this::takes);
    if (!known) {
      throw noDriver();
    }
    return DriverManager.getConnection(url, told);
  }

  private boolean takes(Driver driver) {
    try {
      return driver.acceptsURL(url);
    } catch (SQLException e) {
      return false;
    }
  }

  @SuppressWarnings("resource") // the loader lives as long as the connection's classes
  private Connection byJar(Properties told) throws SQLException {
    URLClassLoader loader = new URLClassLoader(jars(), Database.class.getClassLoader());
    for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
      if (driver.acceptsURL(url)) {
        return Objects.requireNonNullElseGet(
            driver.connect(url, told),
            () -> {
              throw noDriver();
            });
      }
    }
    throw noDriver();
  }

  private URL[] jars() {
    List<URL> jars = new ArrayList<>();
    for (Path driver : drivers) {
      if (!driver.toFile().exists()) {
        throw new QueryException(driver + ": expected the jar file of a JDBC driver, found none");
      }
      File[] inside = driver.toFile().listFiles((folder, name) -> name.endsWith(".jar"));
      List<File> files =
          inside == null ? List.of(driver.toFile()) : Arrays.stream(inside).sorted().toList();
      for (File file : files) {
        try {
          jars.add(file.toURI().toURL());
        } catch (MalformedURLException e) {
          throw new IllegalStateException("a file always has an address", e);
        }
      }
    }
    return jars.toArray(URL[]::new);
  }

  private QueryException noDriver() {
    return new QueryException(
        kind() + ": there is no JDBC driver for it; name its jar file with --driver");
  }
}
