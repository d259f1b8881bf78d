package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.port.BackendException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes one change after the other, on a thread of its own. Changes that wait at the same time are
 * brought to the disk together, which costs no more than one; none returns before that.
 */
final class Writer implements AutoCloseable {
  private static final int MOST_WAITING = 10_000;
  private static final int MOST_TOGETHER = 256;
  private static final long PATIENCE_SECONDS = 10;

  private final Session session;
  private final Path file;
  private final BlockingQueue<Change<?>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread thread;
  private volatile boolean closing;

  Writer(Session session, Path file) {
    this.session = session;
    this.file = file;
    this.thread = new Thread(this::work, "sqlite-writer");
    thread.setDaemon(true);
    thread.start();
  }

  /** One change, and whoever waits for what it comes to. */
  private static final class Change<T> {
    private final Session.Work<T> work;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private Runnable once = () -> {};

    Change(Session.Work<T> work) {
      this.work = work;
    }

    /** Made, or undone where it fails; either is told once all are on the disk. */
    void make(Session session) throws SQLException {
      session.run("SAVEPOINT change");
      try {
        T value = work.in(session);
        once = () -> outcome.complete(value);
      } catch (SQLException | RuntimeException failure) {
        session.run("ROLLBACK TO change");
        once = () -> outcome.completeExceptionally(failure);
      }
      session.run("RELEASE change");
    }

    void tell() {
      once.run();
    }

    void fail(Exception failure) {
      outcome.completeExceptionally(failure);
    }
  }

  <T> T write(Session.Work<T> work) {
    Change<T> change = new Change<>(work);
    if (closing) {
      throw new BackendException("the database " + file + " is closed");
    }
    if (!waiting.offer(change)) {
      throw new BackendException(
          "the database %s has %s changes to make already".formatted(file, MOST_WAITING));
    }
    try {
      return change.outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw told(failed);
    } catch (TimeoutException late) {
      throw new BackendException(
          "the database %s took longer than %s s; the change may be made still"
              .formatted(file, PATIENCE_SECONDS),
          late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BackendException("stopped while waiting for the database " + file, stopped);
    }
  }

  private RuntimeException told(ExecutionException failed) {
    return failed.getCause() instanceof RuntimeException ours
        ? ours
        : new BackendException("the database " + file + " failed: " + failed.getCause(), failed);
  }

  private void work() {
    List<Change<?>> together = new ArrayList<>();
    while (!closing || !waiting.isEmpty()) {
      try {
        Change<?> first = waiting.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (first != null) {
          together.add(first);
          waiting.drainTo(together, MOST_TOGETHER - 1);
          make(together);
          together.clear();
        }
      } catch (InterruptedException closed) {
        closing = true;
      }
    }
  }

  private void make(List<Change<?>> together) {
    try {
      session.run("BEGIN IMMEDIATE");
      try {
        for (Change<?> change : together) {
          change.make(session);
        }
        session.run("COMMIT");
      } catch (SQLException failure) {
        rollBack(failure);
        throw failure;
      }
      together.forEach(Change::tell);
    } catch (SQLException failure) {
      together.forEach(change -> change.fail(failure));
    }
  }

  private void rollBack(SQLException failure) {
    try {
      session.run("ROLLBACK");
    } catch (SQLException ended) {
      failure.addSuppressed(ended); // The failure itself had ended the transaction.
    }
  }

  @Override
  public void close() {
    closing = true;
    thread.interrupt();
    try {
      thread.join();
      session.close();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
