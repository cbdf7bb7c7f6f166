package org.casualtyreports;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The import law: which of our packages, and which libraries, each package may use. */
class ArchitectureTest {
  private static final String ROOT = "org.casualtyreports.";

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.casualtyreports");

  private static final String TABLESAW = "tech.tablesaw.. it.unimi.dsi..";
  private static final String YAML = "org.snakeyaml..";
  private static final String STATISTICS = "org.apache.commons.statistics..";
  private static final String NUMBERS = "org.apache.commons.numbers..";
  private static final String POI = "org.apache.poi.. org.openxmlformats.. org.apache.xmlbeans..";
  private static final String ZIP = "org.apache.commons.compress..";
  private static final String PURE =
      "claim names dataset tally reconcile compare quality edition trend template atlas";

  /** One row of the table: sub-packages belong to their package. */
  record Law(String name, String ours, String libraries) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Law> table() {
    return List.of(
        new Law("yaml", "", YAML),
        new Law("claim", "", ""),
        new Law("names", "claim yaml", YAML),
        new Law("dataset", "claim", TABLESAW),
        new Law(
            "intake",
            "claim names dataset yaml",
            "de.siegmar.fastcsv.. " + POI + " " + ZIP + " " + TABLESAW),
        new Law("tally", "claim dataset", TABLESAW),
        new Law("reconcile", "claim dataset tally", ""),
        new Law("compare", "claim names dataset tally", STATISTICS),
        new Law("quality", "claim dataset", ""),
        new Law("edition", "claim dataset tally", ""),
        new Law("trend", "", STATISTICS + " " + NUMBERS),
        new Law("template", "claim tally yaml", ""),
        new Law("atlas", "claim", "com.fasterxml.jackson.. com.ibm.icu.."),
        new Law("report", PURE, "com.ibm.icu.."),
        new Law("chart", "report atlas", "org.jfree.."),
        new Law("pdf", "claim report chart", "org.openpdf.."),
        new Law("html", "claim report chart", ""),
        new Law("excel", "claim report", POI + " " + ZIP),
        new Law(
            "export",
            "claim dataset tally reconcile compare quality edition trend report",
            "com.fasterxml.jackson.."),
        new Law("launch", "", ""),
        new Law(
            "cli",
            "yaml intake chart pdf html excel export report launch " + PURE,
            "picocli.. com.fasterxml.jackson.."));
  }

  @ParameterizedTest
  @MethodSource("table")
  void aPackageImportsOnlyWhatTheTableAllows(Law law) {
    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.."));
    if (Set.of("intake", "chart", "pdf", "excel", "export", "cli").contains(law.name())) {
      allowed.addAll(List.of("javax.xml..", "org.xml.sax..", "org.w3c.dom..", "javax.imageio.."));
    }
    allowed.add(ROOT + law.name() + "..");
    words(law.ours()).map(name -> ROOT + name + "..").forEach(allowed::add);
    words(law.libraries()).forEach(allowed::add);
    classes()
        .that()
        .resideInAPackage(ROOT + law.name() + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(String[]::new))
                .or(DescribedPredicate.describe("are arrays", JavaClass::isArray))
                .or(DescribedPredicate.describe("are primitive", JavaClass::isPrimitive)))
        .allowEmptyShould(true)
        .because("packages depend on each other in one direction only")
        .check(CODE);
  }

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> known = new TreeSet<>(table().stream().map(Law::name).toList());
    Set<String> found = new TreeSet<>();
    CODE.forEach(
        type -> found.add(type.getPackageName().replaceFirst("^org\\.casualtyreports\\.?", "")));
    assertThat(found).isNotEmpty().allMatch(name -> known.contains(name.split("\\.")[0]));
  }

  @Test
  void thePurePackagesTouchNoFileClockOrDefaultLocale() {
    Stream.concat(words(PURE), Stream.of("report"))
        .forEach(
            name ->
                com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..")
                            .or(JavaClass.Predicates.type(java.io.File.class))
                            .or(JavaClass.Predicates.type(java.time.Clock.class))
                            .or(JavaClass.Predicates.type(java.util.Random.class)))
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.YearMonth.class, "now")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.util.Locale.class, "getDefault")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .allowEmptyShould(true)
                    .because("equal input gives equal output on every machine")
                    .check(CODE));
  }

  private static Stream<String> words(String list) {
    return Stream.of(list.split(" ")).filter(word -> !word.isEmpty());
  }
}
