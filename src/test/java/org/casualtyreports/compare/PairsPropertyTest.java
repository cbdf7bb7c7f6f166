package org.casualtyreports.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casualtyreports.dataset.ShortDataset.dataset;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.ShortClaims;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.names.Names;
import org.casualtyreports.tally.Selection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pair is said to share, against every incident gone through for every pair. */
class PairsPropertyTest {
  private static final String[] PARTIES = {
    "Red Column", "Blue Column", "Ostland Army", "Westmark Army", "Xarvia Monitor"
  };
  private static final String[] DATES = {
    "2024-01-05", "2024-02-11", "2024-03", "2024", "2024-01-30..2024-02-02", "none", "2023-12-31"
  };
  private static final String[] VICTIMS = {"soldiers", "insurgents", "civilians", "not-stated"};
  private static final Names NAMES = Names.shipped();

  private static String one(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  private static List<Incident> incidents(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add("I%d | %s | state=%s".formatted(i, one(random, DATES), one(random, "XA", "XB")));
    }
    return ShortClaims.incidents(String.join("\n", lines));
  }

  private static List<Claim> claims(Random random, String prefix, String... claimants) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      String joint = random.nextInt(4) == 0 ? " + Blue Column" : "";
      lines.add(
          "%s%d | I%d | %s | %s | %s | actor=%s%s | target=%s | state=%s"
              .formatted(
                  prefix,
                  i,
                  random.nextInt(30),
                  one(random, claimants),
                  one(random, VICTIMS),
                  one(random, "3", "17", "500+", "not stated"),
                  one(random, "Red Column", "Ostland Army", "Westmark Army"),
                  joint,
                  one(random, PARTIES),
                  one(random, "XA", "XA", "XB")));
    }
    return ShortClaims.claims(String.join("\n", lines));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void countsAreThoseOfGoingThroughEveryIncident(long seed) {
    Random random = new Random(seed);
    Dataset dataset = dataset(incidents(random), claims(random, "C", PARTIES));
    for (Selection selection :
        List.of(
            Selection.EVERYTHING,
            Selection.EVERYTHING.ofStates(List.of(new TargetState("XA"))),
            Selection.EVERYTHING.ofActors(List.of("Blue Column")))) {
      Comparison comparison = Comparison.of(dataset, selection, NAMES);
      for (PairComparison pair : comparison.pairs()) {
        Reference reference = new Reference(dataset, selection, pair.claimants());
        assertThat(pair.coverage()).isEqualTo(reference.coverage(reference::speaks));
        assertThat(pair.onlyAThoughBActive())
            .isEqualTo(reference.count(i -> reference.only(i, true) && reference.active(i, false)));
        assertThat(pair.onlyBThoughAActive())
            .isEqualTo(reference.count(i -> reference.only(i, false) && reference.active(i, true)));
        assertThat(pair.neitherThoughActive())
            .isEqualTo(
                reference.count(
                    i ->
                        !reference.speaks(i, true)
                            && !reference.speaks(i, false)
                            && reference.active(i, true)
                            && reference.active(i, false)));
        assertThat(pair.byRole()).isEqualTo(reference.byRole());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void otherClaimantsAndTheOrderOfRowsChangeNoPair(long seed) {
    Random random = new Random(seed);
    List<Incident> incidents = new ArrayList<>(incidents(random));
    List<Claim> claims = claims(random, "C", "Red Column", "Ostland Army");
    List<PairComparison> alone =
        Comparison.of(dataset(incidents, claims), Selection.EVERYTHING, NAMES).pairs();
    List<Claim> more = new ArrayList<>(claims);
    more.addAll(claims(random, "O", "Westmark Army", "Xarvia Monitor"));
    Collections.shuffle(more, random);
    ClaimantPair pair = alone.getFirst().claimants();
    PairComparison among =
        Comparison.of(dataset(incidents, more), Selection.EVERYTHING, NAMES).pairs().stream()
            .filter(p -> p.claimants().equals(pair))
            .findFirst()
            .orElseThrow();
    assertThat(among.coverage()).isEqualTo(alone.getFirst().coverage());
    assertThat(among.byRole()).isEqualTo(alone.getFirst().byRole());
    assertThat(among.onlyAThoughBActive()).isEqualTo(alone.getFirst().onlyAThoughBActive());
    assertThat(among.neitherThoughActive()).isEqualTo(alone.getFirst().neitherThoughActive());
  }

  /** One pair, by the definitions. */
  private static final class Reference {
    private final Dataset dataset;
    private final Selection selection;
    private final ClaimantPair pair;
    private final Parties parties = new Parties(NAMES);
    private final Map<Claimant, Map<Incident, List<Claim>>> claims = new HashMap<>();

    Reference(Dataset dataset, Selection selection, ClaimantPair pair) {
      this.dataset = dataset;
      this.selection = selection;
      this.pair = pair;
      for (Claim claim : dataset.standings(selection.asOf()).claimsInForce()) {
        claims
            .computeIfAbsent(claim.claimant(), k -> new HashMap<>())
            .computeIfAbsent(dataset.incidentOf(claim).orElseThrow(), k -> new ArrayList<>())
            .add(claim);
      }
    }

    /** Something about the first or the second of the two. */
    private interface OfOne {
      boolean holds(Incident incident, boolean first);
    }

    private Map<Incident, List<Claim>> all(boolean first) {
      return claims.getOrDefault(first ? pair.a() : pair.b(), Map.of());
    }

    private List<Claim> claims(Incident incident, boolean first) {
      return all(first).getOrDefault(incident, List.of()).stream()
          .filter(selection::chooses)
          .toList();
    }

    boolean speaks(Incident incident, boolean first) {
      return !claims(incident, first).isEmpty();
    }

    boolean only(Incident incident, boolean first) {
      return speaks(incident, first) && !speaks(incident, !first);
    }

    private static Set<YearMonth> months(Incident incident) {
      return incident.when() instanceof When.Dated dated && dated.knownToTheMonth()
          ? Set.copyOf(
              new HashSet<>(List.of(YearMonth.from(dated.start()), YearMonth.from(dated.end()))))
          : Set.of();
    }

    boolean active(Incident incident, boolean first) {
      boolean chosen =
          selection.targetStates().isEmpty()
              || selection.targetStates().contains(incident.place().country());
      return chosen
          && all(first).keySet().stream()
              .anyMatch(other -> !Collections.disjoint(months(other), months(incident)));
    }

    int count(Predicate<Incident> what) {
      return (int) dataset.incidents().stream().filter(what).count();
    }

    CoverageCounts coverage(OfOne what) {
      return new CoverageCounts(
          count(i -> what.holds(i, true) && what.holds(i, false)),
          count(i -> what.holds(i, true) && !what.holds(i, false)),
          count(i -> !what.holds(i, true) && what.holds(i, false)));
    }

    List<RoleCoverage> byRole() {
      List<RoleCoverage> table = new ArrayList<>();
      for (Role ofA : Role.values()) {
        for (Role ofB : Role.values()) {
          CoverageCounts counts =
              coverage((i, first) -> claims(i, first).stream().anyMatch(c -> is(c, ofA, ofB)));
          if (counts.either() > 0) {
            table.add(new RoleCoverage(ofA, ofB, counts));
          }
        }
      }
      return table;
    }

    private boolean is(Claim claim, Role ofA, Role ofB) {
      return Arrays.asList(parties.roleOf(pair.a(), claim), parties.roleOf(pair.b(), claim))
          .equals(List.of(ofA, ofB));
    }
  }
}
