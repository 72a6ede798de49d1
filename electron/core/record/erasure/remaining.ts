import { actionReference } from '../../../../shared/actions/action.ts';
import { formatDay } from '../../../../shared/dates/format-day.ts';
import { allActions } from '../../actions/service.ts';
import { allAgendaWords, decisionsBetween, itemsBetween } from '../../meetings/service.ts';
import type { CommandContext } from '../../rpc/context.ts';
import { namedPlaces, ofGroup } from './named-places.ts';
import { selectTextColumns, selectTexts, type Column } from './queries.ts';
import { namesFinder } from './whole-names.ts';

/** Where a name still stands, and why nobody but a person can decide about it. */
export type Remaining = { readonly where: string; readonly why: string };

/**
 * Looks for whole names in every text of the record, and says what it cannot look into. Minutes,
 * agendas, decisions and actions are named one by one; of other places it says how often.
 */
export function remainingNames(context: CommandContext, names: readonly string[]): Remaining[] {
  const isNamed = namesFinder(names);
  return [...oneByOne(context, isNamed), ...counted(context, isNamed), ...elsewhere];
}

const always = ['0000-01-01', '9999-12-31'] as const;

function oneByOne({ db, today }: CommandContext, isNamed: (text: string) => boolean): Remaining[] {
  const named = (...texts: readonly string[]) => texts.some(isNamed);
  return [
    ...itemsBetween(db, ...always)
      .filter(({ title, notes }) => named(title, notes))
      .map(({ meetingOn, position, title }) => ({
        where: `Minutes of ${formatDay(meetingOn)}, item ${position}: ${title}`,
        why: ofGroup,
      })),
    ...allAgendaWords(db)
      .filter(({ agendaWords }) => named(agendaWords))
      .map(({ meetingOn, position, title }) => ({
        where: `Agenda of ${formatDay(meetingOn)}, under item ${position}: ${title}`,
        why: ofGroup,
      })),
    ...decisionsBetween(db, ...always)
      .filter(({ text, reason }) => named(text, reason))
      .map(({ meetingOn, number }) => ({
        where: `Decision ${number} of ${formatDay(meetingOn)}`,
        why: ofGroup,
      })),
    ...allActions(db, today)
      .filter(({ text, result, progress }) =>
        named(text, result, ...progress.map(({ note }) => note)),
      )
      .map(({ number }) => ({ where: `Action ${actionReference(number)}`, why: ofGroup })),
  ];
}

const toldOneByOne: Readonly<Record<string, readonly string[]>> = {
  meeting_item: ['title', 'notes', 'agenda_words'],
  decision: ['text', 'reason'],
  action: ['text', 'result'],
  action_progress: ['note'],
};

const isTold = ({ table, column }: Column) => toldOneByOne[table]?.includes(column) === true;

function counted({ db }: CommandContext, isNamed: (text: string) => boolean): Remaining[] {
  const times = new Map<string, number>();
  for (const column of selectTextColumns(db).filter((one) => !isTold(one))) {
    const found = selectTexts(db, column).filter(({ text }) => isNamed(text)).length;
    if (found > 0) times.set(column.table, (times.get(column.table) ?? 0) + found);
  }
  return [...times].map(([table, found]) => {
    const { where, why } = namedPlaces[table] ?? { where: `The table ${table}`, why: ofGroup };
    return { where: `${where}: ${found === 1 ? 'once' : `${found} times`}`, why };
  });
}

const elsewhere: readonly Remaining[] = [
  {
    where: 'A first name alone, initials, or a name typed in another way',
    why: 'Only whole names were looked for. The search finds other ways of writing them.',
  },
  {
    where: 'Attached files, old minutes kept as files, and documents already written',
    why: 'They are kept as they were given. The application does not look into them.',
  },
  {
    where: 'Backups on this computer, for up to 12 months, and copies that people saved',
    why: 'A backup must be what was there. Older ones are removed by themselves as they age.',
  },
  {
    where:
      'Equality answers in the monitoring file or waiting to be taken into it, if any were given',
    why: 'They are apart from the record, and sealed. They are deleted by themselves when the practice next unlocks the monitoring file. If it is open now, delete them under Members’ equality answers.',
  },
];
