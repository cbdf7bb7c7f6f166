package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
}
