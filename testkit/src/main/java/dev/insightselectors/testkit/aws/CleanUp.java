package dev.insightselectors.testkit.aws;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What has to be taken away. */
public final class CleanUp {
  private final Deque<Task> tasks = new ArrayDeque<>();
  private final List<String> left = new ArrayList<>();

  void later(String what, Runnable deletion) {
    tasks.push(new Task(what, deletion));
  }

  /** Takes everything away, newest first, and tells what could not be, now or at an earlier run. */
  public List<String> run() {
    while (!tasks.isEmpty()) {
      Task task = tasks.pop();
      try {
        task.deletion().run();
      } catch (RuntimeException refused) {
        left.add(task.what() + ": " + refused.getMessage());
      }
    }
    return List.copyOf(left);
  }

  private record Task(String what, Runnable deletion) {}
}
