package dev.insightselectors.core.operation;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets those who have lost before go first. While one of them is judged anew, the changes of all
 * others of this process wait: they would come in between, and make it lose again. They wait a
 * moment at the most, so that one whose backend is slow holds up nobody.
 */
final class Turn {
  private final ReentrantLock taken = new ReentrantLock();
  private final long mostMillis;

  Turn(long mostMillis) {
    this.mostMillis = mostMillis;
  }

  /** Makes an attempt, with the turn if that is to be had. */
  <T> T during(Supplier<T> attempt) {
    boolean mine = isMine();
    try {
      return attempt.get();
    } finally {
      if (mine) {
        taken.unlock();
      }
    }
  }

  /** Returns when nobody else has the turn, or has had it for long. */
  void letOthersPass() {
    if (taken.isLocked() && !taken.isHeldByCurrentThread() && isMine()) {
      taken.unlock();
    }
  }

  /** Whether somebody waits for it. */
  boolean isAwaited() {
    return taken.hasQueuedThreads();
  }

  private boolean isMine() {
    try {
      return taken.tryLock(mostMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
