import { formatDay } from '../dates/format-day.ts';
import { sinceInWords, type ToldImprovement } from '../improvements/as-of.ts';
import type { Improvement, PriorityArea } from '../improvements/improvement.ts';
import { onTheWayInWords, resultInWords, standingInWords } from '../improvements/in-words.ts';
import { facts, heading, leadIn, paragraph, type Block } from './plain-document.ts';
import { asSentence, capital } from './words.ts';

export type Area = PriorityArea & { readonly improvements: readonly ToldImprovement[] };

/** The year’s priority areas, each with its improvements in the questions of the template. */
export function prioritiesPart({ areas }: { readonly areas: readonly Area[] }): Block[] {
  if (areas.length === 0) {
    return [
      heading(2, 'Priority areas'),
      paragraph('No priority areas are recorded for this year.'),
    ];
  }
  return [
    heading(2, 'Priority areas'),
    ...areas.flatMap((area, index) => [
      heading(3, `Priority area ${index + 1}: ${area.title}`),
      ...(area.words === '' ? [] : [leadIn(area.words)]),
      ...area.improvements.flatMap(improvementPart),
      ...(area.improvements.length === 0
        ? [paragraph('No improvement is recorded for this area yet.')]
        : []),
    ]),
  ];
}

/** One improvement with the questions of the template: actions, result, how it was made known. */
function improvementPart(one: ToldImprovement): Block[] {
  const result = resultInWords(one);
  const onTheWay = onTheWayInWords(one);
  const { actions, lead, feedback, told, checked } = one;
  return [
    heading(4, one.text),
    facts(
      [
        ['How it stands', lines(standingInWords(one), sinceInWords(one))],
        ...(lead === null ? [] : [['Lead', capital(lead.name)] as const]),
        ...(feedback.length === 0
          ? []
          : [['What patients said', feedback.map(feedbackInWords).join('\n')] as const]),
        ...(actions.length === 0
          ? []
          : [['Actions', actions.map(actionInWords).join('\n')] as const]),
        ...(onTheWay === '' ? [] : [['On the way', onTheWay] as const]),
        ...(result === '' ? [] : [['Result for patients and carers', result] as const]),
        ...(told === null
          ? []
          : [['How it was made known', `${formatDay(told.on)}: ${asSentence(told.how)}`] as const]),
        ...(checked === null ? [] : [['Did it help', checkInWords(checked)] as const]),
      ],
      { together: true },
    ),
  ];
}

const lines = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('\n');

const feedbackInWords = ({ title, source, receivedOn }: Improvement['feedback'][number]) =>
  `${capital(title)} (${source}, received ${formatDay(receivedOn)})`;

const actionInWords = ({
  reference,
  text,
  owner,
  doneOn,
  dueOn,
}: Improvement['actions'][number]) => {
  const when =
    doneOn !== null
      ? `done ${formatDay(doneOn)}`
      : dueOn === null
        ? 'no date set'
        : `due ${formatDay(dueOn)}`;
  return `${reference}: ${text} (${owner}, ${when})`;
};

const checkInWords = ({ helped, on, words }: NonNullable<Improvement['checked']>) =>
  `${capital(helped)}, ${formatDay(on)}. ${asSentence(words)}`.trim();
