/** Far above what anybody types in one item: what is pasted must be kept, not refused. */
export const mostNotes = 500_000;
