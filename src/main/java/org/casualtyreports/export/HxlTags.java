package org.casualtyreports.export;

import java.util.Map;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;

/**
 * HXL 1.1 hashtags of the columns of a tally.
 *
 * <p>HXL has no hashtag for a party that claims or strikes: both are a {@code #group}, told apart
 * by attributes of our own, which the standard allows. Only numbers of people stand under {@code
 * #affected}.
 */
record HxlTags(Outcome outcome, Language language) {
  private static final Map<String, String> NUMBERS =
      Map.of(
          "incidents", "#event+count",
          "claims", "#meta+count+claims",
          "unstated", "#meta+count+claims+unstated",
          "openClaims", "#meta+count+claims+open");

  private static final Map<String, String> CODES =
      Map.of(
          "tallyRow",
          "#meta+id",
          "claimId",
          "#meta+id+claim",
          "month",
          "#date+occurred+month",
          "periodFrom",
          "#date+start",
          "periodTo",
          "#date+end",
          ReportCsv.MISSING,
          "#meta+missing",
          ReportCsv.MARKS,
          "#meta+marks");

  private static final Map<String, String> WORDS =
      Map.of(
          "claimant", "#group+claimant+name",
          "actor", "#group+perp+name",
          "targetState", "#country+target+name",
          "victims", "#description+victims",
          "outcome", "#description+outcome",
          "attribution", "#description+attribution",
          "monthState", "#status+month",
          "inWords", "#description+tally");

  /** The hashtag of a column, by its name; empty for a column that has none. */
  String of(String column) {
    return switch (column) {
      case "lower" -> people("min");
      case "best" -> people("best");
      case "upper" -> people("max");
      default ->
          WORDS.containsKey(column)
              ? WORDS.get(column) + "+i_" + language.tag()
              : CODES.getOrDefault(column, NUMBERS.getOrDefault(column, ""));
    };
  }

  private String people(String bound) {
    String happened =
        switch (outcome) {
          case CAPTURED -> "abducted";
          case KILLED, INJURED, MISSING, NEUTRALISED -> outcome.code();
          case KILLED_OR_INJURED -> "killedorinjured";
          case NOT_STATED -> "unspecified";
        };
    return "#affected+" + happened + "+" + bound;
  }
}
