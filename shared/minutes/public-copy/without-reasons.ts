import { withoutReason } from '../paper/corrections.ts';
import type { Minutes } from '../paper/minutes-model.ts';

/** Minutes that do not say why they were opened again: reasons may tell of people. */
export function withoutReasons(minutes: Minutes): Minutes {
  const { standing } = minutes;
  const reopened = standing.reopened && { ...standing.reopened, reason: '' };
  return {
    ...minutes,
    standing: { ...standing, reopened },
    amendments: minutes.amendments.map(withoutReason),
  };
}

/** What the above leaves out, a sentence each. */
export function reasonsLeftOut({ amendments }: Minutes): string[] {
  return amendments.flatMap((told) => {
    const kept = withoutReason(told);
    return kept === told ? [] : [`${kept}: the reason.`];
  });
}
