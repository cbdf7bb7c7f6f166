package org.casualtyreports.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Preparations on a thread beside the work that will need them.
 *
 * <p>They change nothing but when things are loaded: where they fail, the work meets the same
 * failure and tells of it.
 */
final class Ahead {
  private final FutureTask<Void> task;

  private Ahead(Runnable preparation) {
    this.task = new FutureTask<>(preparation, null);
  }

  static Ahead prepare(Runnable preparation) {
    Ahead ahead = new Ahead(preparation);
    Thread thread = new Thread(ahead.task, "ahead");
    // A program that ends does not wait for it.
    thread.setDaemon(true);
    thread.start();
    return ahead;
  }

  /** Waits for the end of the preparations. */
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
