package org.casualtyreports.excel;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.excel.InputColumn.Entry.Degrees;
import org.casualtyreports.excel.InputColumn.Entry.Plain;
import org.casualtyreports.excel.InputColumn.Entry.Whole;
import org.casualtyreports.excel.InputColumn.Entry.Words;

/**
 * A column of the input workbook.
 *
 * @param header the name that the native format gives it
 * @param width in digits
 */
record InputColumn(String header, Need need, Entry entry, int width) {
  private static final int NARROW = 12;
  private static final int MIDDLE = 18;
  private static final int WIDE = 30;

  private static final Words VISIBILITY = Words.only(codes(Visibility.values(), Visibility::code));

  static final List<InputColumn> OF_INCIDENTS =
      List.of(
          new InputColumn("incident_id", Need.REQUIRED, Plain.TEXT, MIDDLE),
          optional("date_start", Plain.DAY, NARROW),
          optional("date_end", Plain.DAY, NARROW),
          optional(
              "date_precision", Words.only(codes(Precision.values(), Precision::code)), MIDDLE),
          optional("date_as_stated", Plain.TEXT, MIDDLE + 6),
          optional("date_doubt", Plain.TEXT, MIDDLE + 6),
          optional("country", Plain.TEXT, NARROW),
          optional("admin1", Plain.TEXT, MIDDLE),
          optional("admin2", Plain.TEXT, MIDDLE),
          optional("place", Plain.TEXT, MIDDLE),
          optional("latitude", new Degrees(90), NARROW),
          optional("longitude", new Degrees(180), NARROW),
          optional("event_type", Plain.TEXT, MIDDLE + 2),
          optional("visibility", VISIBILITY, NARROW),
          optional("note", Plain.TEXT, 2 * WIDE));

  static final List<InputColumn> OF_CLAIMS =
      List.of(
          new InputColumn("claim_id", Need.REQUIRED, Plain.TEXT, MIDDLE),
          new InputColumn("incident_id", Need.INCIDENT_OR_PERIOD, Plain.INCIDENT, MIDDLE),
          optional("scope", Words.only(List.of("incident", "period")), NARROW),
          new InputColumn("period_from", Need.INCIDENT_OR_PERIOD, Plain.DAY, NARROW + 2),
          new InputColumn("period_to", Need.INCIDENT_OR_PERIOD, Plain.DAY, NARROW),
          optional("includes", Plain.TEXT, MIDDLE),
          optional("stated_incidents", new Whole(1), MIDDLE),
          new InputColumn("claimant", Need.REQUIRED, Plain.TEXT, MIDDLE + 2),
          optional("actor", Plain.TEXT, MIDDLE + 2),
          optional("target", Plain.TEXT, MIDDLE + 2),
          optional("target_state", Plain.TEXT, NARROW + 2),
          optional("victims", Words.only(codes(VictimGroup.values(), VictimGroup::code)), MIDDLE),
          optional("victim_status", Plain.TEXT, MIDDLE + 2),
          optional("outcome", Words.only(codes(Outcome.values(), Outcome::code)), MIDDLE),
          new InputColumn("figure", Need.REQUIRED, Plain.TEXT, MIDDLE + 4),
          optional("women", Plain.TEXT, NARROW),
          optional("children", Plain.TEXT, NARROW),
          optional("lower", new Whole(0), NARROW),
          optional("best", new Whole(0), NARROW),
          optional("upper", new Whole(0), NARROW),
          optional("language", Words.usually(codes(Language.values(), Language::tag)), NARROW),
          optional("statement_date", Plain.DAY, MIDDLE),
          optional("revises", Plain.TEXT, NARROW),
          optional("source", Plain.TEXT, 2 * WIDE),
          optional("source_url", Plain.TEXT, WIDE),
          optional("visibility", VISIBILITY, NARROW),
          optional("doubt", Plain.TEXT, WIDE),
          optional("note", Plain.TEXT, 2 * WIDE));

  private static InputColumn optional(String header, Entry entry, int width) {
    return new InputColumn(header, Need.OPTIONAL, entry, width);
  }

  private static <T> List<String> codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code).toList();
  }

  /** Whether the column must be filled in. */
  enum Need {
    REQUIRED("need.required"),
    INCIDENT_OR_PERIOD("need.incident_or_period"),
    OPTIONAL("need.optional");

    final String phrase;

    Need(String phrase) {
      this.phrase = phrase;
    }
  }

  /** What a cell takes. */
  sealed interface Entry {
    /** What needs no bounds. */
    enum Plain implements Entry {
      TEXT,
      DAY,
      /** An id of the sheet of incidents. */
      INCIDENT
    }

    /** A list of words. */
    record Words(List<String> codes, Others others) implements Entry {
      static Words only(List<String> codes) {
        return new Words(codes, Others.REFUSED);
      }

      static Words usually(List<String> codes) {
        return new Words(codes, Others.ASKED_ABOUT);
      }
    }

    /** A whole number from {@code least} on. */
    record Whole(int least) implements Entry {}

    /** Degrees from {@code -most} to {@code most}. */
    record Degrees(int most) implements Entry {}
  }

  /** What becomes of words that are not in the list. */
  enum Others {
    REFUSED,
    ASKED_ABOUT
  }
}
