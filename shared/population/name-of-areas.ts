/** An area of the Census by its ONS code. */
export type Area = { readonly code: string; readonly name: string };

/** Kinds of area by the first three characters of their codes: one, and several. */
const kinds: readonly (readonly [prefix: RegExp, one: string, several: string])[] = [
  [/^[EW]00/, 'output area', 'output areas'],
  [/^[EW]01/, 'neighbourhood (LSOA)', 'neighbourhoods (LSOA)'],
  [/^[EW]02/, 'neighbourhood (MSOA)', 'neighbourhoods (MSOA)'],
  [/^[EW]05/, 'ward', 'wards'],
  [/^(?:E0[6-9]|W06)/, 'local authority', 'local authorities'],
  [/^E1[01]/, 'county', 'counties'],
  [/^E12/, 'region', 'regions'],
  [/^E38/, 'sub-ICB location', 'sub-ICB locations'],
  [/^E54/, 'integrated care board', 'integrated care boards'],
  [/^(?:E92|W92|K04)/, 'country', 'countries'],
];

/**
 * Chosen areas in words: the names of up to three, or how many of which kind and where:
 * "Trafford", "139 neighbourhoods (LSOA) in Trafford".
 */
export function nameOfAreas(areas: readonly Area[]): string {
  if (areas.length <= 3) return joined(areas.map(({ name }) => name));
  const found = kinds.filter(([prefix]) => areas.every(({ code }) => prefix.test(code)));
  const kind = found[0]?.[2] ?? 'areas';
  const places = [...new Set(areas.map(({ name }) => placeOf(name)))];
  const where = places.length <= 3 ? ` in ${joined(places)}` : '';
  return `${areas.length} ${kind}${where}`;
}

/** What kind of area a code is of: "local authority (council area)"; undefined when not known. */
export function kindOfArea(code: string): string | undefined {
  const one = kinds.find(([prefix]) => prefix.test(code))?.[1];
  return one === 'local authority' ? 'local authority (council area)' : one;
}

/** "Trafford 001A" lies in "Trafford". */
const placeOf = (name: string) => name.replace(/ \d{3}[A-Z]?$/, '');

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
