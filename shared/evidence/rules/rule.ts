import type { DutySection } from '../duty-evidence.ts';
import type { YearFacts } from '../year-facts.ts';

/** What the record shows for one sub-paragraph, and what it does not show yet. */
export type Shown = Pick<DutySection, 'evidence' | 'open'>;

export type Rule = (facts: YearFacts) => Shown;
