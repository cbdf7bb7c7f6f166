package org.casualtyreports.names;

/** Which form of a name is printed. */
public enum NameForm {
  /** For cells and labels: JNIM. */
  SHORT,
  /** For lists of names and first mentions: Jama'at Nusrat al-Islam wal-Muslimin. */
  LONG
}
