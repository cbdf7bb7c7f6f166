package org.casualtyreports.trend;

/** The statistics of one series, with the name each has in JSON. */
public enum Method {
  MANN_KENDALL("mannKendall"),
  /** Mann-Kendall on upper bounds. */
  MANN_KENDALL_UPPER("mannKendallUpper"),
  SEN("sen"),
  HAMED_RAO("hamedRao"),
  GEHAN("gehan"),
  POISSON("poisson"),
  QUASI_POISSON("quasiPoisson"),
  NEGATIVE_BINOMIAL("negBin"),
  DISPERSION("dispersion"),
  GARWOOD("garwood"),
  /** The newest month against the one before. */
  RATE_RATIO_MONTH("rateRatioMonth"),
  /** The newest 12 months against the 12 before. */
  RATE_RATIO_YEAR("rateRatioYear"),
  PERMUTATION("permutation12"),
  WILCOXON("wilcoxon12"),
  PERCENT_MONTH("percentMonth"),
  PERCENT_YEAR("percentYear"),
  RECORD_12("record12"),
  RECORD_24("record24"),
  RECORD_36("record36"),
  PETTITT("pettitt"),
  CLUSTER("cluster");

  private final String key;

  Method(String key) {
    this.key = key;
  }

  /** The key in JSON. */
  public String key() {
    return key;
  }
}
