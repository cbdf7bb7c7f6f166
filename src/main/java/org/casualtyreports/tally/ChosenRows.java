package org.casualtyreports.tally;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.function.Predicate;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Coded;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Incidents;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.dataset.Standings;

/**
 * Rows of the claims in force that a selection chooses.
 *
 * <p>Works on the codes of the columns: whether a value is chosen is found out once for each
 * different one, and no claim is made.
 */
final class ChosenRows {
  /** So many rows at once: a part that runs often is compiled early. */
  private static final int AT_ONCE = 128;

  private final Claims claims;
  private final Incidents incidents;
  private final Standings standings;

  private final boolean[] claimants;
  private final boolean[] actors;
  private final boolean[] targetStates;
  private final boolean[] outcomes;
  private final boolean[] figures;
  private final boolean[] whens;
  private final boolean[] countries;

  private final IntArrayList periodTotals = new IntArrayList();
  private final boolean[] withFigure;
  private int[] rows;
  private int[] incidentOf;
  private int size;

  private ChosenRows(Dataset dataset, Standings standings, Selection selection) {
    this.claims = dataset.claims();
    this.incidents = dataset.incidents();
    this.standings = standings;
    claimants =
        which(
            claims.claimants(),
            c -> selection.claimants().isEmpty() || selection.claimants().contains(c));
    actors = which(claims.actors(), selection::choosesActor);
    targetStates = which(claims.targetStates(), selection::choosesState);
    outcomes = which(claims.outcomes(), outcome -> outcome == selection.outcome());
    figures = which(claims.figures(), figure -> isStated(figure, selection));
    whens = which(incidents.whens(), selection.months()::mayHold);
    countries = which(incidents.places(), place -> selection.choosesState(place.country()));
    withFigure = new boolean[incidents.size()];
    rows = new int[claims.size()];
    incidentOf = new int[claims.size()];
  }

  static ChosenRows of(Dataset dataset, Standings standings, Selection selection) {
    ChosenRows chosen = new ChosenRows(dataset, standings, selection);
    int end = chosen.claims.size();
    for (int row = 0; row < end; row += AT_ONCE) {
      chosen.addThoseOf(row, Math.min(end, row + AT_ONCE));
    }
    if (chosen.size < end) {
      chosen.rows = Arrays.copyOf(chosen.rows, chosen.size);
      chosen.incidentOf = Arrays.copyOf(chosen.incidentOf, chosen.size);
    }
    return chosen;
  }

  private static boolean isStated(Figure figure, Selection selection) {
    return figure.bounds(selection.reading()).isPresent();
  }

  private static <T> boolean[] which(Coded<T> column, Predicate<? super T> chosen) {
    boolean[] codes = new boolean[column.valueCount()];
    for (int code = 0; code < codes.length; code++) {
      codes[code] = chosen.test(column.value(code));
    }
    return codes;
  }

  private void addThoseOf(int from, int to) {
    for (int row = from; row < to; row++) {
      if (standings.of(row) != Standing.IN_FORCE) {
        continue;
      }
      int key = claims.incidentKey(row);
      if (key < 0) {
        periodTotals.add(row);
      } else if (outcomes[claims.outcomes().code(row)]) {
        add(row, incidents.rowOf(key));
      }
    }
  }

  private void add(int row, int incident) {
    if (figures[claims.figures().code(row)]) {
      withFigure[incident] = true;
    }
    if (claimants[claims.claimants().code(row)]
        && actors[claims.actors().code(row)]
        && targetStates[claims.targetStates().code(row)]
        && whens[incidents.whens().code(incident)]) {
      rows[size] = row;
      incidentOf[size] = incident;
      size++;
    }
  }

  /** Rows of claims on incidents, in the order of the input. */
  int[] onIncidents() {
    return rows;
  }

  /** Rows of their incidents. */
  int[] incidentOf() {
    return incidentOf;
  }

  /** Rows of all period totals in force, in the order of the input. */
  int[] periodTotals() {
    return periodTotals.toIntArray();
  }

  /** Rows of chosen incidents of which nobody claims a figure, in the order of the input. */
  int[] incidentsWithoutFigure() {
    IntArrayList without = new IntArrayList();
    for (int row = 0; row < withFigure.length; row++) {
      if (!withFigure[row]
          && whens[incidents.whens().code(row)]
          && countries[incidents.places().code(row)]) {
        without.add(row);
      }
    }
    return without.toIntArray();
  }
}
