package org.casualtyreports.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.ShortClaims;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.ShortDataset;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionPropertiesTest {
  private static final List<String> CLAIMANTS = List.of("Red Column", "Blue Column", "Radio Ost");
  private static final List<String> FIGURES =
      List.of("0", "3", "12", "10-15", "500+", "about 40", "tens", "not stated", "withdrawn");

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static List<Incident> incidents() {
    return ShortClaims.incidents(
        "I1 | 2024-01-05\nI2 | 2024-01-31..2024-02-01\nI3 | 2024-02\nI4 | none\nI5 | 2023");
  }

  private static Claim claim(int number, Random random) {
    String scope =
        random.nextInt(8) == 0
            ? "2024-01-01..2024-0" + (1 + random.nextInt(2)) + "-28"
            : "I" + (1 + random.nextInt(5));
    String line =
        "C%d | %s | %s | %s | %s | actor=%s"
            .formatted(
                number,
                scope,
                any(CLAIMANTS, random),
                any(List.of("soldiers", "police"), random),
                any(FIGURES, random),
                any(List.of("A", "B", "A + B"), random));
    if (random.nextInt(4) > 0) {
      line += " | said=2024-02-" + (10 + random.nextInt(15));
    }
    // To lower numbers only: no circles.
    return ShortClaims.claim(
        number > 1 && random.nextInt(5) == 0
            ? line + " | revises=C" + (1 + random.nextInt(number - 1))
            : line);
  }

  private static List<Claim> claims(Random random) {
    return IntStream.rangeClosed(1, 30).mapToObj(i -> claim(i, random)).toList();
  }

  /** Some rows gone, some changed, some new. */
  private static List<Claim> edited(List<Claim> claims, Random random) {
    List<Claim> edited = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      switch (random.nextInt(6)) {
        case 0 -> {}
        case 1 -> edited.add(claim(i + 1, random));
        default -> edited.add(claims.get(i));
      }
    }
    IntStream.rangeClosed(31, 36).forEach(i -> edited.add(claim(i, random)));
    return edited;
  }

  private static Dataset dataset(List<Claim> claims) {
    return ShortDataset.dataset(incidents(), claims);
  }

  private static EditionChanges between(List<Claim> old, List<Claim> now) {
    return Edition.between(
        dataset(old), Selection.EVERYTHING, dataset(now), Selection.EVERYTHING, Grouping.DEFAULT);
  }

  private static List<String> lines(EditionChanges changes) {
    return Stream.concat(
            EditionText.claims(changes).stream(), EditionText.tallies(changes).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDatasetDoesNotDifferFromItself(int seed) {
    List<Claim> claims = claims(new Random(seed));
    assertThat(between(claims, claims).isEmpty()).isTrue();
    Selection day =
        Selection.EVERYTHING.knownAt(new AsOf.Day(LocalDate.of(2024, 2, 10 + seed % 15)));
    assertThat(
            Edition.between(dataset(claims), day, dataset(claims), day, Grouping.DEFAULT).isEmpty())
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfRowsDoesNotMatter(int seed) {
    Random random = new Random(seed);
    List<Claim> old = claims(random);
    List<Claim> now = edited(old, random);
    List<Claim> shuffledOld = new ArrayList<>(old);
    List<Claim> shuffledNow = new ArrayList<>(now);
    Collections.shuffle(shuffledOld, random);
    Collections.shuffle(shuffledNow, random);
    assertThat(lines(between(shuffledOld, shuffledNow))).isEqualTo(lines(between(old, now)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherClaimantsChangesNeverShowUnderMine(int seed) {
    Random random = new Random(seed);
    List<Claim> old = claims(random);
    Claimant mine = new Claimant(CLAIMANTS.getFirst());
    List<Claim> now =
        Stream.concat(
                old.stream().filter(claim -> claim.claimant().equals(mine)),
                edited(old, random).stream().filter(claim -> !claim.claimant().equals(mine)))
            .filter(
                claim ->
                    claim.claimant().equals(mine)
                        || old.stream()
                            .noneMatch(c -> c.claimant().equals(mine) && c.id().equals(claim.id())))
            .toList();
    EditionChanges changes = between(old, now);
    assertThat(changes.claims()).isNotEmpty().noneMatch(c -> c.claimant().equals(mine));
    assertThat(changes.tallies()).noneMatch(c -> c.key().claimant().equals(mine));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aTallyMovesOnlyWhereAClaimOfItsClaimantChanged(int seed) {
    Random random = new Random(seed);
    List<Claim> old = claims(random);
    EditionChanges changes = between(old, edited(old, random));
    TreeSet<Claimant> changed = new TreeSet<>();
    changes.claims().forEach(change -> changed.add(change.claimant()));
    assertThat(changes.tallies()).allMatch(change -> changed.contains(change.key().claimant()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyIdOfOneEditionOnlyIsListedOnceForItsClaimant(int seed) {
    Random random = new Random(seed);
    List<Claim> old = claims(random);
    List<Claim> now = edited(old, random);
    EditionChanges changes = between(old, now);
    assertThat(changes.claims())
        .extracting(change -> change.claimant() + " " + change.claim().id())
        .doesNotHaveDuplicates()
        .containsAll(onlyIn(now, old))
        .containsAll(onlyIn(old, now));
  }

  private static List<String> onlyIn(List<Claim> these, List<Claim> others) {
    List<String> ids = others.stream().map(c -> c.claimant() + " " + c.id()).toList();
    return these.stream()
        .map(claim -> claim.claimant() + " " + claim.id())
        .filter(id -> !ids.contains(id))
        .toList();
  }
}
