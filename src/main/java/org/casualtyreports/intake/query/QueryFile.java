package org.casualtyreports.intake.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The result of a query as a temporary file of delimited text, gone when closed.
 *
 * <p>SQL NULL is a blank cell; days and times are ISO 8601, a time of midnight being left out;
 * numbers are plain decimals.
 */
public final class QueryFile implements AutoCloseable {
  private static final String NAME = "query.csv";
  private static final int ROWS_AT_A_TIME = 10_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path folder;

  private QueryFile(Path folder) {
    this.folder = folder;
  }

  /**
   * Asks a database.
   *
   * @throws QueryException if it can't be reached or does not take the query
   * @throws UncheckedIOException if the file can't be written
   */
  public static QueryFile of(Database database, String query) {
    try {
      // Readable by its owner alone.
      QueryFile file = new QueryFile(Files.createTempDirectory("casualty-reports-"));
      file.folder.toFile().deleteOnExit();
      file.path().toFile().deleteOnExit();
      try {
        file.fill(database, query);
        return file;
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          database.kind() + ": the result cannot be written to a temporary file", e);
    }
  }

  /** The file. */
  public Path path() {
    return folder.resolve(NAME);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path());
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be deleted", e);
    }
  }

  private void fill(Database database, String query) throws IOException {
    try (Connection connection = database.open();
        Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      try (ResultSet rows = statement.executeQuery(query)) {
        write(rows);
      }
    } catch (SQLException e) {
      throw new QueryException(database.kind() + ": " + inWords(e, database));
    }
  }

  /** What the driver says, on one line, without what nobody should read. */
  private static String inWords(SQLException e, Database database) {
    String words = String.valueOf(e.getMessage()).replace(database.url(), database.kind());
    String password = database.properties().getProperty("password", "");
    return (password.isEmpty() ? words : words.replace(password, "***"))
        .replaceAll("\\s+", " ")
        .strip();
  }

  private void write(ResultSet rows) throws SQLException, IOException {
    ResultSetMetaData columns = rows.getMetaData();
    String[] cells = new String[columns.getColumnCount()];
    try (BufferedWriter out = Files.newBufferedWriter(path(), StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(out)) {
      out.write(BYTE_ORDER_MARK);
      for (int i = 0; i < cells.length; i++) {
        cells[i] = columns.getColumnLabel(i + 1);
      }
      csv.writeRecord(cells);
      while (rows.next()) {
        for (int i = 0; i < cells.length; i++) {
          cells[i] = text(rows, i + 1, columns.getColumnType(i + 1));
        }
        csv.writeRecord(cells);
      }
    }
  }

  private static String text(ResultSet rows, int column, int type) throws SQLException {
    @Nullable Object value =
        switch (type) {
          case Types.DATE -> rows.getObject(column, LocalDate.class);
          case Types.TIMESTAMP -> rows.getObject(column, LocalDateTime.class);
          case Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(column, OffsetDateTime.class);
          case Types.NUMERIC, Types.DECIMAL -> rows.getBigDecimal(column);
          case Types.FLOAT, Types.DOUBLE, Types.REAL -> rows.getObject(column);
          default -> rows.getString(column);
        };
    if (value instanceof LocalDateTime time && time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return time.toLocalDate().toString();
    }
    return switch (value) {
      case null -> "";
      case BigDecimal number -> plain(number);
      case Number number -> fraction(number);
      default -> value.toString();
    };
  }

  private static String fraction(Number number) {
    return Double.isFinite(number.doubleValue())
        ? plain(new BigDecimal(number.toString()))
        : number.toString();
  }

  /** Without zeros behind the point: a count stays a count. */
  private static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }
}
