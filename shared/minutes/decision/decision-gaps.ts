import type { Meeting } from '../../meetings/contract.ts';

type Decided = Pick<
  Meeting['itemList'][number]['decisions'][number],
  'id' | 'reference' | 'votesFor' | 'votesAgainst' | 'abstained' | 'proposer' | 'seconder'
>;
type Attended = Pick<Meeting['attendance'][number], 'memberId' | 'state'>;

/** What is doubtful about how decisions were reached, against who was there: a sentence each. */
export function decisionGaps(
  decisions: readonly Decided[],
  attendance: readonly Attended[],
): { readonly decisionId: number; readonly words: string }[] {
  const present = attendance.filter(({ state }) => state === 'present').length;
  return decisions.flatMap((decision) =>
    [...tooManyVotes(decision, present), ...awayMovers(decision, attendance)].map((words) => ({
      decisionId: decision.id,
      words: `${decision.reference}: ${words}`,
    })),
  );
}

function tooManyVotes({ votesFor, votesAgainst, abstained }: Decided, present: number): string[] {
  const votes = (votesFor ?? 0) + (votesAgainst ?? 0) + (abstained ?? 0);
  if (present === 0 || votes <= present) return [];
  const counted = votes === 1 ? '1 vote is counted' : `${votes} votes are counted`;
  const there = present === 1 ? '1 member is' : `${present} members are`;
  return [`${counted}, but ${there} recorded as present.`];
}

const away = { apologies: 'sent apologies', absent: 'was absent' } as const;

function awayMovers({ proposer, seconder }: Decided, attendance: readonly Attended[]): string[] {
  const movers = [
    { mover: proposer, did: 'proposing' },
    { mover: seconder, did: 'seconding' },
  ];
  return movers.flatMap(({ mover, did }) => {
    if (!mover || mover.memberId === null) return [];
    const state = attendance.find(({ memberId }) => memberId === mover.memberId)?.state;
    if (state !== 'apologies' && state !== 'absent') return [];
    return [`${mover.name} is named as ${did} it, but by the attendance ${away[state]}.`];
  });
}
