import java.io.BufferedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes the classes of a library compiled for an old Java as class files of a newer one, with the
 * same code.
 *
 * <p>Classes compiled for Java 5, as those of picocli, are kept by no start-up cache and are checked
 * by a verifier that is slow; at each start this takes longer than a small run itself.
 *
 * <p>Run as a source file, with the library and ASM on the class path; takes the name of one class
 * of the library, and the jar to make.
 */
public final class NewerClassFiles {
  private static final int VERSION = Opcodes.V21;

  private NewerClassFiles() {}

  public static void main(String[] args) throws Exception {
    Class<?> known = Class.forName(args[0], false, NewerClassFiles.class.getClassLoader());
    Path library = Path.of(known.getProtectionDomain().getCodeSource().getLocation().toURI());
    String folder = known.getPackageName().replace('.', '/') + "/";
    try (JarFile from = new JarFile(library.toFile());
        ZipOutputStream to =
            new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
      for (ZipEntry entry : from.stream().toList()) {
        if (entry.getName().startsWith(folder) && entry.getName().endsWith(".class")) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          to.write(newer(from.getInputStream(entry).readAllBytes()));
          to.closeEntry();
        }
      }
    }
  }

  /** The class with the frames that the newer verifier asks for. */
  private static byte[] newer(byte[] old) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    new ClassReader(old)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public void visit(
                  int version,
                  int access,
                  String name,
                  String signature,
                  String superName,
                  String[] interfaces) {
                super.visit(VERSION, access, name, signature, superName, interfaces);
              }
            },
            ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}
