package org.casualtyreports.intake.table;

import java.util.Objects;
import org.casualtyreports.dataset.Problem;

/**
 * A file that was read from the disk but as a whole holds no usable table.
 *
 * <p>The message is one sentence for its user: where, what was expected, what was found, what to
 * do. A file that cannot be read from the disk at all is an {@link java.io.UncheckedIOException}.
 */
public final class UnusableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private UnusableFileException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** About the file as a whole. */
  public static UnusableFileException of(
      String file, String expected, String found, String advice) {
    return at(file, 0, expected, found, advice);
  }

  /** About a row that makes the whole file unusable. */
  public static UnusableFileException at(
      String file, int row, String expected, String found, String advice) {
    return new UnusableFileException(
        new Problem(Problem.Severity.REJECTED, file, row, "", expected, found, advice, false));
  }

  /** Remembers what a library said. */
  UnusableFileException causedBy(Throwable cause) {
    initCause(Objects.requireNonNull(cause, "cause"));
    return this;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNullElse(super.getMessage(), "");
  }

  /** The same as a value. */
  public Problem problem() {
    return problem;
  }
}
