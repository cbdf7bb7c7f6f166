package org.casualtyreports.datasets;

import java.util.List;
import org.casualtyreports.claim.Language;

/**
 * One kind of invented incident: who strikes whom where, how often in the first and in the last
 * month, and who speaks about it.
 *
 * @param first incidents in the first month
 * @param last incidents in the last month, with a straight line between
 * @param size largest usual number of dead
 */
record Front(
    String state,
    String actor,
    String target,
    String victims,
    String status,
    String eventType,
    int first,
    int last,
    int size,
    List<Voice> voices) {

  /**
   * A claimant that speaks about a kind of incident.
   *
   * @param percent of the incidents on which it speaks
   * @param share of the number that it states, in percent
   * @param view how its account differs
   */
  record Voice(String claimant, Language language, int percent, int share, View view) {}

  /** How a claimant's account differs from the front as described. */
  enum View {
    SAME,
    /** It calls the dead civilians. */
    CIVILIANS,
    /** It names another perpetrator. */
    OTHER_ACTOR,
    /** It leaves open which of two parties it was. */
    EITHER
  }

  static final String MINISTRY = "Xarvian Ministry of Defence";
  static final String COMMAND = "Ostland Army Command";
  static final String RED = "Red Column";
  static final String GREEN = "Green Banner";
  static final String GUARDS = "Hill Guards";
  static final String NETWORK = "Valley Rights Network";
  static final String RADIO = "Radio Delta";
  static final String LOCAL = "residents of the Long Valley";

  /** A rising front, a falling one, and flat ones. */
  static final List<Front> ALL =
      List.of(
          new Front(
              "XA",
              RED,
              "villagers",
              "civilians",
              "villagers",
              "raid",
              5,
              26,
              8,
              List.of(
                  new Voice(NETWORK, Language.EN, 95, 100, View.SAME),
                  new Voice(MINISTRY, Language.FR, 40, 80, View.SAME),
                  new Voice(RED, Language.AR, 20, 40, View.OTHER_ACTOR),
                  new Voice(LOCAL, Language.AR, 18, 120, View.EITHER))),
          new Front(
              "XB",
              "Ostland army",
              GREEN,
              "insurgents",
              "fighters",
              "air strike",
              26,
              5,
              12,
              List.of(
                  new Voice(COMMAND, Language.EN, 97, 100, View.SAME),
                  new Voice(GREEN, Language.AR, 40, 70, View.CIVILIANS),
                  new Voice(RADIO, Language.FR, 18, 90, View.SAME))),
          new Front(
              "XA",
              RED,
              "Xarvian army",
              "soldiers",
              "soldiers",
              "ambush",
              9,
              9,
              10,
              List.of(
                  new Voice(MINISTRY, Language.FR, 85, 70, View.SAME),
                  new Voice(RED, Language.AR, 85, 160, View.SAME))),
          new Front(
              "XB",
              GREEN,
              "Ostland army",
              "soldiers",
              "troops",
              "mine",
              7,
              7,
              7,
              List.of(
                  new Voice(COMMAND, Language.EN, 80, 80, View.SAME),
                  new Voice(GREEN, Language.AR, 90, 150, View.SAME),
                  new Voice(RADIO, Language.FR, 40, 100, View.SAME))),
          new Front(
              "XA",
              "Xarvian army + Hill Guards",
              RED,
              "insurgents",
              "fighters",
              "clash",
              6,
              6,
              15,
              List.of(
                  new Voice(MINISTRY, Language.FR, 90, 130, View.SAME),
                  new Voice(GUARDS, Language.FR, 60, 100, View.SAME),
                  new Voice(RED, Language.AR, 50, 40, View.SAME))),
          new Front(
              "XB",
              "either Red Column or Green Banner",
              "Ostland police",
              "police",
              "police officers",
              "attack on a post",
              3,
              3,
              6,
              List.of(
                  new Voice(RADIO, Language.FR, 90, 100, View.SAME),
                  new Voice(LOCAL, Language.AR, 80, 110, View.SAME))),
          new Front(
              "XA",
              RED,
              GUARDS,
              "allied-militia",
              "guards",
              "ambush",
              1,
              1,
              5,
              List.of(
                  new Voice(GUARDS, Language.FR, 90, 100, View.SAME),
                  new Voice(MINISTRY, Language.FR, 40, 100, View.SAME))));
}
