import { describe, expect, it } from 'vitest';
import { agendaBlocks, type Agenda } from './agenda-blocks.ts';
import { agendaTemplate, proposedItem, type TemplateItem } from './agenda.ts';
import { assembleAgenda } from './assemble-agenda.ts';
import { headChangesSince, itemChangesSince } from './issued-agenda.ts';
import { agendaMail } from './mail/agenda-mail.ts';
import { mattersArising, matterInWords, type ActionFacts } from './matters-arising.ts';
import {
  currentTemplates,
  plainTemplateItem,
  subjectOfTitle,
} from './templates/current-edition.ts';

const action = (number: number, changes: Partial<ActionFacts> = {}): ActionFacts => ({
  id: number,
  number,
  reference: `AP${number}`,
  text: 'Draft a poster',
  owner: { memberId: 1, name: 'Sam Sample' },
  moreOwners: [],
  agreedOn: '2026-09-08',
  dueOn: '2026-11-12',
  dueRule: 'as dated',
  doneOn: null,
  doneMeetingId: null,
  restsUntil: null,
  progress: [],
  ...changes,
});
const itemsOf = (kind: string) =>
  currentTemplates.templates.find(({ key }) => key === kind)?.items ?? [];
const meetings = { meetingOn: '2026-12-08', lastOn: '2026-11-10' };
const numbers = (actions: readonly ActionFacts[]) =>
  mattersArising(actions, [], meetings).map(({ reference }) => reference);

describe('the templates', () => {
  it('are templates as the record takes them, one for each kind of meeting', () => {
    const kept = currentTemplates.templates.map(({ key, name, items }) =>
      agendaTemplate.parse({
        key,
        id: null,
        version: null,
        name,
        items: items.map(plainTemplateItem),
      }),
    );

    expect(kept.map(({ key }) => key)).toEqual(['first', 'ordinary', 'annual general']);
    expect(kept.every(({ items }) => items.at(-1)?.purpose === 'next meeting')).toBe(true);
  });

  it('deal with what the contract asks', () => {
    const subjects = itemsOf('annual general').map(({ about }) => about);

    expect(new Set(subjects)).toEqual(
      new Set([
        'ordinary',
        'feedback reviewed',
        'membership review',
        'engagement frequency agreed',
      ]),
    );
    expect(subjectOfTitle('yearly review of the MEMBERSHIP')).toBe('membership review');
    expect(subjectOfTitle('Bike rack')).toBe('ordinary');
  });
});

describe('matters arising', () => {
  it('are the open actions by number, without those that rest or are new', () => {
    expect(
      numbers([
        action(31),
        action(12),
        action(33, { restsUntil: '2027-01-01' }),
        action(34, { restsUntil: '2026-12-08' }),
        action(35, { agreedOn: '2026-12-08' }),
      ]),
    ).toEqual(['AP12', 'AP31', 'AP34']);
  });

  it('report an action done since the last meeting once', () => {
    expect(
      numbers([
        action(1, { doneOn: '2026-11-20' }),
        action(2, { doneOn: '2026-11-10' }),
        action(3, { doneOn: '2026-11-20', doneMeetingId: 7 }),
      ]),
    ).toEqual(['AP1']);
  });

  it('carry their history', () => {
    const [matter] = mattersArising(
      [action(31, { progress: [{ id: 1, on: '2026-11-10', note: 'printed', meetingId: 4 }] })],
      [],
      meetings,
    );

    expect(matter && matterInWords(matter)).toBe(
      'AP31: Draft a poster. Agreed 8 September 2026, Sam Sample, due 12 November 2026, 26 days before this meeting. 10 November 2026: printed.',
    );
  });

  it('bring back items that were not reached or were put off', () => {
    expect(
      mattersArising(
        [],
        [
          {
            itemId: 9,
            title: 'Parking',
            isPrivate: false,
            purpose: 'business',
            meetings: [
              { on: '2026-09-08', isSaid: true },
              { on: '2026-11-10', isSaid: false },
            ],
          },
        ],
        meetings,
      ),
    ).toEqual([
      {
        actionId: null,
        isPrivate: false,
        purpose: 'business',
        itemId: 9,
        reference: '',
        title: 'Parking',
        history: [
          'Put off at the meeting of 8 September 2026.',
          'On the agenda of 10 November 2026, not discussed.',
        ],
      },
    ]);
  });
});

