/** The columns of a file by name. */
export type Header = {
  readonly names: readonly string[];
  /** The position of the first of these names that the file has; case, spaces and `_` do not count. */
  readonly at: (...names: readonly string[]) => number | undefined;
};

/** Makes the columns of a file findable by name. */
export function headerOf(fields: readonly string[]): Header {
  const names = fields.map((field) => field.trim());
  const folded = names.map(fold);
  return {
    names,
    at: (...sought) => {
      const positions = sought.map((name) => folded.indexOf(fold(name)));
      return positions.find((position) => position >= 0);
    },
  };
}

const fold = (name: string) => name.toUpperCase().replaceAll(/[\s_]+/g, ' ');

/** The positions of columns that must all be there, each under one of its names; else undefined. */
export function columnsOf<K extends string>(
  header: Header,
  wanted: Readonly<Record<K, string | readonly string[]>>,
): Readonly<Record<K, number>> | undefined {
  const found: Partial<Record<K, number>> = {};
  for (const key of Object.keys(wanted) as K[]) {
    const position = header.at(...[wanted[key]].flat());
    if (position === undefined) return undefined;
    found[key] = position;
  }
  return found as Record<K, number>;
}
