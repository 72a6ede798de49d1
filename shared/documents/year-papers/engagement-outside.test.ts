import { expect, it } from 'vitest';
import type { DutySection } from '../../evidence/duty-evidence.ts';
import { engagementOutside } from './engagement-outside.ts';

const sections: DutySection[] = [
  {
    reference: '(4)(a)',
    heading: 'Engage with the group',
    text: 'engage',
    evidence: [
      {
        on: '2026-06-01',
        text: 'Heart day. Groups reached: Unpaid carers; Sex workers',
        publicText: 'Heart day. Groups reached: Unpaid carers',
        link: { place: 'engagement', id: 1 },
      },
      { on: '2026-06-02', text: 'A meeting', link: { place: 'meetings', id: 1 } },
    ],
    explanations: [],
    open: [],
  },
];

it.each([
  [false, ['1 June 2026: Heart day. Groups reached: Unpaid carers; Sex workers.']],
  [true, ['1 June 2026: Heart day. Groups reached: Unpaid carers.']],
])(
  'names small groups only where small counts are not hidden (hidden: %s)',
  (publicCopy, points) => {
    const leftOut: string[] = [];
    const leaveOut = (what: string) => void leftOut.push(what);
    const [, list] = engagementOutside({ sections }, { publicCopy, leaveOut });

    expect(list).toMatchObject({ kind: 'bullets', points });
    expect(leftOut.join()).toBe(
      publicCopy
        ? 'Of engagement outside meetings: numbers of people below 5, and groups of which so few took part.'
        : '',
    );
  },
);