const standing: TemplateItem = {
  title: 'Newsletter',
  purpose: 'business',
  plannedMinutes: 5,
  words: '',
};
const assembled = (changes = {}) =>
  assembleAgenda({
    template: itemsOf('ordinary'),
    standing: [standing, { ...standing, title: 'practice UPDATE' }],
    unconfirmed: ['2026-09-08', '2026-11-10'],
    matters: mattersArising(
      [action(31)],
      [
        {
          itemId: 9,
          title: 'Parking',
          isPrivate: false,
          purpose: 'business',
          meetings: [{ on: '2026-11-10', isSaid: false }],
        },
      ],
      meetings,
    ),
    backlog: [
      {
        id: 4,
        title: 'Bike rack',
        words: '',
        plannedMinutes: 10,
        askedBy: { memberId: 2, name: 'Jo Example' },
      },
    ],
    ...changes,
  });

describe('an assembled agenda', () => {
  it('fills the template from the record, in order', () => {
    expect(assembled().map(({ title, from }) => `${title} [${from}]`)).toEqual([
      'Welcome and apologies [template]',
      'Declarations of interest [template]',
      'Minutes of the meeting of 10 November 2026 [template]',
      'Matters arising [matters arising]',
      'Practice update [template]',
      'What patients tell us: feedback since the last meeting [template]',
      'Parking [not discussed]',
      'Newsletter [standing items]',
      'Bike rack [backlog]',
      'Any other business [template]',
      'Date, time and place of the next meeting [template]',
    ]);
  });

  it('is made of items as the record takes them, however many actions are open', () => {
    const many = mattersArising(
      Array.from({ length: 200 }, (_, at) => action(at + 1)),
      [],
      meetings,
    );
    const items = assembled({ matters: many });

    expect(items.map((item) => proposedItem.safeParse(item).success)).not.toContain(false);
    expect(items.find(({ purpose }) => purpose === 'matters arising')).toMatchObject({
      plannedMinutes: 30,
      words: expect.stringMatching(/More actions stand in the list of actions\.$/) as string,
    });
  });

  it('is empty from an empty template', () => {
    expect(assembled({ template: [], standing: [], matters: [], backlog: [] })).toEqual([]);
  });
});

const agenda: Agenda = {
  group: 'Sample PPG',
  practice: 'Sample Surgery',
  kind: 'ordinary',
  heldOn: '2026-12-08',
  startsAt: '18:30',
  endsAt: '20:00',
  place: 'Sample surgery',
  mode: 'mixed',
  joining: '',
  items: assembled().map((item) => ({ ...item, isPrivate: item.title === 'Parking' })),
  issuedOn: '2026-12-01',
  laterChanges: [],
  apologiesTo: 'Jo Example',
};

