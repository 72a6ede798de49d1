/** Names that somebody chose to keep, while the application is open: the remark is made once. */
const kept = new Map<number, Set<string>>();

/** Keeps the name of an owner whom nobody there has; `remark` is what was said of it. */
export function keepName(actionId: number, remark: string): void {
  kept.set(actionId, (kept.get(actionId) ?? new Set()).add(remark));
}

/** Whether a name was kept about which this is said, alone or after words of where it stands. */
export const isNameKept = (actionId: number | null, words: string): boolean =>
  actionId !== null &&
  [...(kept.get(actionId) ?? [])].some((remark) => ` ${words}`.endsWith(` ${remark}`));
