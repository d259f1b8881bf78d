package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.Deadline;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A database in one file, of one process at a time. What a write has returned from is on the disk;
 * a look-up sees every write that has returned.
 *
 * <p>The write-ahead log and the lock are files of the same name with endings of their own.
 */
public final class Database implements AutoCloseable {
  private static final int READERS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path file;
  private final FileChannel lock;
  private final Writer writer;
  private final BlockingQueue<Session> readers = new LinkedBlockingQueue<>();
  private volatile boolean closed;

  private Database(Path file, FileChannel lock) throws SQLException {
    this.file = file;
    this.lock = lock;
    List<Session> opened = new ArrayList<>();
    try {
      Session writing = add(opened, Session.writing(file));
      SchemaVersion.bring(writing, file);
      for (int i = 0; i < READERS; i++) {
        readers.add(add(opened, Session.reading(file)));
      }
      this.writer = new Writer(writing, file);
    } catch (SQLException | RuntimeException failure) {
      opened.forEach(Session::close);
      throw failure;
    }
  }

  private static Session add(List<Session> opened, Session session) {
    opened.add(session);
    return session;
  }

  /**
   * Opens the database in a file, or makes one. A file of another kind, of a newer version, in use
   * by another process or out of reach is a {@link BackendException} that says so.
   */
  public static Database open(Path file) {
    FileChannel lock = locked(file);
    try {
      return new Database(file, lock);
    } catch (SQLException failure) {
      letGo(lock, failure);
      throw new BackendException(
          "cannot open the database " + file + ": " + failure.getMessage(), failure);
    } catch (RuntimeException failure) {
      letGo(lock, failure);
      throw failure;
    }
  }

  private static FileChannel locked(Path file) {
    Path beside = Path.of(file + "-lock");
    try {
      FileChannel channel =
          FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isTaken(channel)) {
        channel.close();
        throw new BackendException(
            "the database " + file + " is in use by another process; one at a time may have it");
      }
      return channel;
    } catch (IOException failure) {
      throw new BackendException(
          "cannot open the database " + file + ": the file " + beside + " cannot be written",
          failure);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held == null;
    } catch (OverlappingFileLockException ofThisProcess) {
      return true;
    }
  }

  private static void letGo(FileChannel lock, Exception failure) {
    try {
      lock.close();
    } catch (IOException alsoFailed) {
      failure.addSuppressed(alsoFailed);
    }
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  /** What a look-up finds. Each of its statements sees one state, whatever is written meanwhile. */
  <T> T read(Session.Work<T> work) {
    Session session = reader();
    try {
      return work.in(session);
    } catch (SQLException failure) {
      throw failed(failure);
    } finally {
      giveBack(session);
    }
  }

  private void giveBack(Session session) {
    readers.add(session);
    if (closed) {
      closeReaders();
    }
  }

  private Session reader() {
    try {
      Session session = closed ? null : readers.poll(left(), TimeUnit.NANOSECONDS);
      if (session == null) {
        throw new BackendException("the database " + file + (closed ? " is closed" : " is busy"));
      }
      return session;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BackendException("stopped while waiting for the database " + file, stopped);
    }
  }

  /** How long the call that is being answered may wait for the database still, in nanoseconds. */
  static long left() {
    return Deadline.ofQuestion(PATIENCE).left().toNanos();
  }

  /** What a change comes to, once it is on the disk. No other change is made meanwhile. */
  <T> T write(Session.Work<T> change) {
    return writer.write(change);
  }

  private BackendException failed(SQLException failure) {
    return new BackendException(
        "the database " + file + " failed: " + failure.getMessage(), failure);
  }

  /** Those that nobody looks with; one that is in use is closed when it is given back. */
  private void closeReaders() {
    for (Session idle = readers.poll(); idle != null; idle = readers.poll()) {
      idle.close();
    }
  }

  /** Lets the changes under way end. Closing twice does nothing more. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    writer.close();
    closeReaders();
    try {
      lock.close();
    } catch (IOException failure) {
      throw new BackendException("cannot let go of the database " + file, failure);
    }
  }
}