describe('an agenda on paper', () => {
  it('numbers the items with their times and hides what is private', () => {
    const { subject, text } = agendaMail(agenda, 'Jo Example, secretary');

    expect(subject).toBe('Sample PPG: Agenda of the meeting, 8 December 2026');
    expect(text).toContain(
      'Our next meeting is on Tuesday 8 December 2026, at 6.30pm, Sample surgery.',
    );
    expect(text).toContain('Practice: Sample Surgery');
    expect(text).toContain('6.35pm  2. Declarations of interest  (2 minutes)');
    expect(text).toContain('9. Bike rack  (10 minutes)\n    Asked for by Jo Example');
    expect(text).toContain('7.17pm  7. Private item');
    expect(text).toContain('Not confirmed yet either: the minutes of 8 September 2026.');
    expect(text).not.toContain('Parking');
  });

  it('shows every item in one table, and leaves out columns in which nothing stands', () => {
    const columns = (changes: Partial<Agenda>) => {
      const table = agendaBlocks({ ...agenda, ...changes }).find(({ kind }) => kind === 'table');
      return table?.kind === 'table' ? table.columns.map(({ heading }) => heading) : [];
    };

    expect(columns({})).toEqual(['Time', 'Item', 'Length']);
    expect(columns({ startsAt: null })).toEqual(['Item', 'Length']);
    const untimed = agenda.items.map((item) => ({ ...item, plannedMinutes: null }));
    expect(columns({ startsAt: null, items: untimed })).toEqual(['Item']);
    expect(columns({ items: [] })).toEqual([]);
  });

  it.each([
    ['paper', 12],
    ['large print', 18],
  ] as const)('gives times and minutes room for a whole word on %s', (form, points) => {
    const table = agendaBlocks(agenda, form).find(({ kind }) => kind === 'table');
    const columns = table?.kind === 'table' ? table.columns : [];
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    // In points: the text of an A4 page, less the margins of a cell; the widest font is Verdana.
    const room = columns.map(({ share }) => (482 * share) / shares - 10);

    expect(room[0]).toBeGreaterThan(4.48 * points);
    expect(room[2]).toBeGreaterThan(4.43 * points);
  });

  it('has no table in the largest print, whose columns would break words', () => {
    const blocks = agendaBlocks(agenda, 'largest print');

    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
    expect(blocks).toContainEqual({
      kind: 'lines',
      lines: [
        expect.stringMatching(/9\. Bike rack {2}\(10 minutes\)$/) as string,
        expect.stringMatching(/^Asked for by Jo/) as string,
      ],
    });
  });

  it('lists what changed since it was issued, in the list and on paper', () => {
    const changesSince = (now: typeof agenda) => [
      ...headChangesSince(agenda, now),
      ...itemChangesSince(agenda, now),
    ];
    const now = { ...agenda, startsAt: '19:00', items: agenda.items.slice(0, -2) };
    const changes = changesSince(now);

    expect(changes).toEqual([
      'Start changed from “6.30pm” to “7pm”.',
      'Removed: “Any other business”.',
      'Removed: “Date, time and place of the next meeting”.',
    ]);
    expect(agendaBlocks({ ...agenda, laterChanges: changes }).at(-1)).toEqual({
      kind: 'bullets',
      points: changes,
    });
    expect(changesSince(agenda)).toEqual([]);
  });

  it('calls to the new day first once the meeting was moved', () => {
    const moved = {
      cancellation: null,
      postponements: [{ from: '2026-12-01', on: '2026-11-20', reason: 'Chair has flu' }],
    };
    const headChanges = ['Place changed from “Surgery” to “Sample surgery”.'];

    const { subject, text } = agendaMail({ ...agenda, moved, headChanges }, 'Jo Example');

    expect(subject).toBe(
      'Sample PPG: Moved to 8 December 2026: Agenda of the meeting, 8 December 2026',
    );
    expect(text.split('\n\n')[1]).toBe(
      'Our meeting of Tuesday 1 December 2026 has been moved. It is now on Tuesday 8 December 2026, at 6.30pm, Sample surgery. Chair has flu. Please note: Place changed from “Surgery” to “Sample surgery”. The agenda is below.',
    );
    expect(agendaBlocks({ ...agenda, moved, headChanges }).slice(1, 3)).toEqual([
      {
        kind: 'paragraph',
        text: 'This meeting was moved from Tuesday 1 December 2026 to Tuesday 8 December 2026. Chair has flu.',
      },
      { kind: 'paragraph', text: headChanges[0] },
    ]);
  });

  it('calls nobody to a meeting that is cancelled', () => {
    const moved = { cancellation: { on: '2026-12-02', reason: 'Snow' }, postponements: [] };

    const { subject, text } = agendaMail({ ...agenda, moved }, 'Jo Example');

    expect(subject).toBe('Sample PPG: Cancelled: meeting of 8 December 2026');
    expect(text).toContain(
      'Our meeting on Tuesday 8 December 2026, at 6.30pm, Sample surgery is cancelled. Snow.',
    );
    expect(text).not.toMatch(/next meeting is|If you cannot come|Declarations/);
  });

  it('says on paper that a cancelled meeting asks nothing of anybody any more', () => {
    const moved = { cancellation: { on: '2026-12-02', reason: 'Snow' }, postponements: [] };

    const blocks = agendaBlocks({
      ...agenda,
      moved,
      joining: 'https://sample.invalid/join',
      apologiesTo: 'Jo Example',
    });

    expect(blocks.slice(0, 3).map((block) => ('text' in block ? block.text : ''))).toEqual([
      'Cancelled: meeting of 8 December 2026',
      'This meeting is cancelled. Snow.',
      'Please take it out of your calendar. You do not need to send apologies.',
    ]);
    expect(blocks).toHaveLength(4);
    expect(JSON.stringify(blocks)).not.toMatch(/sample\.invalid|Jo Example/);
  });
});
