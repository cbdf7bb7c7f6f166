package org.casualtyreports.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes files whole or not at all: to a temporary name first, then moved into place. */
final class OutputFolder {
  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** What is written into a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The folder, made where it does not exist. */
  static OutputFolder at(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be made: " + reason(e), e);
    }
    return new OutputFolder(folder);
  }

  /** Writes a file and returns its path. */
  Path write(String name, Content content) {
    Path file = folder.resolve(name);
    try {
      Path partial = partial(name);
      try {
        try (OutputStream out =
            new BufferedOutputStream(
                Files.newOutputStream(
                    partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
          fill(out, content);
        }
        moveIntoPlace(partial, file);
      } finally {
        Files.deleteIfExists(partial);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written: " + reason(e), e);
    }
  }

  /**
   * Writes a folder of files whole or not at all, and returns its path; an older one that was
   * written by the same means is replaced.
   *
   * @param description the file by which such a folder is known
   */
  Path writeFolder(String name, String description, FolderContent content) {
    Path target = folder.resolve(name);
    try {
      Path partial = partial(name);
      Path old = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".old");
      try {
        requireReplaceable(target, description);
        Files.createDirectory(partial);
        content.writeTo(partial);
        if (Files.exists(target)) {
          moveIntoPlace(target, old);
        }
        moveIntoPlace(partial, target);
      } finally {
        delete(partial);
        delete(old);
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(target + ": cannot be written: " + reason(e), e);
    }
  }

  /** What is written into a folder. */
  interface FolderContent {
    void writeTo(Path folder) throws IOException;
  }

  /** Nothing is taken away that this program did not write. */
  private static void requireReplaceable(Path target, String description) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try (Stream<Path> files = Files.list(target)) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).toList();
      boolean ours =
          names.isEmpty()
              || (names.contains(description)
                  && names.stream().allMatch(n -> n.equals(description) || n.endsWith(".csv")));
      if (!ours) {
        throw new FileSystemException(
            target.toString(), null, "a folder with other files is in the way");
      }
    }
  }

  private static void delete(Path made) throws IOException {
    if (Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(made)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(made);
  }

  /** Libraries wrap what the disk says in exceptions of their own. */
  private static void fill(OutputStream out, Content content) throws IOException {
    try {
      content.writeTo(out);
    } catch (RuntimeException e) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof IOException failure) {
          throw failure;
        }
      }
      throw e;
    }
  }

  /** A name that no other run takes; unlike a temporary file of Java, readable as others are. */
  private Path partial(String name) {
    Path partial = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".partial");
    // A run that is broken off leaves nothing behind.
    partial.toFile().deleteOnExit();
    return partial;
  }

  private static void moveIntoPlace(Path partial, Path file) throws IOException {
    try {
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Why a file system refused, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file of that name is in the way";
    }
    if (e instanceof FileSystemException other && other.getReason() != null) {
      return other.getReason();
    }
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }
}
