package org.casualtyreports.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Agreement of claimants about labels: who died, who struck. Silence is missing, never a label.
 *
 * <p>Labels have no order and no distance.
 */
public final class LabelAgreement {
  private LabelAgreement() {}

  /**
   * Cohen's kappa.
   *
   * @param n units labelled by both
   * @param agreed units with equal labels
   * @param z kappa over its standard error where there is no agreement beyond chance
   * @param p two-sided, normal
   */
  public record Kappa(int n, int agreed, double kappa, double z, double p) {}

  /**
   * Krippendorff's alpha for nominal labels.
   *
   * @param units units with two or more labels
   * @param labels labels on those units
   */
  public record Alpha(int units, int labels, double alphaNominal) {}

  /**
   * Unweighted kappa of two raters over the units that both label.
   *
   * <p>Source: Cohen (1960), Educational and Psychological Measurement 20, 37–46; variance by
   * Fleiss, Cohen and Everitt (1969), Psychological Bulletin 72, 323–327.
   *
   * @param pairs two labels a unit
   */
  public static Result<Kappa> kappa(List<LabelPair> pairs, int atLeast) {
    int n = pairs.size();
    int needed = Math.max(2, atLeast);
    if (n < needed) {
      return Result.refused("kappa", units(n, needed));
    }
    Map<String, double[]> margins = new TreeMap<>();
    int agreed = 0;
    for (LabelPair pair : pairs) {
      margins.computeIfAbsent(pair.a(), k -> new double[2])[0] += 1.0 / n;
      margins.computeIfAbsent(pair.b(), k -> new double[2])[1] += 1.0 / n;
      agreed += pair.a().equals(pair.b()) ? 1 : 0;
    }
    double chance = 0;
    double cubes = 0;
    for (double[] m : margins.values()) {
      chance += m[0] * m[1];
      cubes += m[0] * m[1] * (m[0] + m[1]);
    }
    double variance = (chance + chance * chance - cubes) / (n * (1 - chance) * (1 - chance));
    if (margins.size() < 2 || !(variance > 0)) {
      return Result.refused("kappa", Refusal.Why.ONE_LABEL);
    }
    double kappa = ((double) agreed / n - chance) / (1 - chance);
    double z = kappa / Math.sqrt(variance);
    double p = 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
    return Result.of(new Kappa(n, agreed, kappa, z, p));
  }

  /**
   * Krippendorff's alpha over units with two or more labels.
   *
   * <p>{@code 1 - (n - 1) * observed / expected} over the coincidence matrix.
   *
   * <p>Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability.
   *
   * @param units the labels that each unit was given; units with fewer than two take no part
   */
  public static Result<Alpha> alphaNominal(List<List<String>> units, int atLeast) {
    List<List<String>> paired = units.stream().filter(unit -> unit.size() > 1).toList();
    int needed = Math.max(1, atLeast);
    if (paired.size() < needed) {
      return Result.refused("alphaNominal", units(paired.size(), needed));
    }
    Map<String, Integer> totals = new HashMap<>();
    int labels = 0;
    double disagreement = 0;
    for (List<String> unit : paired) {
      labels += unit.size();
      unit.forEach(label -> totals.merge(label, 1, Integer::sum));
      disagreement += (double) unequalPairs(unit) / (unit.size() - 1);
    }
    double total = labels;
    double equalByChance = totals.values().stream().mapToDouble(c -> (double) c * c).sum();
    double expected = total * total - equalByChance;
    if (expected == 0) {
      return Result.refused("alphaNominal", Refusal.Why.ONE_LABEL_OF_ALL);
    }
    return Result.of(new Alpha(paired.size(), labels, 1 - (total - 1) * disagreement / expected));
  }

  /** Ordered pairs of labels of a unit that differ. */
  private static int unequalPairs(List<String> unit) {
    int unequal = 0;
    for (int i = 0; i < unit.size(); i++) {
      for (int j = 0; j < unit.size(); j++) {
        unequal += unit.get(i).equals(unit.get(j)) ? 0 : 1;
      }
    }
    return unequal;
  }

  private static Refusal units(int found, int needed) {
    return new Refusal(Refusal.Why.FEW_LABELLED, found, needed);
  }

  /** Two labels of one unit. */
  public record LabelPair(String a, String b) {
    static Optional<LabelPair> of(Optional<String> a, Optional<String> b) {
      return a.isPresent() && b.isPresent()
          ? Optional.of(new LabelPair(a.get(), b.get()))
          : Optional.empty();
    }
  }
}
