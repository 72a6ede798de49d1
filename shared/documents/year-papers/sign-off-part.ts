import { formatDay } from '../../dates/format-day.ts';
import { noLongerBecause, signerInWords, type SignOff } from '../../year-close/sign-off.ts';
import { facts, heading, leadIn, type Block } from '../plain-document.ts';

/** Who signed for a side of the report, and whether the record is still what was signed. */
export function signedFor(signOffs: readonly SignOff[], side: SignOff['side']): string {
  const one = signOffs.findLast((given) => given.side === side && given.withdrawn === null);
  if (!one) return 'not signed';
  const since = one.stands ? '' : ` (${noLongerBecause(one)})`;
  return `${signerInWords(one)}, ${formatDay(one.signedOn)}${since}`;
}

/** The last part of the template: who signed, and the questions for practice and group. */
export function signOffPart(signOffs: readonly SignOff[]): Block[] {
  return [
    heading(2, '4. PPG sign-off'),
    facts([
      ['Signed off by the practice', signedFor(signOffs, 'practice')],
      ['Signed off by the PPG', signedFor(signOffs, 'PPG')],
    ]),
    leadIn(
      'The template ends with questions that practice and group answer in their own words, from the facts above.',
    ),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Question', share: 6 },
        { heading: 'Answer of the practice and the group', share: 5 },
      ],
      rows: questions.map((question) => [question, '']),
      rowHeadings: true,
      rowHeight: 14,
    },
  ];
}

const questions = [
  'How has the practice engaged with the PPG? (part 1)',
  'How has the practice made efforts to engage with seldom heard groups in the practice population? (part 1)',
  'Has the practice received patient and carer feedback from a variety of sources? (part 2)',
  'Was the PPG involved in the agreement of priority areas and the resulting action plan? (part 3)',
  'How have services for patients and carers improved as a result? (part 3)',
  'Anything else about the PPG or the practice in this work',
];
