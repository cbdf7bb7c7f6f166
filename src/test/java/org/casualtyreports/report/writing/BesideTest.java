package org.casualtyreports.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BesideTest {
  @Test
  void computesOnceOnAnotherThread() {
    Thread caller = Thread.currentThread();
    Beside<Thread> beside = Beside.of(Thread::currentThread);
    assertThat(beside.get()).isNotSameAs(caller).isSameAs(beside.get());
  }

  @Test
  void throwsWhatTheComputationThrew() {
    Beside<String> failed =
        Beside.of(
            () -> {
              throw new IllegalArgumentException("no such claim");
            });
    assertThatThrownBy(failed::get)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such claim");
    Beside<String> full =
        Beside.of(
            () -> {
              throw new OutOfMemoryError("of a test");
            });
    assertThatThrownBy(full::get).isInstanceOf(OutOfMemoryError.class);
    Beside<String> checked =
        Beside.of(
            () -> {
              throw new IOException("not to be read");
            });
    assertThatThrownBy(checked::get).hasCauseInstanceOf(IOException.class);
  }
}
