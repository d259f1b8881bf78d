package dev.insightselectors.app;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** What is wrong with a file that somebody named, in words. */
final class FileTrouble {
  private FileTrouble() {}

  static String of(FileSystemException failure) {
    return failure.getFile() + " " + reason(failure);
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "is not there";
    }
    if (failure instanceof AccessDeniedException) {
      return "may not be read or written";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "is there already, and is no folder";
    }
    if (failure instanceof NotDirectoryException) {
      return "is no folder";
    }
    return Optional.ofNullable(failure.getReason())
        .map(reason -> "cannot be read or written: " + reason)
        .orElse("cannot be read or written");
  }
}
