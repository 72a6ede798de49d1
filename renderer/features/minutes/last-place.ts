/** Where the secretary was writing: numbers only, nothing of what was written. */
export type LastPlace = {
  readonly meetingId: number;
  readonly itemId: number;
  /** Where in the notes the next letter goes. */
  readonly caret: number;
};

const key = 'minuting';

/** The place to return to after a crash; undefined for another meeting, or when nothing is kept. */
export function lastPlace(meetingId: number): LastPlace | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isPlace(kept) && kept.meetingId === meetingId ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function rememberPlace({ meetingId, itemId, caret }: LastPlace): void {
  try {
    localStorage.setItem(key, JSON.stringify({ meetingId, itemId, caret }));
  } catch {
    // Without it the page opens at the item written last, which is nearly the same.
  }
}

function isPlace(kept: unknown): kept is LastPlace {
  if (typeof kept !== 'object' || kept === null) return false;
  return ['meetingId', 'itemId', 'caret'].every((name) =>
    Number.isInteger((kept as Record<string, unknown>)[name]),
  );
}

/** The item to open first: where one was, else the last one with notes, else the first. */
export function firstItem(
  items: readonly { readonly id: number; readonly notes: string }[],
  place: Pick<LastPlace, 'itemId'> | undefined,
): number | undefined {
  const known = items.find(({ id }) => id === place?.itemId);
  const written = items.findLast(({ notes }) => notes.trim() !== '');
  return (known ?? written ?? items[0])?.id;
}
