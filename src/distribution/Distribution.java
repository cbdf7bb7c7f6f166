import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Makes the distribution: a folder, a .tar.gz and a .zip with the program, a Java runtime for this
 * machine's system, start-up caches, the shipped data and the licences of every part.
 *
 * <p>Run by {@code mvn -Pdist package} as a source file, with the libraries of the program on the
 * class path; takes the project's folder, the shaded jar and the folder to make.
 */
public final class Distribution {
  /**
   * What {@code jdeps} finds in the program less what its libraries use for signatures and Kerberos,
   * plus what a JDBC driver and the encodings of text files need.
   */
  private static final String MODULES =
      "java.base,java.desktop,java.management,java.naming,java.security.jgss,java.sql,jdk.charsets,"
          + "jdk.crypto.ec,jdk.unsupported";

  private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
  private static final Pattern LEGAL =
      Pattern.compile(
          "(META-INF/)?[^/]*(LICEN[CS]E|NOTICE|COPYING)[^/]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern VERSIONED = Pattern.compile("(.+?)-(\\d[^/]*)\\.jar");

  private final Path project;
  private final Path jar;
  private final Path folder;

  private Distribution(Path project, Path jar, Path folder) {
    this.project = project;
    this.jar = jar;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    Distribution distribution =
        new Distribution(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    distribution.clear();
    distribution.runtime();
    distribution.program();
    distribution.licences();
    distribution.startUpCache("results", "casualty-reports.aot");
    distribution.startUpCache("report", "casualty-reports-report.aot");
    distribution.archives();
  }

  private void clear() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder.resolve("lib"));
  }

  private void runtime() {
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    int code =
        jlink.run(
            System.out,
            System.err,
            "--add-modules",
            MODULES,
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--compress",
            "zip-6",
            "--output",
            folder.resolve("runtime").toString());
    if (code != 0) {
      throw new IllegalStateException("jlink ended with " + code);
    }
  }

  private void program() throws IOException {
    Path program = folder.resolve("lib/casualty-reports.jar");
    Files.copy(jar, program);
    Files.setLastModifiedTime(program, TIME);
    for (String name : List.of("datasets", "report-templates", "README.md", "LICENSE")) {
      copy(project.resolve(name), folder.resolve(name));
    }
    copy(project.resolve("src/distribution/bin"), folder.resolve("bin"));
    folder.resolve("bin/casualty-reports").toFile().setExecutable(true, false);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** A licence and, unless the part carries its own, the files that hold its text. */
  private record Licence(String name, List<String> texts) {}

  private void licences() throws IOException {
    Map<String, Licence> known = new TreeMap<>();
    for (String line : Files.readAllLines(project.resolve("src/distribution/parts.csv"))) {
      String[] cells = line.split(",", -1);
      known.put(
          cells[0],
          new Licence(cells[1], cells[2].isEmpty() ? List.of() : List.of(cells[2].split(";"))));
    }
    Path licences = folder.resolve("licences");
    copy(project.resolve("src/distribution/licences"), licences);
    Files.copy(project.resolve("LICENSE"), licences.resolve("Apache-2.0.txt"));
    Files.copy(
        project.resolve("src/main/resources/org/casualtyreports/fonts/OFL.txt"),
        licences.resolve("OFL-1.1.txt"));
    Files.copy(
        project.resolve("src/main/resources/org/casualtyreports/atlas/LICENSE.txt"),
        licences.resolve("world-atlas-ISC.txt"));
    List<String> lines = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path library = Path.of(entry);
      Matcher name = VERSIONED.matcher(library.getFileName().toString());
      if (!Files.isDirectory(library) && name.matches()) {
        lines.add(part(name.group(1), name.group(2), library, known, licences));
      }
    }
    lines.sort(String.CASE_INSENSITIVE_ORDER);
    Files.writeString(
        folder.resolve("NOTICE"),
        """
        casualty-reports
        Licensed under the Apache License 2.0; see LICENSE.

        lib/casualty-reports.jar also contains the following parts, each under its own licence. The
        texts are in the folder licences. Of some parts only the classes that the program uses are
        in it, and those of picocli are in a newer class file format; they are otherwise unchanged.
        The libraries under the LGPL are whole, and can be replaced: the program can be rebuilt with
        another version of them from its published source.

        %s
        Noto Sans, Noto Sans Arabic, Noto Naskh Arabic, Noto Sans Math: OFL-1.1 (OFL-1.1.txt)
        Liberation Sans, within OpenPDF: OFL-1.1 (OFL-1.1.txt)
        world-atlas 2.0.2: ISC (world-atlas-ISC.txt); Natural Earth, within it: public domain

        The Java runtime in the folder runtime: GPL-2.0 with the Classpath Exception; its licences
        and those of its parts are in runtime/legal.
        """
            .formatted(String.join("\n", lines)));
  }

