/** Ages from and to, both counted; `toAge` null is "and over". */
export type AgeBand = {
  readonly fromAge: number;
  readonly toAge: number | null;
};

/** A way of cutting ages that reports have used; bands rise, touch each other and leave no age out. */
export type AgeBandSet = {
  readonly key: string;
  readonly label: string;
  readonly bands: readonly AgeBand[];
  /** What a reader who knows the original must be told; empty when nothing. */
  readonly note: string;
};

/**
 * The band sets on offer, the first by default; more may be added at the end.
 *
 * Sources: the 2014/15 standard reporting template (gateway 01347), its Essex variant, and reports
 * in ten-year bands.
 */
export const ageBandSets = [
  {
    key: '2014-15',
    label: 'Bands of the 2014/15 template',
    bands: bandsFrom(0, 16, 25, 35, 45, 55, 65, 75),
    note: 'The printed template leaves out ages 16 and 75; here they are counted in “16 to 24” and “75 and over”.',
  },
  {
    key: 'essex',
    label: 'Essex bands, to 85 and over',
    bands: bandsFrom(0, 18, 25, 35, 45, 55, 65, 75, 85),
    note: 'The Essex form starts at 18; people under 18 are counted in a band of their own.',
  },
  {
    key: 'ten-year',
    label: 'Ten-year bands',
    bands: bandsFrom(0, 20, 30, 40, 50, 60, 70, 80),
    note: '',
  },
] as const satisfies readonly AgeBandSet[];

export type AgeBandSetKey = (typeof ageBandSets)[number]['key'];

export const ageBandSetKeys = ageBandSets.map(({ key }) => key);

/** The band set of a key. */
export function ageBandSet(key: AgeBandSetKey): AgeBandSet {
  return ageBandSets.find((set) => set.key === key) ?? ageBandSets[0];
}

/** "under 16", "16 to 24", "75 and over", "18". */
export function ageBandLabel({ fromAge, toAge }: AgeBand): string {
  if (toAge === null) return fromAge === 0 ? 'all ages' : `${fromAge} and over`;
  if (fromAge === 0) return `under ${toAge + 1}`;
  return fromAge === toAge ? `${fromAge}` : `${fromAge} to ${toAge}`;
}

/** "16-24", "75+": stands in snapshots, so it must not change. */
export function ageBandKey({ fromAge, toAge }: AgeBand): string {
  return toAge === null ? `${fromAge}+` : `${fromAge}-${toAge}`;
}

/** The bands of a set for people of `baseAge` and over: younger bands fall away, the first starts at it. */
export function bandsFromAge(set: AgeBandSet, baseAge: number): readonly AgeBand[] {
  return set.bands
    .filter(({ toAge }) => toAge === null || toAge >= baseAge)
    .map((band) => ({ ...band, fromAge: Math.max(band.fromAge, baseAge) }));
}

function bandsFrom(...starts: readonly number[]): readonly AgeBand[] {
  return starts.map((fromAge, place) => {
    const next = starts[place + 1];
    return { fromAge, toAge: next === undefined ? null : next - 1 };
  });
}
