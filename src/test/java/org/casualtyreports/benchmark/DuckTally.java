package org.casualtyreports.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What an analyst would do with DuckDB to get the grouping of {@code tally} from the same file:
 * reads it with {@code read_csv} and prints {@code
 * claimant|actor|state|victims|month|claims|unstated|lower} a row.
 */
public final class DuckTally {
  /** Weeks that reach into two months have none; a month starts where the week does otherwise. */
  private static final String EVENTS =
      """
      WITH events AS (
        SELECT country, fatalities, event_date AS d, time_precision AS p FROM read_csv('%s'))
      SELECT 'ACLED (coded)', 'not-stated', country, 'not-stated',
        CASE WHEN p = 2 AND strftime(d - 3, '%%Y-%%m') <> strftime(d + 3, '%%Y-%%m') THEN ''
             ELSE strftime(d, '%%Y-%%m') END AS month,
        count(*), 0, sum(fatalities)::BIGINT
      FROM events GROUP BY country, month
      """;

  /** The words that the generated file uses, with the lower bounds of the word table 'acled'. */
  private static final String CLAIMS =
      """
      WITH words(figure, lower) AS (VALUES %s),
      claims AS (
        SELECT claimant, coalesce(actor, 'not-stated') AS actor, target_state, victims,
          strftime(date_start, '%%%%Y-%%%%m') AS month, figure
        FROM read_csv('%%s', types = {'figure': 'VARCHAR'}) WHERE outcome = 'killed')
      SELECT claimant, actor, target_state, victims, month, count(*),
        count(*) FILTER (claims.figure = 'not stated'),
        sum(coalesce(words.lower, try_cast(claims.figure AS BIGINT)))::BIGINT
      FROM claims LEFT JOIN words ON claims.figure = words.figure
      GROUP BY ALL
      """
          .formatted(
              "('dozens', 12), ('tens', 10), ('une dizaine', 9), ('العشرات', 10), ('several', 3),"
                  + " ('about 40', 36), ('plus de 20', 20), ('10–15', 10), ('at least 8', 8),"
                  + " ('500+', 500), ('not stated', NULL), ('two', 2), ('hundreds', 100),"
                  + " ('٢١٠', 210)");

  private DuckTally() {}

  /** Takes a kind (acled or claims) and a file. */
  public static void main(String[] args) throws SQLException {
    String query = args[0].equals("acled") ? EVENTS : CLAIMS;
    StringBuilder out = new StringBuilder();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query.formatted(args[1].replace("'", "''")))) {
      while (rows.next()) {
        for (int i = 1; i <= 8; i++) {
          String cell = rows.getString(i);
          out.append(cell == null ? "" : cell).append(i < 8 ? '|' : '\n');
        }
      }
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(out);
  }
}
