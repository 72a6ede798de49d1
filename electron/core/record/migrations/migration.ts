/** One step of the schema. Numbers rise by ten, so that a correction can be put between two. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
};
