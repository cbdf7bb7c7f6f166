package org.casualtyreports.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.claim.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static final Names NAMES = Names.shipped();
  private static final TargetState MALI = new TargetState("ML");
  private static final TargetState NIGER = new TargetState("NE");

  /** An invented catalogue over the shipped one. */
  private static final String XARVIA =
      """
      actors:
        Red Column:
          en: {short: Red Column, long: Red Column of Xarvia}
          fr: {short: Colonne rouge, long: Colonne rouge de Xarvie}
          ar: {short: الرتل الأحمر, long: رتل زارفيا الأحمر}
          aliases: [RC, {name: the Column, countries: [XA]}, {name: Old Column, valid_to: 2019}]
          part_of: [{actor: Coalition, valid_from: 2020}]
        River Guard:
          en: River Guard
          aliases: [{name: the Column, countries: [XB]}]
          part_of: Red Column
        Coalition:
          en: Coalition
        Red Column or River Guard:
          aliases: [the Columns]
          either_of: [Red Column, River Guard]
      claimants:
        the harbour office:
          fr: le bureau du port
      states:
        XA: {iso3: XAR, en: Xarvia, fr: Xarvie, ar: زارفيا}
      victims:
        soldiers: {en: [harbour troops]}
      """;

  private static final Names INVENTED = NAMES.with(XARVIA, "names.yaml");

  @Nested
  class Claimants {
    @ParameterizedTest
    @CsvSource({
      "the report itself, the report itself",
      "The Report  Itself, the report itself",
      "le reportage lui-même, the report itself",
      "التقرير نفسه, the report itself",
      "sources locales, local sources",
      "مصادر محلية, local sources",
      "sources proches des autorités maliennes, sources close to the Malian authorities",
      "مصادر مقربة من السلطات المالية, sources close to the Malian authorities",
      "sources proches du conseil militaire, sources close to the military council",
      "مصادر مقربة من المجلس العسكري في باماكو, sources close to the military council",
      "السلطات المالية, Malian authorities",
      "GSIM, JNIM",
      "IS Sahel, IS Sahel",
      "حركة انقاذ ازواد, MSA",
      "Radio Nowhere, Radio Nowhere"
    })
    void areFoundInEveryLanguageOrStayAsTheyAre(String text, String name) {
      assertThat(NAMES.claimant(text)).isEqualTo(new Claimant(name));
    }

    @Test
    void sourcesCloseToSomebodyAreNeverThatSomebody() {
      assertThat(
              List.of(
                  NAMES.claimant("sources close to the Malian authorities"),
                  NAMES.claimant("sources close to the military council"),
                  NAMES.claimant("Malian authorities"),
                  NAMES.claimant("Malian military council"),
                  NAMES.claimant("Az-Zallaqa"),
                  NAMES.claimant("JNIM")))
          .doesNotHaveDuplicates();
    }
  }

  @Nested
  class Actors {
    @ParameterizedTest
    @CsvSource({
      "Jama'at Nusrat al-Islam wal-Muslimeen, JNIM",
      "Jamāʿat nuṣrat al-islām wal-muslimīn, JNIM",
      "JNIM: Group for Support of Islam and Muslims, JNIM",
      "جماعة نصرة الإسلام و المسلمين, JNIM",
      "نصرة الإسلام, JNIM",
      "EIGS, IS Sahel",
      "Islamic State (Greater Sahara), IS Sahel",
      "ولاية الساحل, IS Sahel",
      "الجيش المالي, FAMa",
      "Military Forces of Mali (2013-), FAMa",
      "armée malienne, FAMa",
      "الجيش النيجري, FAN",
      "الجيش النيجيري, Nigerian Armed Forces",
      "الطيران النيجري, Nigerien air force",
      "فاغنر, Wagner",
      "Africa Corps, Africa Corps",
      "بلات فورم, Platform",
      "Katiba Macina, Katiba Macina",
      "AQMI, AQIM",
      "Green Lantern, Green Lantern"
    })
    void areFoundInEveryLanguageOrStayAsTheyAre(String text, String key) {
      assertThat(NAMES.actor(text)).isEqualTo(Actor.of(key));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "either JNIM or EIGS",
          "Either GSIM or IS Sahel",
          "soit GSIM soit EIGS",
          "soit le GSIM, soit EIGS",
          "إما نصرة الإسلام أو ولاية الساحل",
          "JNIM and/or ISGS",
          "GSIM et/ou EIGS",
          "JNIM or IS Sahel",
          "JNIM: Group for Support of Islam and Muslims and/or Islamic State (Greater Sahara)"
        })
    void oneOfTwoIsAssignedToNeither(String text) {
      Actor contested = new Actor.Contested(List.of("JNIM", "IS Sahel"));
      Actor asWritten = new Actor.Contested(List.of("le GSIM", "IS Sahel"));
      assertThat(NAMES.actor(text)).isEqualTo(text.contains("le GSIM") ? asWritten : contested);
    }

    @Test
    void aJointActorIsResolvedPartyByParty() {
      assertThat(NAMES.actor("حركة إنقاذ أزواد + GATIA + armée malienne"))
          .isEqualTo(new Actor.Joint(List.of("MSA", "GATIA", "FAMa")));
      assertThat(NAMES.actor("Red Column + GSIM"))
          .isEqualTo(new Actor.Joint(List.of("Red Column", "JNIM")));
    }

    @Test
    void twoSpellingsOfOnePartyAreOneParty() {
      assertThat(NAMES.actor("JNIM + GSIM")).isEqualTo(Actor.of("JNIM"));
    }

    @Test
    void blankAndNotStatedNameNobody() {
      assertThat(
              List.of("", "  ", "not stated", "Non précisé", "غير محدد").stream().map(NAMES::actor))
          .containsOnly(Actor.NOT_STATED);
    }

    @Test
    void aBlankPartyIsRefused() {
      assertThatThrownBy(() -> NAMES.actor("JNIM +  + GSIM"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected a name on both sides of every separator, found 'JNIM +  + GSIM'");
    }

    @Test
    void aNameBoundToACountryIsReadOnlyThere() {
      assertThat(NAMES.actor("EIS")).isEqualTo(Actor.of("EIS"));
      assertThat(NAMES.actor("EIS", Occasion.in(MALI))).isEqualTo(Actor.of("IS Sahel"));
      assertThat(NAMES.actor("داعش", Occasion.in(NIGER))).isEqualTo(Actor.of("IS Sahel"));
      assertThat(NAMES.actor("داعش", Occasion.in(new TargetState("SY"))))
          .isEqualTo(Actor.of("داعش"));
      assertThat(NAMES.actor("FDS", Occasion.in(MALI)))
          .isEqualTo(Actor.of("Malian defence and security forces"));
      assertThat(NAMES.actor("FDS", Occasion.in(NIGER)))
          .isEqualTo(Actor.of("Nigerien defence and security forces"));
      assertThat(NAMES.actor("FDS", Occasion.in(new TargetState("SY")))).isEqualTo(Actor.of("SDF"));
    }

    @Test
    void aNameBoundToYearsIsNotReadOutsideThem() {
      String text = "Military Forces of Mali (2012-2013)";
      assertThat(NAMES.actor(text)).isEqualTo(Actor.of("FAMa"));
      assertThat(NAMES.actor(text, on(2012))).isEqualTo(Actor.of("FAMa"));
      assertThat(NAMES.actor(text, on(2023))).isEqualTo(Actor.of(text));
    }

    private Occasion on(int year) {
      return new Occasion(TargetState.NOT_STATED, When.on(LocalDate.of(year, 6, 1)));
    }
  }

  @Nested
  class States {
    @ParameterizedTest
    @CsvSource({
      "ML, ML",
      "ml, ML",
      "MLI, ML",
      "Mali, ML",
      "مالي, ML",
      "Niger, NE",
      "النيجر, NE",
      "Nigeria, NG",
      "نيجيريا, NG",
      "Côte d'Ivoire, CI",
      "Tchad, TD",
      "XA, XA",
      "xb, XB"
    })
    void areFoundByCodeOrNameInEveryLanguage(String text, String code) {
      assertThat(NAMES.targetState(text)).contains(new TargetState(code));
    }

    @ParameterizedTest
    @CsvSource({"ZZ", "Nigerr", "''", "Xarvia"})
    void unknownOnesAreNotGuessed(String text) {
      assertThat(NAMES.targetState(text)).isEmpty();
    }
  }

  @Nested
  class Words {
    @ParameterizedTest
    @CsvSource({
      "soldiers, SOLDIERS",
      "allied-militia, ALLIED_MILITIA",
      "Soldats, SOLDIERS",
      "militaires, SOLDIERS",
      "جنود, SOLDIERS",
      "الجنود, SOLDIERS",
      "gendarmes, POLICE",
      "jihadistes, INSURGENTS",
      "civils, CIVILIANS",
      "مدنيون, CIVILIANS",
      "غير محدد, NOT_STATED"
    })
    void ofVictims(String text, VictimGroup group) {
      assertThat(NAMES.victims(text)).contains(group);
    }

    @ParameterizedTest
    @CsvSource({
      "tués, KILLED",
      "قتلى, KILLED",
      "wounded, INJURED",
      "blessés, INJURED",
      "جرحى, INJURED",
      "neutralisés, NEUTRALISED",
      "تحييد, NEUTRALISED",
      "portés disparus, MISSING",
      "tués et blessés, KILLED_OR_INJURED"
    })
    void ofOutcomes(String text, Outcome outcome) {
      assertThat(NAMES.outcome(text)).contains(outcome);
    }

    @ParameterizedTest
    @CsvSource({"victims", "casualties", "ضحايا", "people"})
    void wordsThatMayMeanSeveralThingsAreNotRead(String text) {
      assertThat(List.of(NAMES.victims(text), NAMES.outcome(text))).containsOnly(Optional.empty());
    }
  }

  @Nested
  class Display {
    private final Actor joint = NAMES.actor("MSA + GATIA + FAMa");
    private final Actor contested = NAMES.actor("either JNIM or IS Sahel");

    @Test
    void jointAndContestedActorsReadAsSentencesInEachLanguage() {
      assertThat(inAllLanguages(joint))
          .isEqualTo(
              Map.of(
                  Language.EN, "MSA, GATIA and FAMa jointly",
                  Language.FR, "MSA, GATIA et FAMa conjointement",
                  Language.AR, "حركة إنقاذ أزواد وغاتيا والجيش المالي معًا"));
      assertThat(inAllLanguages(contested))
          .isEqualTo(
              Map.of(
                  Language.EN, "either JNIM or IS Sahel",
                  Language.FR, "soit GSIM, soit EI Sahel",
                  Language.AR, "إما نصرة الإسلام والمسلمين أو ولاية الساحل"));
      assertThat(inAllLanguages(Actor.NOT_STATED))
          .isEqualTo(
              Map.of(
                  Language.EN, "not stated", Language.FR, "non précisé", Language.AR, "غير محدد"));
    }

    private Map<Language, String> inAllLanguages(Actor actor) {
      return Map.of(
          Language.EN, NAMES.display(actor, Language.EN),
          Language.FR, NAMES.display(actor, Language.FR),
          Language.AR, NAMES.display(actor, Language.AR));
    }

    @Test
    void longNamesArePrintedOnRequest() {
      assertThat(NAMES.display(Actor.of("FAMa"), Language.FR, NameForm.LONG))
          .isEqualTo("Forces armées maliennes");
      assertThat(NAMES.display(new Claimant("IS Sahel"), Language.EN, NameForm.LONG))
          .isEqualTo("Islamic State Sahel Province");
    }

    @Test
    void aGovernmentIsNamedByItsState() {
      Actor actor = Actor.parse("Government of Uganda + Green Lantern");

      assertThat(NAMES.display(actor, Language.EN))
          .isEqualTo("Government of Uganda and Green Lantern jointly");
      assertThat(NAMES.display(actor, Language.FR))
          .isEqualTo("gouvernement (Ouganda) et Green Lantern conjointement");
      assertThat(NAMES.display(actor, Language.AR)).isEqualTo("حكومة أوغندا وGreen Lantern معًا");
      assertThat(NAMES.display(Actor.of("Government of Nowhere"), Language.FR))
          .isEqualTo("Government of Nowhere");
    }

    @Test
    void unknownNamesArePrintedAsTheyAre() {
      assertThat(NAMES.display(Actor.of("Green Lantern"), Language.AR)).isEqualTo("Green Lantern");
      assertThat(NAMES.display(new Claimant("Radio Nowhere"), Language.FR))
          .isEqualTo("Radio Nowhere");
      assertThat(NAMES.display(new TargetState("XA"), Language.FR)).isEqualTo("XA");
      assertThat(NAMES.display(TargetState.NOT_STATED, Language.FR)).isEmpty();
    }

    @Test
    void groupsAndOutcomesHaveALabelInEachLanguage() {
      assertThat(NAMES.display(VictimGroup.ALLIED_MILITIA, Language.FR)).isEqualTo("milice alliée");
      assertThat(NAMES.display(VictimGroup.INSURGENTS, Language.EN))
          .isEqualTo("insurgent fighters");
      assertThat(NAMES.display(Outcome.NEUTRALISED, Language.AR)).isEqualTo("تحييد");
    }
  }

  @Nested
  class Known {
    @Test
    void everyPartyOfAnActorHasToBeKnown() {
      assertThat(NAMES.knows(NAMES.actor("MSA + GATIA"))).isTrue();
      assertThat(NAMES.knows(NAMES.actor("MSA + Green Lantern"))).isFalse();
      assertThat(NAMES.knows(Actor.NOT_STATED)).isTrue();
      assertThat(NAMES.knows(new Claimant("local sources"))).isTrue();
      assertThat(NAMES.knows(new Claimant("JNIM"))).isTrue();
      assertThat(NAMES.knows(new Claimant("Radio Nowhere"))).isFalse();
      assertThat(NAMES.knows(new TargetState("XA"))).isFalse();
      assertThat(NAMES.knows(MALI)).isTrue();
    }
  }

  @Nested
  class Related {
    @Test
    void anUmbrellaAndItsMemberAreRelatedWhicheverIsNamedFirst() {
      var member = new Relation(Relation.Kind.PART_OF, "MSA", "Platform", Validity.ALWAYS);
      Actor joint = NAMES.actor("MSA + FAMa");
      assertThat(NAMES.related(Actor.of("Platform"), joint, When.UNDATED)).contains(member);
      assertThat(NAMES.related(joint, Actor.of("Platform"), When.UNDATED)).contains(member);
    }

    @Test
    void membershipHoldsThroughSeveralStepsAndWithinItsDatesOnly() {
      Actor guard = Actor.of("River Guard");
      Actor coalition = Actor.of("Coalition");
      assertThat(INVENTED.related(guard, coalition, When.on(LocalDate.of(2021, 1, 1))))
          .contains(
              new Relation(
                  Relation.Kind.PART_OF,
                  "River Guard",
                  "Coalition",
                  new Validity(LocalDate.of(2020, 1, 1), LocalDate.MAX)));
      assertThat(INVENTED.related(guard, coalition, When.on(LocalDate.of(2019, 12, 31)))).isEmpty();
    }

    @Test
    void successorsAndStrangersAreNotParts() {
      assertThat(NAMES.related(Actor.of("Africa Corps"), Actor.of("Wagner"), When.UNDATED))
          .isEmpty();
      assertThat(NAMES.related(Actor.of("JNIM"), Actor.of("IS Sahel"), When.UNDATED)).isEmpty();
      assertThat(NAMES.party("Africa Corps").orElseThrow().relations())
          .containsExactly(
              new Relation(
                  Relation.Kind.SUCCESSOR_OF,
                  "Africa Corps",
                  "Wagner",
                  new Validity(LocalDate.of(2025, 6, 6), LocalDate.MAX)));
    }
  }

  @Nested
  class With {
    @Test
    void aDatasetsNamesJoinTheShippedOnes() {
      assertThat(INVENTED.actor("Colonne rouge")).isEqualTo(Actor.of("Red Column"));
      assertThat(INVENTED.actor("GSIM")).isEqualTo(Actor.of("JNIM"));
      assertThat(INVENTED.claimant("Le bureau du port"))
          .isEqualTo(new Claimant("the harbour office"));
      assertThat(INVENTED.targetState("زارفيا")).contains(new TargetState("XA"));
      assertThat(INVENTED.display(new TargetState("XA"), Language.FR)).isEqualTo("Xarvie");
      assertThat(INVENTED.victims("harbour troops")).contains(VictimGroup.SOLDIERS);
      assertThat(INVENTED.victims("soldats")).contains(VictimGroup.SOLDIERS);
      assertThat(INVENTED.actor("the Columns"))
          .isEqualTo(new Actor.Contested(List.of("Red Column", "River Guard")));
      assertThat(NAMES.actor("Colonne rouge")).isEqualTo(Actor.of("Colonne rouge"));
    }

    @Test
    void oneAliasMayMeanDifferentPartiesInDifferentCountries() {
      assertThat(INVENTED.actor("the Column", Occasion.in(new TargetState("XA"))))
          .isEqualTo(Actor.of("Red Column"));
      assertThat(INVENTED.actor("the Column", Occasion.in(new TargetState("XB"))))
          .isEqualTo(Actor.of("River Guard"));
      assertThat(INVENTED.actor("the Column")).isEqualTo(Actor.of("the Column"));
    }

    @Test
    void aDatasetsSpellingGoesBeforeTheShippedOneAndAmendsItsNames() {
      Names amended =
          NAMES.with(
              """
              actors:
                Green Corps: {en: Green Corps, aliases: [Wagner Group]}
                JNIM: {en: The Group}
              """,
              "names.yaml");
      assertThat(amended.actor("Wagner Group")).isEqualTo(Actor.of("Green Corps"));
      assertThat(amended.actor("مجموعة فاغنر")).isEqualTo(Actor.of("Wagner"));
      assertThat(amended.display(Actor.of("JNIM"), Language.EN)).isEqualTo("The Group");
      assertThat(amended.display(Actor.of("JNIM"), Language.FR)).isEqualTo("GSIM");
    }

    @Test
    void anEmptyFileChangesNothing() {
      assertThat(NAMES.with("", "names.yaml").actor("GSIM")).isEqualTo(Actor.of("JNIM"));
    }
  }
}
