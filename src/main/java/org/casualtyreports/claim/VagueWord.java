package org.casualtyreports.claim;

/**
 * Words that say how many without a number. Each kind is a floor in a {@link WordTable}; a word is
 * a convention, never an estimate.
 */
public enum VagueWord {
  /** a few, quelques, بضعة. */
  A_FEW,
  /** several, plusieurs, عدة. */
  SEVERAL,
  /** tens, des dizaines, العشرات; not dozens. */
  TENS,
  /** dozens, des douzaines. */
  DOZENS,
  /** scores. */
  SCORES,
  /** hundreds, des centaines, المئات. */
  HUNDREDS,
  /** thousands, des milliers, الآلاف. */
  THOUSANDS
}
