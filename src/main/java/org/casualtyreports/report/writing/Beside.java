package org.casualtyreports.report.writing;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that is computed on a thread of its own, beside what its caller computes meanwhile. */
public final class Beside<T> implements Supplier<T> {
  private final FutureTask<T> task;

  private Beside(Callable<T> computation) {
    task = new FutureTask<>(computation);
  }

  /**
   * @param computation uses nothing that changes where another thread reads it
   */
  static <T> Beside<T> of(Callable<T> computation) {
    Beside<T> beside = new Beside<>(computation);
    Thread thread = new Thread(beside.task, "beside");
    // A program that fails meanwhile does not wait for it.
    thread.setDaemon(true);
    thread.start();
    return beside;
  }

  /** The result, which is waited for; or what the computation threw is thrown. */
  @Override
  public T get() {
    return resultOf(task);
  }

  /** The result of a task that some thread runs, or what it threw is thrown. */
  public static <T> T resultOf(FutureTask<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }
}
