package org.casualtyreports.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Preparations on a thread beside the work that will need them.
 *
 * <p>They change nothing but when things are loaded: where they fail, the work meets the same
 * failure and tells of it.
 */
final class Ahead {
  private final FutureTask<Void> task;
  private final AtomicBoolean begun = new AtomicBoolean();

  private Ahead(Runnable preparation) {
    this.task = new FutureTask<>(preparation, null);
  }

  static Ahead prepare(Runnable preparation) {
    Ahead ahead = of(preparation);
    ahead.begin();
    return ahead;
  }

  /** Preparations that do not begin yet. */
  static Ahead of(Runnable preparation) {
    return new Ahead(preparation);
  }

  /** Begins the preparations, where they were not begun before. */
  void begin() {
    if (begun.compareAndSet(false, true)) {
      Thread thread = new Thread(task, "ahead");
      // A program that ends does not wait for it.
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Waits for the end of the preparations, which were begun. */
  void await() {
    try {
      task.get();
    } catch (ExecutionException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
