import type { Action } from '../../actions/action.ts';
import { byUrgency, isResting } from '../../actions/state.ts';
import type { IsoDate } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { ownersInWords } from '../../minutes/paper/owners-in-words.ts';
import { bullets, heading, paragraph, type Block, type PlainDocument } from '../plain-document.ts';
import { asSentence, capital, counted } from '../words.ts';
import { forPrint } from './for-print.ts';
import { groupHead } from '../document-head.ts';
import type { PaperHead } from './paper-head.ts';

export type ListedAction = Action & { readonly isPrivate: boolean };

export type ActionList = PaperHead & {
  readonly on: IsoDate;
  /** Actions that are not done. */
  readonly actions: readonly ListedAction[];
  /** The one person it is for; null for everybody. */
  readonly owner: string | null;
  /** Starts a new page for each person. */
  readonly pageEach: boolean;
};

/** Who still has what to do: overall, then person by person, to tick off. */
export function actionList(list: ActionList): PlainDocument {
  const { on, owner, actions } = list;
  const whose = owner === null ? 'Actions to do' : `Actions of ${owner}`;
  const waiting = actions.filter((action) => !isResting(action, on)).sort(byUrgency);
  const resting = actions.filter((action) => isResting(action, on)).sort(byUrgency);
  return {
    ...groupHead(`${whose}, ${formatDay(on)}`, list),
    ...(actions.some(({ isPrivate }) => isPrivate) ? { footNote: membersOnly } : {}),
    blocks: forPrint(
      [
        heading(1, `${whose}: ${list.groupName}`),
        paragraph(summary(waiting, on)),
        ...(waiting.length === 0
          ? []
          : [owner === null ? everything(waiting) : ofOne(waiting, on)]),
        ...(owner === null ? personByPerson(waiting, list) : []),
        ...restingPart(resting),
      ],
      list.print,
    ),
  };
}

const membersOnly = 'Holds private actions: for members only, not for publication';

function summary(waiting: readonly ListedAction[], on: IsoDate): string {
  const late = waiting.filter(({ state }) => state === 'overdue').length;
  const open = counted(waiting.length, 'action is open', 'actions are open');
  return `${capital(open)} on ${formatDay(on)}${lateAmong(late, waiting.length)}.`;
}

function lateAmong(late: number, all: number): string {
  if (late === 0) return '';
  if (late < all) return `, ${late} of them overdue`;
  return all === 1 ? ', and it is overdue' : ', all of them overdue';
}

function everything(waiting: readonly ListedAction[]): Block {
  return {
    kind: 'table',
    caption: 'Everything that is open, most urgent first',
    columns: [
      { heading: 'Number', share: 2.2 },
      { heading: 'Action', share: 7 },
      { heading: 'Who', share: 3.8 },
      { heading: 'By when', share: 3.6 },
    ],
    rows: waiting.map((action) => [
      action.reference,
      textOf(action),
      capital(ownersInWords(namesOf(action))),
      byWhen(action),
    ]),
    rowHeadings: true,
  };
}

function personByPerson(waiting: readonly ListedAction[], { on, pageEach }: ActionList): Block[] {
  const names = [...new Set(waiting.flatMap(namesOf))].sort((a, b) => a.localeCompare(b, 'en-GB'));
  if (names.length === 0) return [];
  const title = heading(2, 'Person by person', { newPage: true });
  const each = names.flatMap((name, at) => [
    heading(3, capital(name), { newPage: pageEach && at > 0 }),
    ofOne(
      waiting.filter((action) => namesOf(action).includes(name)),
      on,
      name,
    ),
  ]);
  return [title, ...each];
}

/** One person's actions with a box to tick. */
function ofOne(actions: readonly ListedAction[], on: IsoDate, name?: string): Block {
  return {
    kind: 'table',
    caption: name === undefined ? `Open on ${formatDay(on)}` : '',
    columns: [
      { heading: 'Number', share: 2.2 },
      { heading: 'Action', share: 8.9 },
      { heading: 'By when', share: 3.6 },
      { heading: 'Done', share: 1.9 },
    ],
    rows: actions.map((action) => [
      action.reference,
      [textOf(action), together(action)].filter(Boolean).join('\n'),
      byWhen(action),
      '☐',
    ]),
    rowHeadings: true,
  };
}

export const namesOf = ({ owner, moreOwners }: Action): string[] =>
  [owner, ...moreOwners].map(({ name }) => name).filter(Boolean);

/** Several people see who leads. */
const together = (action: Action): string =>
  action.moreOwners.length === 0 ? '' : `With ${ownersInWords(namesOf(action))}`;

/** The words of the action, from when it is, and the last that was heard of it. */
function textOf({ text, isPrivate, agreedOn, progress }: ListedAction): string {
  const last = progress.at(-1);
  return [
    isPrivate ? `(Private) ${text}` : text,
    `Agreed ${formatDay(agreedOn)}`,
    last ? `${formatDay(last.on)}: ${last.note}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function byWhen({ dueOn, dueRule, state, daysLate }: Action): string {
  if (dueOn === null) return dueRule === 'next meeting' ? 'At the next meeting' : 'No date set';
  const late = daysLate === 1 ? '1 day' : `${daysLate} days`;
  return state === 'overdue' ? `${formatDay(dueOn)}\nOverdue by ${late}` : formatDay(dueOn);
}

function restingPart(resting: readonly ListedAction[]): Block[] {
  if (resting.length === 0) return [];
  return [
    heading(2, 'Resting'),
    bullets(
      resting.map((action) => {
        const { reference, text, restsUntil, restReason, isPrivate } = action;
        const until = restsUntil === null ? '' : `, until ${formatDay(restsUntil)}`;
        const who = capital(ownersInWords(namesOf(action)));
        const mark = isPrivate ? '(Private) ' : '';
        return `${reference}: ${mark}${asSentence(text)} ${who}${until}${restReason === '' ? '' : `: ${restReason}`}`;
      }),
    ),
  ];
}
