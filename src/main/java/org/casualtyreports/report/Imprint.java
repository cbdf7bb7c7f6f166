package org.casualtyreports.report;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What stands on the first page and in the properties of a file; an empty text is left out.
 *
 * @param title of the report
 * @param subtitle the period, in words
 * @param organisation who publishes
 * @param contact how to reach the publisher
 * @param disclaimer in the publisher's words
 * @param runningTitle short title for page heads
 * @param pageLabel pattern of the page number with {0} for the page and {1} for the pages
 * @param published day of publication, or that none is given
 * @param publishedLabel the day of publication in words; may be empty
 * @param logo picture of the publisher
 * @param accent colour of the publisher, used sparingly
 */
public record Imprint(
    String title,
    String subtitle,
    String organisation,
    String contact,
    String disclaimer,
    String runningTitle,
    String pageLabel,
    Published published,
    String publishedLabel,
    Logo logo,
    Rgb accent) {
  public Imprint {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subtitle, "subtitle");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(disclaimer, "disclaimer");
    Objects.requireNonNull(runningTitle, "runningTitle");
    Objects.requireNonNull(pageLabel, "pageLabel");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(publishedLabel, "publishedLabel");
    Objects.requireNonNull(logo, "logo");
    Objects.requireNonNull(accent, "accent");
  }

  /** The day of publication. Nothing depends on the clock: it is given or it is not. */
  public sealed interface Published {
    Published NOT_GIVEN = new NotGiven();

    /** A day. */
    record On(LocalDate day) implements Published {}

    /** None given. */
    record NotGiven() implements Published {}
  }

  /** The publisher's picture. */
  public sealed interface Logo {
    Logo NONE = new None();

    /**
     * A PNG or JPEG picture.
     *
     * @param content bytes of the file, not to be changed
     * @param altText what the picture shows
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes of a picture, compared by nobody
    record Picture(byte[] content, String altText) implements Logo {}

    /** No picture. */
    record None() implements Logo {}
  }

  /** A colour. */
  public record Rgb(int red, int green, int blue) {
    public Rgb {
      if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
        throw new IllegalArgumentException("expected three values from 0 to 255");
      }
    }
  }
}
