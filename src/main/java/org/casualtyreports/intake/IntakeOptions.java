package org.casualtyreports.intake;

import java.util.Objects;
import org.casualtyreports.intake.format.DateChoice;
import org.casualtyreports.intake.format.Format;
import org.casualtyreports.intake.format.Formats;
import org.casualtyreports.intake.table.ReadOptions;
import org.casualtyreports.intake.words.DateOrder;

/**
 * How inputs are read. What figures mean is no matter of reading: word tables are applied later.
 *
 * @param format the layout of every input, or that each is recognised by its header
 * @param reading encoding, sheet and separator
 * @param dates how dates such as 01/02/2024 are meant
 * @param names whether columns bear names of a format or of their user
 */
public record IntakeOptions(
    InputFormat format, ReadOptions reading, DateChoice dates, ColumnNames names) {

  /** Everything is found out from the files. */
  public static final IntakeOptions DEFAULT =
      new IntakeOptions(
          new InputFormat.Recognised(),
          ReadOptions.AUTO,
          new DateChoice.ByTable(),
          new ColumnNames.AsWritten());

  public IntakeOptions {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(dates, "dates");
    Objects.requireNonNull(names, "names");
  }

  /** Whose names the columns bear. */
  public sealed interface ColumnNames {
    /** Those of a format. */
    record AsWritten() implements ColumnNames {}

    /** A user's own, where a table has columns that the mapping names. */
    record Mapped(Mapping mapping) implements ColumnNames {
      public Mapped {
        Objects.requireNonNull(mapping, "mapping");
      }
    }
  }

  /** The layout of the inputs. */
  public sealed interface InputFormat {
    /** Each input by its header. */
    record Recognised() implements InputFormat {}

    /** As told. */
    record Named(Format format) implements InputFormat {
      public Named {
        Objects.requireNonNull(format, "format");
      }
    }
  }

  /**
   * Sets the layout of the inputs.
   *
   * @param name 'auto', or the name of a format
   * @throws IllegalArgumentException if there is no such format
   */
  public IntakeOptions withFormat(String name) {
    if (name.strip().equalsIgnoreCase(ReadOptions.AUTO_WORD)) {
      return new IntakeOptions(new InputFormat.Recognised(), reading, dates, names);
    }
    Format format =
        Formats.find(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "unknown input format '%s'; known: auto, %s"
                            .formatted(
                                name,
                                String.join(
                                    ", ", Formats.all().stream().map(Format::name).toList()))));
    return new IntakeOptions(new InputFormat.Named(format), reading, dates, names);
  }

  public IntakeOptions withReading(ReadOptions options) {
    return new IntakeOptions(format, options, dates, names);
  }

  public IntakeOptions withDateOrder(DateOrder order) {
    return new IntakeOptions(format, reading, new DateChoice.Fixed(order), names);
  }

  /**
   * Reads tables that have columns of the mapping by it, and takes over its date order and
   * encoding. Call it before {@link #withDateOrder} and {@link #withReading}, where those are to
   * win.
   */
  public IntakeOptions withMapping(Mapping mapping) {
    return new IntakeOptions(
        format, mapping.reading(reading), mapping.dates(dates), new ColumnNames.Mapped(mapping));
  }
}
