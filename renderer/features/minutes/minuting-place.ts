/** The item that was being minuted when a link led away, to come back to. */
export type MinutingPlace = { readonly meetingId: number; readonly itemId: number };

/** The state of a link that leads away from the minutes. */
export const fromMinuting = (minuting: MinutingPlace) => ({ minuting });

/** Reads the place from the state of a link; undefined for any other state. */
export function minutingIn(state: unknown): MinutingPlace | undefined {
  const place = isRecord(state) ? state['minuting'] : undefined;
  if (!isRecord(place)) return undefined;
  const { meetingId, itemId } = place;
  return typeof meetingId === 'number' && typeof itemId === 'number'
    ? { meetingId, itemId }
    : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
