package org.casualtyreports.trend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Expected values from R, and their rule of comparison. */
final class Reference {
  static final YearMonth START = YearMonth.of(2022, 1);

  private static final Map<String, String> KEYS =
      Map.of(
          "s", "S",
          "c", "C",
          "k", "K",
          "sMinOuter", "SminOuter",
          "sMaxOuter", "SmaxOuter",
          "factor", "varianceFactor",
          "spread", "size");

  private final JsonNode file;

  private Reference(JsonNode file) {
    this.file = file;
  }

  static Reference read(String name) {
    try (InputStream in = Reference.class.getResourceAsStream(name)) {
      return new Reference(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  double relTol() {
    return file.get("relTol").asDouble();
  }

  JsonNode find(String id) {
    for (JsonNode each : file.get("cases")) {
      if (each.get("id").asText().equals(id)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no case " + id);
  }

  static long[] longs(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).mapToLong(JsonNode::asLong).toArray();
  }

  static List<Double> doubles(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asDouble).toList();
  }

  static Counts counts(JsonNode array) {
    return Counts.of(START, longs(array));
  }

  /** Compares every expected key with the component it names; keys left out must be named. */
  void assertMatches(Record actual, JsonNode expected, String... notOurs) {
    Map<String, Object> found = values(actual);
    List<String> problems = new ArrayList<>();
    expected
        .fields()
        .forEachRemaining(
            field -> {
              if (List.of(notOurs).contains(field.getKey())) {
                return;
              }
              if (!found.containsKey(field.getKey())) {
                problems.add("no component for " + field.getKey());
              } else if (!matches(found.get(field.getKey()), field.getValue())) {
                problems.add(
                    field.getKey()
                        + ": expected "
                        + field.getValue()
                        + ", found "
                        + found.get(field.getKey()));
              }
            });
    assertThat(problems).as(actual.toString()).isEmpty();
  }

  private static Map<String, Object> values(Record actual) {
    Map<String, Object> values = new TreeMap<>();
    for (RecordComponent component : actual.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        values.put(
            KEYS.getOrDefault(component.getName(), component.getName()),
            component.getAccessor().invoke(actual));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.getName(), e);
      }
    }
    return values;
  }

  private boolean matches(Object found, JsonNode expected) {
    return switch (found) {
      case Number number -> expected.isNumber() && isClose(number.doubleValue(), expected);
      case RateRatio.Ratio.Finite finite -> isClose(finite.value(), expected);
      case RateRatio.Ratio.Open open -> expected.isNull();
      case RecordFlag.Spread.NegativeBinomial spread -> isClose(spread.size(), expected);
      case RecordFlag.Spread.Poisson poisson -> expected.isNull();
      case RecordFlag.Standing standing ->
          expected.asBoolean() == (standing == RecordFlag.Standing.RECORD);
      case List<?> list -> list.toString().replace(" ", "").equals(expected.toString());
      default -> throw new IllegalArgumentException(found + " of " + found.getClass());
    };
  }

  boolean isClose(double found, JsonNode expected) {
    double wanted = expected.asDouble();
    double limit = Math.abs(wanted) < 1e-9 ? 1e-9 : relTol() * Math.abs(wanted);
    return Math.abs(found - wanted) <= limit;
  }
}
