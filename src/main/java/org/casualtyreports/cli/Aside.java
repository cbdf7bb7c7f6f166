package org.casualtyreports.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.casualtyreports.report.writing.Beside;

/**
 * Runs jobs in turn, and those that share nothing with the others on a thread beside them.
 *
 * <p>Results come in the order in which the jobs were given. All jobs are run to their end; what
 * the first of them in that order threw is thrown.
 */
final class Aside<T> {
  private final List<FutureTask<T>> all = new ArrayList<>();
  private final List<FutureTask<T>> inTurn = new ArrayList<>();
  private final List<FutureTask<T>> beside = new ArrayList<>();

  void inTurn(Supplier<T> job) {
    inTurn.add(added(job));
  }

  void beside(Supplier<T> job) {
    beside.add(added(job));
  }

  private FutureTask<T> added(Supplier<T> job) {
    FutureTask<T> task = new FutureTask<>(job::get);
    all.add(task);
    return task;
  }

  List<T> run() {
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      beside.forEach(thread::execute);
      inTurn.forEach(FutureTask::run);
    }
    return all.stream().map(Beside::resultOf).toList();
  }
}
