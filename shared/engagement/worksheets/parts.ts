/** A part of a worksheet that words are written to. */
export type Part = {
  readonly key: string;
  readonly heading: string;
  readonly hint: string;
};

/** Parts under a heading of their own. */
export type Section = {
  readonly key: string;
  readonly heading: string;
  /** What one of its parts is. */
  readonly one: string;
  /** What it follows; empty where the headings are plainly our own. */
  readonly source: string;
  /** What may be left out as a whole. */
  readonly optional: boolean;
  /** What can be answered before the words; empty where only words are asked. */
  readonly answers: readonly string[];
  /** Whether things of the record are shown with each part. */
  readonly evidence: boolean;
  readonly parts: readonly Part[];
};

export const part = (key: string, heading: string, hint = ''): Part => ({ key, heading, hint });

/** A section of words, where nothing else is said. */
export const section = (
  given: Pick<Section, 'key' | 'heading' | 'parts'> & Partial<Section>,
): Section => ({
  one: 'What is asked',
  source: '',
  optional: false,
  answers: [],
  evidence: false,
  ...given,
});
