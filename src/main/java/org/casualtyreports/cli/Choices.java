package org.casualtyreports.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.WordTable;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.export.EditionResults;
import org.casualtyreports.export.OutputForm;
import org.casualtyreports.intake.words.DateOrder;
import org.casualtyreports.tally.Dimension;
import org.casualtyreports.tally.MonthRule;
import org.casualtyreports.tally.Per;
import org.casualtyreports.template.OutputFormat;
import org.casualtyreports.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words of the command line to values, each answered with the words that are known. */
final class Choices {
  private Choices() {}

  static void register(CommandLine line) {
    line.registerConverter(YearMonth.class, Choices::month);
    line.registerConverter(LocalDate.class, Choices::day);
    line.registerConverter(Claimant.class, Claimant::new);
    line.registerConverter(
        Language.class, word(Language::find, names(Language.values(), Language::tag)));
    line.registerConverter(
        WordTable.class, word(WordTable::find, names(WordTable.values(), WordTable::code)));
    line.registerConverter(
        Audience.class, word(Audience::find, names(Audience.values(), Audience::code)));
    line.registerConverter(
        Outcome.class, word(Outcome::find, names(Outcome.values(), Outcome::code)));
    line.registerConverter(
        Dimension.class, word(Dimension::find, names(Dimension.values(), Dimension::code)));
    line.registerConverter(Per.class, word(Per::find, names(Per.values(), Per::code)));
    line.registerConverter(
        MonthRule.class, word(MonthRule::find, names(MonthRule.values(), MonthRule::code)));
    line.registerConverter(OutputFormat.class, word(OutputFormat::find, OutputFormat.codes()));
    line.registerConverter(OutputForm.class, constant(OutputForm.values()));
    line.registerConverter(EditionResults.Part.class, constant(EditionResults.Part.values()));
    line.registerConverter(DateOrder.class, constant(DateOrder.values()));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("expected a month such as 2024-01, found '" + text + "'");
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("expected a day such as 2024-01-31, found '" + text + "'");
    }
  }

  private static <T> List<String> names(T[] values, Function<T, String> name) {
    return Arrays.stream(values).map(name).toList();
  }

  private static <T extends Enum<T>> ITypeConverter<T> constant(T[] values) {
    return word(
        text -> Arrays.stream(values).filter(v -> v.name().equalsIgnoreCase(text)).findFirst(),
        Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList());
  }

  private static <T> ITypeConverter<T> word(
      Function<String, Optional<T>> find, List<String> known) {
    return text ->
        find.apply(text)
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "unknown word '%s'%s; known: %s"
                            .formatted(
                                text,
                                Nearest.to(text, known)
                                    .map(w -> "; did you mean '" + w + "'?")
                                    .orElse(""),
                                String.join(", ", known))));
  }
}
