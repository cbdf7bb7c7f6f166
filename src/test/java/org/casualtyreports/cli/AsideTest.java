package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class AsideTest {
  @Test
  void resultsComeInTheOrderOfTheJobs() {
    Aside<String> jobs = new Aside<>();
    jobs.inTurn(() -> "first");
    jobs.beside(() -> "second");
    jobs.inTurn(() -> "third");

    assertThat(jobs.run()).containsExactly("first", "second", "third");
  }

  @Test
  void jobsInTurnShareOneThreadAndTheOthersDoNot() {
    Thread caller = Thread.currentThread();
    List<Thread> threads = new ArrayList<>();
    Aside<Boolean> jobs = new Aside<>();
    jobs.inTurn(() -> threads.add(Thread.currentThread()));
    jobs.beside(() -> Thread.currentThread() != caller);
    jobs.inTurn(() -> threads.add(Thread.currentThread()));

    assertThat(jobs.run()).containsExactly(true, true, true);
    assertThat(threads).containsExactly(caller, caller);
  }

  @Test
  void everyJobIsRunAndTheFirstFailureOfTheirOrderIsThrown() {
    AtomicBoolean ran = new AtomicBoolean();
    Aside<Boolean> jobs = new Aside<>();
    jobs.beside(
        () -> {
          throw new IllegalArgumentException("the first");
        });
    jobs.inTurn(
        () -> {
          throw new OutOfMemoryError("the second");
        });
    jobs.inTurn(() -> ran.getAndSet(true));

    assertThatThrownBy(jobs::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the first");
    assertThat(ran).isTrue();
  }
}
