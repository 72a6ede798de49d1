import { formatTime } from '../dates/format-time.ts';
import { formatDay, formatDayWithWeekday } from '../dates/format-day.ts';
import { facts, heading, paragraph, type Block, type PlainDocument } from './plain-document.ts';
import { capital, listAnd } from './words.ts';
import type { TrailMark } from './trail-mark.ts';
import { groupHead } from './document-head.ts';

/** What is printed of a meeting and its members; access needs are not, since the sheet lies open. */
export type SignInSheet = {
  readonly practiceName: string;
  readonly groupName: string;
  readonly meeting: {
    readonly heldOn: string;
    readonly startsAt: string | null;
    readonly kind: string;
    readonly place: string;
  };
  /** By name. */
  readonly members: readonly { readonly name: string; readonly roles: readonly string[] }[];
  readonly blankLines: number;
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** The sheet that goes round the table: a line for each member, and empty ones for staff and guests. */
export function signInSheet(sheet: SignInSheet): PlainDocument {
  const { meeting, groupName } = sheet;
  return {
    ...groupHead(`Sign-in sheet, ${formatDay(meeting.heldOn)}`, sheet),
    blocks: [
      heading(1, `Sign-in sheet: ${groupName}`),
      facts([
        ['Meeting', `${capital(meeting.kind)} meeting`],
        ['Date', dateAndTime(meeting)],
        ['Place', meeting.place || 'not recorded'],
      ]),
      ...membersPart(sheet),
      ...othersPart(sheet),
    ],
  };
}

function dateAndTime({ heldOn, startsAt }: SignInSheet['meeting']): string {
  const day = formatDayWithWeekday(heldOn);
  return startsAt === null ? day : `${day}, ${formatTime(startsAt)}`;
}

function membersPart({ members }: SignInSheet): Block[] {
  if (members.length === 0) {
    return [heading(2, 'Members'), paragraph('No members are recorded for this day.')];
  }
  return [
    heading(2, 'Members'),
    {
      kind: 'table',
      caption: 'Please tick, and sign if you are here',
      columns: [
        { heading: 'Name', share: 6 },
        { heading: 'Here', share: 1.5 },
        { heading: 'Time in', share: 2.2 },
        { heading: 'Signature', share: 5.3 },
      ],
      rows: members.map(({ name, roles }) => [
        roles.length === 0 ? name : `${name}\n${capital(listAnd(roles))}`,
        '☐',
        '',
        '',
      ]),
      rowHeight: 11,
    },
  ];
}

function othersPart({ blankLines }: SignInSheet): Block[] {
  if (blankLines === 0) return [];
  return [
    heading(2, 'Practice staff and guests'),
    {
      kind: 'table',
      caption: 'Please write your name clearly',
      columns: [
        { heading: 'Name', share: 4.4 },
        { heading: 'Role or organisation', share: 4.1 },
        { heading: 'Time in', share: 2.2 },
        { heading: 'Signature', share: 4.3 },
      ],
      rows: Array.from({ length: blankLines }, () => ['', '', '', '']),
      rowHeight: 11,
    },
  ];
}
