import { capital } from '../documents/words.ts';
import type { RegisteredDecision } from './contract.ts';

export const registerHeadings = [
  'Decision',
  'Date',
  'Item',
  'What was decided',
  'Outcome',
  'Reason',
  'How',
  'Proposed by',
  'Seconded by',
  'Dissent',
  'Advice to the practice',
  'The practice answered',
  'Answered on',
  'Private',
  'Quorum',
  'Minutes',
] as const;

/** A decision as a row of the register. */
export function registerRow(decision: RegisteredDecision): string[] {
  const { practiceAnswer } = decision;
  const answer = [practiceAnswer?.answer, practiceAnswer?.by].filter(Boolean).join(' – ');
  return [
    decision.reference,
    decision.meetingOn,
    decision.itemTitle,
    decision.text,
    capital(decision.outcome),
    decision.reason,
    howReached(decision),
    decision.proposer?.name ?? '',
    decision.seconder?.name ?? '',
    decision.dissent,
    decision.isAdvice ? 'Yes' : 'No',
    answer,
    practiceAnswer?.on ?? '',
    decision.isPrivate ? 'Yes' : 'No',
    decision.withoutQuorum ? 'Not quorate' : '',
    decision.confirmation,
  ];
}

/** "The meeting was not quorate", and what became of its minutes; empty when it was. */
export function quorumInWords({
  withoutQuorum,
  confirmation,
}: Pick<RegisteredDecision, 'withoutQuorum' | 'confirmation'>): string {
  if (!withoutQuorum) return '';
  const became =
    confirmation === ''
      ? 'are not confirmed yet'
      : `were ${confirmation.charAt(0).toLowerCase()}${confirmation.slice(1)}`;
  return `The meeting was not quorate. Its minutes ${became}`;
}

type Reached = Pick<RegisteredDecision, 'agreement' | 'votesFor' | 'votesAgainst' | 'abstained'>;

/** "By consensus", "6 for, 1 against, 2 abstained"; empty when it is not recorded. */
export function howReached({ agreement, votesFor, votesAgainst, abstained }: Reached): string {
  if (agreement === 'consensus') return 'By consensus';
  if (agreement === 'not recorded') return '';
  const counts = [
    votesFor === null ? '' : `${votesFor} for`,
    votesAgainst === null ? '' : `${votesAgainst} against`,
    abstained === null ? '' : `${abstained} abstained`,
  ].filter(Boolean);
  return counts.length === 0 ? 'By vote' : counts.join(', ');
}
