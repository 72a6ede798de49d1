/** One step of the schema. Numbers rise by ten, so that a correction can be put between two. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  /**
   * Tables whose number of rows this step changes on purpose, or that it drops. Every other table
   * that was there before must have as many rows after it.
   */
  readonly touches?: readonly string[];
};
