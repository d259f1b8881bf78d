package dev.insightselectors.app;

import dev.insightselectors.testkit.spec.Misread;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** What is wrong with a file that somebody named, in words. */
public final class FileTrouble {
  private FileTrouble() {}

  /** In words, whatever was thrown. */
  public static String reason(Throwable failure) {
    if (failure instanceof CharacterCodingException) {
      return "it is not UTF-8 all through";
    }
    if (failure instanceof FileSystemException trouble) {
      return reason(trouble);
    }
    if ("Is a directory".equals(failure.getMessage())) {
      return "it is a folder, and not a file";
    }
    return failure instanceof IOException unread
        ? Misread.words(unread)
        : String.valueOf(failure.getMessage());
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (failure instanceof AccessDeniedException) {
      return "it may not be read or written";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "it is there already";
    }
    if (failure instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    return Optional.ofNullable(failure.getReason())
        .map(reason -> "it cannot be read or written: " + reason)
        .orElse("it cannot be read or written");
  }
}
