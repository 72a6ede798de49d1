/** The names that an entry about a member says they had, before and after; none where it was erased. */
export function namesInEntry(body: string | null): string[] {
  try {
    const { before, after } = JSON.parse(body ?? '{}') as Record<string, { name?: unknown } | null>;
    return [before?.name, after?.name].filter(
      (name) => typeof name === 'string' && name !== '',
    ) as string[];
  } catch {
    // `trail.verify` tells of a payload that somebody changed.
    return [];
  }
}
