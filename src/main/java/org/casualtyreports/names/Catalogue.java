package org.casualtyreports.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shipped registers with those of later files laid over them.
 *
 * <p>A shipped file is read when the first name of its section is looked up, and once for the whole
 * program: most runs need neither all states nor all words.
 */
final class Catalogue {
  private static final Map<String, Map<Section, List<Entry>>> SHIPPED = new ConcurrentHashMap<>();

  private final List<Map<Section, List<Entry>>> layers;
  private final Map<Section, Register> registers = new ConcurrentHashMap<>();

  Catalogue(List<Map<Section, List<Entry>>> layers) {
    this.layers = List.copyOf(layers);
  }

  Catalogue with(Map<Section, List<Entry>> layer) {
    return new Catalogue(
        java.util.stream.Stream.concat(layers.stream(), java.util.stream.Stream.of(layer))
            .toList());
  }

  void load() {
    for (Section section : Section.values()) {
      register(section);
    }
  }

  Register register(Section section) {
    return registers.computeIfAbsent(section, this::load);
  }

  private Register load(Section section) {
    Map<Section, List<Entry>> shipped =
        SHIPPED.computeIfAbsent(section.shippedIn(), Catalogue::readShipped);
    Register register = new Register(shipped.getOrDefault(section, List.of()));
    for (Map<Section, List<Entry>> layer : layers) {
      register = register.with(layer.getOrDefault(section, List.of()));
    }
    return register;
  }

  private static Map<Section, List<Entry>> readShipped(String name) {
    try (InputStream bytes = Catalogue.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return NamesFile.parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8), name);
    } catch (IOException failure) {
      throw new UncheckedIOException(name, failure);
    }
  }
}
