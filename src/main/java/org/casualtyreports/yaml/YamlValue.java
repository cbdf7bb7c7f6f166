package org.casualtyreports.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a YAML file with its place. */
public sealed interface YamlValue {

  /** File, line and column, from 1: {@code monthly.yaml:9:3}. */
  String place();

  /** One scalar, as written. */
  record Scalar(String place, String text) implements YamlValue {}

  /** A list. */
  record Items(String place, List<YamlValue> values) implements YamlValue {
    public Items {
      values = List.copyOf(values);
    }
  }

  /** A mapping; its keys in written order, each with its own place. */
  final class Mapping implements YamlValue {
    private final String place;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, String> keyPlaces = new LinkedHashMap<>();

    private Mapping(String place) {
      this.place = place;
    }

    @Override
    public String place() {
      return place;
    }

    /** The keys in written order. */
    public List<String> keys() {
      return List.copyOf(values.keySet());
    }

    /** The place of a key. */
    public String placeOf(String key) {
      return Objects.requireNonNull(keyPlaces.get(key), key);
    }

    public Optional<YamlValue> find(String key) {
      return Optional.ofNullable(values.get(key));
    }

    /** The text under a key; empty where the key is missing. */
    public Optional<String> findText(String key) {
      return find(key).map(value -> value.asText("'" + key + "'"));
    }

    /** The values under a key: a list, or a single value as a list of one. */
    public List<YamlValue> list(String key) {
      return find(key)
          .map(value -> value instanceof Items items ? items.values() : List.of(value))
          .orElse(List.of());
    }

    public Optional<Mapping> findMapping(String key) {
      return find(key).map(value -> value.asMapping("'" + key + "'"));
    }

    /**
     * Refuses keys that nobody reads.
     *
     * @throws YamlException naming the first unknown key and the known one nearest to it
     */
    public void allowOnly(List<String> known) {
      for (String key : keys()) {
        if (!known.contains(key)) {
          throw unknown(placeOf(key), "key", key, known);
        }
      }
    }
  }

  /** The text of a scalar. */
  default String asText(String what) {
    if (this instanceof Scalar scalar) {
      return scalar.text();
    }
    throw new YamlException(place() + ": expected a text for " + what);
  }

  default Mapping asMapping(String what) {
    if (this instanceof Mapping mapping) {
      return mapping;
    }
    throw new YamlException(place() + ": expected a mapping (key: value) for " + what);
  }

  /** That a word is not one of a closed list, and which was probably meant. */
  static YamlException unknown(String place, String what, String found, List<String> known) {
    String meant =
        Nearest.to(found, known).map(word -> "; did you mean '" + word + "'?").orElse("");
    return new YamlException(
        "%s: unknown %s '%s'%s known: %s"
            .formatted(
                place,
                what,
                Nearest.shortened(found),
                meant.isEmpty() ? ";" : meant,
                String.join(", ", known)));
  }

  /**
   * Reads a file that holds a mapping; an empty file is an empty mapping.
   *
   * @throws YamlException if the text is not YAML, or no mapping
   */
  static Mapping parse(String text, String file) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(4 << 20)
            .build();
    try {
      return new Compose(settings)
          .composeString(text)
          .map(node -> convert(node, file).asMapping("the file"))
          .orElseGet(() -> new Mapping(file + ":1:1"));
    } catch (MarkedYamlEngineException e) {
      throw new YamlException(
          e.getProblemMark().map(mark -> placeOf(mark, file)).orElse(file)
              + ": not readable as YAML: "
              + Objects.requireNonNullElse(e.getProblem(), "malformed"));
    } catch (YamlEngineException | StackOverflowError e) {
      throw new YamlException(file + ": not readable as YAML");
    }
  }

  private static YamlValue convert(Node node, String file) {
    String place = node.getStartMark().map(mark -> placeOf(mark, file)).orElse(file);
    return switch (node) {
      case ScalarNode scalar ->
          new Scalar(place, scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue());
      case SequenceNode sequence -> {
        List<YamlValue> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(convert(item, file)));
        yield new Items(place, items);
      }
      case MappingNode mapping -> convert(mapping, place, file);
      default -> throw new YamlException(place + ": only mappings, lists and texts are read");
    };
  }

  private static Mapping convert(MappingNode node, String place, String file) {
    Mapping mapping = new Mapping(place);
    for (NodeTuple entry : node.getValue()) {
      YamlValue key = convert(entry.getKeyNode(), file);
      String name = key.asText("a key");
      if (mapping.values.containsKey(name)) {
        throw new YamlException(key.place() + ": the key '" + name + "' is given twice");
      }
      mapping.values.put(name, convert(entry.getValueNode(), file));
      mapping.keyPlaces.put(name, key.place());
    }
    return mapping;
  }

  private static String placeOf(Mark mark, String file) {
    return file + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
  }
}
