package dev.insightselectors.testkit.aws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What has to be taken away at the end. */
public final class CleanUp {
  private final Deque<Task> tasks = new ArrayDeque<>();

  void later(String what, Runnable deletion) {
    tasks.push(new Task(what, deletion));
  }

  /** Takes everything away, newest first, and tells what could not be. */
  public List<String> run() {
    List<String> left = new ArrayList<>();
    while (!tasks.isEmpty()) {
      Task task = tasks.pop();
      try {
        task.deletion().run();
      } catch (RuntimeException refused) {
        left.add(task.what() + ": " + refused.getMessage());
      }
    }
    return left;
  }

  private record Task(String what, Runnable deletion) {}
}
