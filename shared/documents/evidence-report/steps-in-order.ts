import type { StandingReview } from '../../evidence/report-model.ts';

/** As they went, in whatever order they were entered. */
export const inOrder = (steps: StandingReview['steps']) =>
  steps.toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
