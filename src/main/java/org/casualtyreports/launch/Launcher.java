package org.casualtyreports.launch;

/** Starts the program. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {}
}
