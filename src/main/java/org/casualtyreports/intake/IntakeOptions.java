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
 */
public record IntakeOptions(InputFormat format, ReadOptions reading, DateChoice dates) {

  /** Everything is found out from the files. */
  public static final IntakeOptions DEFAULT =
      new IntakeOptions(new InputFormat.Recognised(), ReadOptions.AUTO, new DateChoice.ByTable());

  public IntakeOptions {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(dates, "dates");
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
      return new IntakeOptions(new InputFormat.Recognised(), reading, dates);
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
    return new IntakeOptions(new InputFormat.Named(format), reading, dates);
  }

  public IntakeOptions withReading(ReadOptions options) {
    return new IntakeOptions(format, options, dates);
  }

  public IntakeOptions withDateOrder(DateOrder order) {
    return new IntakeOptions(format, reading, new DateChoice.Fixed(order));
  }
}
