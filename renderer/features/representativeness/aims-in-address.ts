import {
  recruitmentAim,
  type RecruitmentAim,
} from '../../../shared/representativeness/joiners-plan.ts';

/** The part of a page's address that holds the aims tried out, so that a review can take them over. */
export const aimsParameter = 'aims';

const aims = recruitmentAim.array().max(100);

/** The aims as text; empty for none. */
export const writeAims = (chosen: readonly RecruitmentAim[]): string =>
  chosen.length === 0 ? '' : JSON.stringify(chosen);

/** The aims that an address holds; none where it holds none, or something else. */
export function readAims(text: string | null): RecruitmentAim[] {
  try {
    return aims.safeParse(JSON.parse(text ?? '')).data ?? [];
  } catch {
    return [];
  }
}
