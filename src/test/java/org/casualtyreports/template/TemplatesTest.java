package org.casualtyreports.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.casualtyreports.claim.Language;
import org.casualtyreports.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
  @Test
  void aTemplateNamesItsSectionsInOrder() {
    ReportTemplate template =
        Templates.parse(
            """
            name: ours
            title: {en: Claims, fr: Affirmations}
            accent: "#102030"
            language: fr
            formats: [pdf]
            sections:
              - about
              - section: incidents
                heading: {en: What is claimed}
                show: [table]
                new-page: yes
                limit: 24
            """,
            "ours.yaml");

    assertThat(template.title().in(Language.FR)).isEqualTo("Affirmations");
    assertThat(template.language()).isEqualTo(Language.FR);
    assertThat(template.formats()).containsExactly(OutputFormat.PDF);
    assertThat(template.sections())
        .extracting(ReportTemplate.SectionSpec::kind)
        .containsExactly(SectionKind.ABOUT, SectionKind.INCIDENTS);
    assertThat(template.sections().getFirst().show()).isEqualTo(EnumSet.allOf(SectionPart.class));
    assertThat(template.sections().getLast().show()).containsExactly(SectionPart.TABLE);
    assertThat(template.sections().getLast().limit()).isEqualTo(24);
    assertThat(template.sections().getFirst().limit()).isZero();
    assertThat(template.sections().getLast().begins()).isEqualTo(ReportTemplate.Begins.ON_NEW_PAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lenguage: en | t.yaml:2:1: unknown key 'lenguage'; did you mean 'language'? known:",
        "language: de | t.yaml:2:1: unknown language 'de'; known: en, fr, ar",
        "formats: [pfd] | t.yaml:2:11: unknown format 'pfd'; did you mean 'pdf'? known: pdf, xlsx",
        "accent: blue | t.yaml:2:1: 'accent' expects a colour such as \"#1F4E79\" in quotes, found",
        "sections: [incidnts] | t.yaml:2:12: unknown section 'incidnts'; did you mean 'incidents'?",
        "group-by: [actor] | t.yaml:2:1: 'group-by' must hold 'claimant': claims of different",
        "sections: [{show: [table]}] | t.yaml:2:12: expected 'section: name'",
        "sections: [{section: places, limit: none}] | t.yaml:2:30: 'limit' expects a whole number"
            + " from 1 to 999, found 'none'",
        "sections: [about, {section: clams}] | t.yaml:2:29: unknown section 'clams'; did you mean"
            + " 'claims'?",
        "sections: [about, {section: changes, limt: 3}] | t.yaml:2:38: unknown key 'limt'; did you"
            + " mean 'limit'?",
        "title: {de: x} | t.yaml:2:9: unknown key 'de'",
      })
  void aMistakeIsAnsweredWithItsPlace(String line, String message) {
    assertThatThrownBy(() -> Templates.parse("name: t\n" + line + "\n", "t.yaml"))
        .isInstanceOf(YamlException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aTemplateNeedsAName() {
    assertThatThrownBy(() -> Templates.parse("language: en\n", "t.yaml"))
        .hasMessage("t.yaml:1:1: expected 'name' of the template");
  }

  private static String documentation() throws IOException {
    return Files.readString(
        Path.of(System.getProperty("project.root", ".")).resolve("src/docs/templates.md"));
  }

  @Test
  void theDocumentedTemplateIsRead() throws IOException {
    String text = documentation();
    String example =
        text.substring(text.indexOf("    name: our-monthly"), text.indexOf("| section | holds |"));

    ReportTemplate template = Templates.parse(example.stripIndent(), "our-monthly.yaml");
    assertThat(template.name()).isEqualTo("our-monthly");
    assertThat(template.organisation().in(Language.EN)).isEqualTo("Example Monitor");
    assertThat(template.logo()).isEqualTo("logo.png");
    assertThat(template.contact().in(Language.AR)).isEqualTo("reports@example.org");
    assertThat(template.sections())
        .extracting(ReportTemplate.SectionSpec::kind)
        .containsExactly(SectionKind.ABOUT, SectionKind.INCIDENTS);
    assertThat(template.sections().getLast().text().in(Language.EN))
        .isEqualTo("Every claim stands with its claimant.");
  }

  @Test
  void everySectionIsDocumented() throws IOException {
    String text = documentation();

    assertThat(SectionKind.codes()).allSatisfy(code -> assertThat(text).contains("`" + code + "`"));
  }
}
