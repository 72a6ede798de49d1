import { formatTime } from '../dates/format-time.ts';
import type { Terms } from '../practice/terms.ts';

/** How many had to be there, and how many were. */
export type QuorumRule = Pick<Terms, 'quorumMembers' | 'quorumStaff'>;

export type PresentMember = {
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
};

export type QuorumStatement = { readonly quorate: boolean | null; readonly words: string };

/** Of minutes that were imported: who came is as complete as their file was. */
export const quorumOfImported: QuorumStatement = {
  quorate: null,
  words: 'No quorum is worked out for imported minutes: they may not name everybody who came.',
};

/**
 * Whether a meeting had its quorum by the terms of reference in force on its day.
 *
 * A meeting is quorate when at some time as many members as the terms ask for were there together,
 * and enough practice staff; when that was not so throughout, the words say from and until when.
 * Virtual members who take part in a meeting count as present, like everybody present.
 */
export function quorumStatement(
  rule: QuorumRule | undefined,
  members: readonly PresentMember[],
  staff: number,
): QuorumStatement {
  const there = `${counted(members.length, 'member', 'members')} and ${staff} practice staff present`;
  if (members.length === 0 && staff === 0) {
    return { quorate: null, words: 'Nobody is recorded as present.' };
  }
  if (!rule) {
    const none = 'No terms of reference are recorded for that day';
    return { quorate: null, words: `${there}. ${none}, so there is no quorum rule to check.` };
  }
  if (rule.quorumMembers === 0 && rule.quorumStaff === 0) {
    return { quorate: null, words: `${there}. The terms of reference in force set no quorum.` };
  }
  const needs = `(needs ${ruleInWords(rule)})`;
  const spans = quorateSpans(members, rule.quorumMembers);
  if (staff < rule.quorumStaff || spans.length === 0) {
    return { quorate: false, words: `${there}: not quorate ${needs}.` };
  }
  return { quorate: true, words: `${there}: quorate${spansInWords(spans)} ${needs}.` };
}

/** "4 members and 2 practice staff"; the half that asks for nobody is left out. */
export function ruleInWords({ quorumMembers, quorumStaff }: QuorumRule): string {
  const halves = [
    quorumMembers > 0 ? counted(quorumMembers, 'member', 'members') : '',
    quorumStaff > 0 ? `${quorumStaff} practice staff` : '',
  ];
  return halves.filter((half) => half !== '').join(' and ');
}

/** From when until when; null where it reaches to the start or the end of the meeting. */
type Span = { readonly from: string | null; readonly until: string | null };

/** The stretches of the meeting during which at least `needed` members were there together. */
function quorateSpans(members: readonly PresentMember[], needed: number): Span[] {
  const times = members.flatMap(({ arrivedAt, leftAt }) => [arrivedAt, leftAt]);
  const moments = [...new Set(times.filter((time) => time !== null))].sort();
  const starts: (string | null)[] = [null, ...moments];
  const spans: Span[] = [];
  for (const [index, from] of starts.entries()) {
    if (thereAfter(members, from) < needed) continue;
    const until = starts[index + 1] ?? null;
    const last = spans.at(-1);
    if (last && last.until === from) spans[spans.length - 1] = { from: last.from, until };
    else spans.push({ from, until });
  }
  return spans;
}

/** How many were there right after a moment; null is the start of the meeting. */
function thereAfter(members: readonly PresentMember[], moment: string | null): number {
  return members.filter(({ arrivedAt, leftAt }) =>
    moment === null
      ? arrivedAt === null
      : (arrivedAt === null || arrivedAt <= moment) && (leftAt === null || leftAt > moment),
  ).length;
}

function spansInWords(spans: readonly Span[]): string {
  const words = spans.map(({ from, until }) =>
    [
      from === null ? '' : ` from ${formatTime(from)}`,
      until === null ? '' : ` until ${formatTime(until)}`,
    ].join(''),
  );
  return words.join(' and');
}

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;
