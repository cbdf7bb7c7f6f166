package org.casualtyreports.intake.table;

/** What one thread does with the records of a file while they are looked for. */
interface RecordReader {
  /** Does nothing. */
  RecordReader NONE =
      new RecordReader() {
        @Override
        public void begin(int chunk) {}

        @Override
        public void read(byte[] bytes, int[] starts) {}

        @Override
        public void end() {}
      };

  /** Begins a chunk; what was read of one that did not end is to be forgotten. */
  void begin(int chunk);

  /**
   * Reads the next record of the chunk.
   *
   * @param starts of its cells, as {@link RecordScanner} gives them; not to be kept
   */
  void read(byte[] bytes, int[] starts);

  /** Ends the chunk; where it was ended before, this time counts. */
  void end();
}