  private static String part(
      String name, String version, Path library, Map<String, Licence> known, Path licences)
      throws IOException {
    Licence licence = known.get(name);
    if (licence == null) {
      throw new IllegalStateException(
          "src/distribution/parts.csv: no licence is given for " + name + " " + version);
    }
    List<String> texts = new ArrayList<>(licence.texts());
    try (JarFile file = new JarFile(library.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        if (LEGAL.matcher(entry.getName()).matches() && !entry.isDirectory()) {
          String text = name + "/" + entry.getName().replaceFirst("META-INF/", "");
          Path target = licences.resolve(text);
          Files.createDirectories(target.getParent());
          Files.write(target, file.getInputStream(entry).readAllBytes());
          texts.add(text);
        }
      }
    }
    if (texts.isEmpty()) {
      throw new IllegalStateException(
          "src/distribution/parts.csv: no text is given for the licence of " + name);
    }
    return name + " " + version + ": " + licence.name() + " (" + String.join(", ", texts) + ")";
  }

  /** Where the runtime can make one. */
  private void startUpCache(String rehearsed, String cache)
      throws IOException, InterruptedException {
    Path reports = Files.createTempDirectory("rehearsal");
    try {
      int code =
          new ProcessBuilder(
                  folder.resolve("runtime/bin/java").toString(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-Xlog:disable",
                  "-XX:+IgnoreUnrecognizedVMOptions",
                  "-XX:AOTCacheOutput=" + folder.resolve("lib").resolve(cache),
                  "-cp",
                  folder.resolve("lib/casualty-reports.jar").toString(),
                  "org.casualtyreports.cli.Rehearsal",
                  rehearsed,
                  folder.resolve("datasets/sahel-2022-2024").toString(),
                  reports.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor();
      if (code != 0) {
        throw new IllegalStateException("the rehearsal ended with " + code);
      }
    } finally {
      try (Stream<Path> files = Files.walk(reports)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      }
    }
  }

  private void archives() throws IOException {
    GzipParameters gzip = new GzipParameters();
    gzip.setModificationInstant(TIME.toInstant());
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(
            new GzipCompressorOutputStream(file(".tar.gz"), gzip), "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      fill(
          tar,
          (file, name) -> {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(Files.size(file));
            entry.setModTime(TIME);
            entry.setMode(mode(file));
            return entry;
          });
    }
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file(".zip"))) {
      fill(
          zip,
          (file, name) -> {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            // The start-up cache fits a jar of the same time, in whatever zone it is unpacked.
            entry.setTime(TIME.toMillis());
            X5455_ExtendedTimestamp time = new X5455_ExtendedTimestamp();
            time.setModifyFileTime(TIME);
            entry.addExtraField(time);
            entry.setUnixMode(0100000 | mode(file));
            return entry;
          });
    }
  }

  private OutputStream file(String suffix) throws IOException {
    return new BufferedOutputStream(
        Files.newOutputStream(folder.resolveSibling(folder.getFileName() + suffix)));
  }

  private static int mode(Path file) {
    return Files.isExecutable(file) ? 0755 : 0644;
  }

  private <E extends ArchiveEntry> void fill(ArchiveOutputStream<E> archive, Entry<E> maker)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.getParent().relativize(file).toString().replace('\\', '/');
        archive.putArchiveEntry(maker.of(file, name));
        Files.copy(file, archive);
        archive.closeArchiveEntry();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The entry of a file in an archive. */
  private interface Entry<E> {
    E of(Path file, String name) throws IOException;
  }
}
