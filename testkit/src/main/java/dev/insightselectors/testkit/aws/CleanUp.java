package dev.insightselectors.testkit.aws;

import dev.insightselectors.testkit.subject.NoAnswerException;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What has to be taken away, at the end or when somebody ends the run earlier. */
public final class CleanUp {
  private final Deque<Task> tasks = new ArrayDeque<>();
  private final List<String> left = new ArrayList<>();
  private boolean isOver;

  /** What was made meanwhile, when all is over, is taken away at once. */
  synchronized void later(String what, Runnable deletion) {
    tasks.push(new Task(what, deletion));
    if (isOver) {
      run();
      throw new NotTestableException("the run was ended");
    }
  }

  /** Takes everything away, newest first, and tells what could not be, now or at an earlier run. */
  public synchronized List<String> run() {
    while (!tasks.isEmpty()) {
      Task task = tasks.pop();
      try {
        task.deletion().run();
      } catch (RuntimeException | NoAnswerException failed) {
        left.add(task.what() + ": " + failed.getMessage());
      }
    }
    return List.copyOf(left);
  }

  /** The same, once and for all: nothing is made any more. */
  public synchronized List<String> end() {
    isOver = true;
    return run();
  }

  private record Task(String what, Runnable deletion) {}
}
