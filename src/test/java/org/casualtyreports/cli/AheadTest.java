package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void waitsForTheEndOfThePreparations() {
    List<String> order = new CopyOnWriteArrayList<>();
    Ahead ahead = Ahead.prepare(() -> order.add("prepared"));
    ahead.await();
    order.add("used");
    assertThat(order).containsExactly("prepared", "used");
  }

  @Test
  void leavesAFailureToTheWorkItself() {
    Ahead ahead =
        Ahead.prepare(
            () -> {
              throw new IllegalStateException("not to be had");
            });
    List<String> order = new CopyOnWriteArrayList<>();
    ahead.await();
    order.add("used");
    assertThat(order).containsExactly("used");
  }

  @Test
  void beginsWhenItIsToldToAndOnlyOnce() {
    AtomicInteger begun = new AtomicInteger();
    Ahead ahead = Ahead.of(begun::incrementAndGet);
    assertThat(begun).hasValue(0);
    ahead.begin();
    ahead.begin();
    ahead.await();
    assertThat(begun).hasValue(1);
  }
}
