/** One of the answers a person can choose. */
export type Choice<V extends string = string> = {
  readonly value: V;
  readonly label: string;
  readonly hint?: string | undefined;
};

/** Choices whose words are their values with a capital. */
export function choicesOf<V extends string>(values: readonly V[]): readonly Choice<V>[] {
  return values.map((value) => ({ value, label: capitalised(value) }));
}

/** A sentence or label with its first letter as a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
