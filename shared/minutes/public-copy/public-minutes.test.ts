import { describe, expect, it } from 'vitest';
import { sampleMinutes } from '../../../tests/fixtures/sample-minutes.ts';
import { blocksAsText } from '../paper/blocks-as-text.ts';
import { minutesBlocks } from '../paper/minutes-blocks.ts';
import type { Minutes } from '../paper/minutes-model.ts';
import { publicMinutes } from './public-minutes.ts';

const former = [{ name: 'Zoë O’Former', roles: [], kind: 'member' as const }];

const asText = (minutes: Minutes) => blocksAsText(minutesBlocks(minutes));

const said = (text: string) => ({ kind: 'text', isPrivate: false, text }) as const;

describe('the public copy', () => {
  it('holds no name, no private item and no private line', () => {
    for (const style of ['initials', 'roles'] as const) {
      const { minutes } = publicMinutes(sampleMinutes(), style);
      const text = blocksAsText(minutesBlocks(minutes));

      expect(text).not.toMatch(/Example|Muster|Pattern|Specimen|\bJo\b|\bKit\b|\bSam\b(?!ple)/);
      expect(text).not.toMatch(/complaint|A patient was named|AP37/);
      expect(text).toContain('4. Telephone system');
    }
  });

  it('names people by initials with their roles', () => {
    const text = blocksAsText(minutesBlocks(publicMinutes(sampleMinutes(), 'initials').minutes));

    expect(text).toContain('Members: SS (chair); JE (secretary); MM (arrived 6.45pm)');
    expect(text).toContain('Action AP36: Draft a poster. SS (lead) and JE, by 15 January 2027.');
    expect(text).toContain('- SS worried about people');
  });

  it('does not say which members take part virtually', () => {
    const minutes = sampleMinutes({
      members: [{ name: 'Lee Specimen', roles: [], note: 'virtual, arrived 6.45pm' }],
      absent: [{ name: 'Max Muster', roles: [], note: 'virtual' }],
    });

    const { minutes: copy, leftOut } = publicMinutes(minutes, 'initials');

    expect(asText(copy)).toContain('LS (arrived 6.45pm)');
    expect(asText(copy)).not.toContain('virtual');
    expect(leftOut).toContain('Which members take part virtually.');
  });

  it('names people by roles and counts the others', () => {
    const text = blocksAsText(minutesBlocks(publicMinutes(sampleMinutes(), 'roles').minutes));

    expect(text).toContain('Members: chair; secretary; 1 other member');
    expect(text).toContain('Draft a poster. The chair (lead) and the secretary, by');
    expect(text).toContain('Apologies: 1 member');
  });

  it('counts apologies of staff and guests apart from those of members', () => {
    const lee = { name: 'Lee Specimen', roles: [], note: '' };
    const apologies = [
      lee,
      {
        name: 'Pat Practice',
        roles: ['practice manager'],
        note: '',
        kind: 'practice staff' as const,
      },
      { name: 'Dr Noor Nurse', roles: [], note: '', kind: 'practice staff' as const },
      { name: 'Gale Guest', roles: [], note: '', kind: 'guest' as const },
    ];
    const minutes = sampleMinutes({ apologies });

    expect(asText(minutes)).toContain(
      'Apologies: Lee Specimen; Pat Practice (practice manager); Dr Noor Nurse (practice staff); Gale Guest (guest)',
    );
    expect(asText(publicMinutes(minutes, 'roles').minutes)).toContain(
      'Apologies: 1 member; practice manager; 1 other member of staff; 1 guest',
    );
  });

  it('lists what was left out', () => {
    expect(publicMinutes(sampleMinutes(), 'initials').leftOut).toEqual([
      'Item 4, Telephone system: 1 line.',
      'Item 5, A complaint: the whole item (1 line and 1 action).',
      'Sam Sample is named as SS.',
      'Jo Example is named as JE.',
      'May Model is named as MM.',
      'Lee Specimen is named as LS.',
      'Kit Muster is named as KM.',
      'Robin Pattern is named as RP.',
    ]);
  });

  it('lists what a person must judge', () => {
    const amendments = [
      'On 3 May, Dr Stranger wrote from a.b@example.org',
      "ZOE O'FORMER rang 01632 960001; Zoe said yes",
    ];
    const { minutes, toCheck } = publicMinutes(sampleMinutes({ amendments }), 'initials', {
      others: [
        ...former,
        { name: 'Sally Specimen', roles: [], kind: 'member' },
        { name: 'Kim Muster', roles: [], kind: 'member' },
      ],
    });

    expect(minutes.amendments[1]).toBe('ZO rang 01632 960001; ZO said yes');
    expect(toCheck).toEqual([
      '“May” may be a person’s name or a word; it was left as it is.',
      '“Dr Stranger” looks like the name of a person; it was left as it is.',
      '“a.b@example.org” is an e-mail address; it was left as it is.',
      '“01632 960001” looks like a telephone number; it was left as it is.',
      'Sam Sample and Sally Specimen are both SS; readers cannot tell them apart.',
      'Kit Muster and Kim Muster are both KM; readers cannot tell them apart.',
    ]);
  });

  it('hides who moved any confirmation, not the last alone', () => {
    const one = { how: 'by correspondence', changes: [], secondedBy: '' } as const;
    const standing = {
      state: 'confirmed' as const,
      confirmation: { ...one, on: '2027-01-03', proposedBy: 'Clara Moving' },
      earlier: [{ ...one, on: '2027-01-02', proposedBy: 'Barnaby Moving' }],
      reopened: null,
    };
    const text = blocksAsText(
      minutesBlocks(publicMinutes(sampleMinutes({ standing }), 'initials').minutes),
    );

    expect(text).toContain('2 January 2027, proposed by BM. Confirmed again');
    expect(text).toContain('3 January 2027, proposed by CM.');
  });

  it('hides who chaired and took the minutes, though on no list, and says who is an officer', () => {
    const led = { chairedBy: 'Bo Chairing', takenBy: 'Pat Writing' };
    const byRole = publicMinutes(sampleMinutes(led), 'roles').minutes;
    const officer = publicMinutes(sampleMinutes({ takenBy: 'the practice' }), 'roles').minutes;
    const usual = publicMinutes(sampleMinutes(), 'initials').minutes;

    expect([byRole.chairedBy, byRole.takenBy]).toEqual([
      'the chair of the meeting',
      'the minute taker',
    ]);
    expect(officer.takenBy).toBe('the practice');
    expect(blocksAsText(minutesBlocks(usual))).toContain('Minutes taken by: JE (secretary)');
  });

  it('asks to look at changes on confirming, which were not written for the public', () => {
    const confirmation = {
      on: '2027-02-09',
      how: 'at a meeting' as const,
      changes: ['Item 4: six calls'],
      proposedBy: '',
      secondedBy: '',
    };
    const standing = { state: 'confirmed' as const, confirmation, reopened: null };

    expect(publicMinutes(sampleMinutes({ standing }), 'initials').toCheck).toEqual([
      '“Item 4: six calls” is printed as a change; check that it may be read by everybody.',
    ]);
  });

  it('leaves out why minutes were opened again, which may tell of people', () => {
    const reopened = { on: '2027-06-03', reason: 'Jo was ill: no notes\nat all' };
    const amendments = [`Opened again on 3 June 2027: ${reopened.reason}`, 'Item 4: changed'];
    const confirmation = {
      on: '2027-02-09',
      how: 'at a meeting' as const,
      changes: [],
      proposedBy: '',
      secondedBy: '',
    };
    const standing = { state: 're-opened' as const, confirmation, reopened };

    const { minutes, leftOut } = publicMinutes(sampleMinutes({ amendments, standing }), 'initials');

    const text = blocksAsText(minutesBlocks(minutes));
    expect(text).toContain('Opened again on 3 June 2027\n');
    expect(text).toContain('re-opened on 3 June 2027.');
    expect(text).not.toMatch(/was ill|no notes|at all/);
    expect(leftOut).toContain('Opened again on 3 June 2027: the reason.');
  });

  it('tells people with the same initials apart where both are named', () => {
    const amendments = ['Ann Sample and Alex Sample agreed'];
    const others = ['Ann Sample', 'Alex Sample', 'Ada Sample'].map((name) => ({
      name,
      roles: [],
      kind: 'member' as const,
    }));

    const { minutes, leftOut, toCheck } = publicMinutes(sampleMinutes({ amendments }), 'initials', {
      others,
    });

    expect(minutes.amendments).toEqual(['AnS and AlS agreed']);
    expect(leftOut).toContain('Ann Sample is named as AnS.');
    expect(toCheck.join()).not.toContain('cannot tell them apart');
  });

  it('asks about what begins with the word private without its mark', () => {
    const { items } = sampleMinutes();
    const asked = (text: string) =>
      publicMinutes(
        sampleMinutes({ items: items.map((item) => ({ ...item, parts: [said(text)] })) }),
        'initials',
      ).toCheck.filter((words) => words.includes('Item 4'));

    for (const words of ['(Private) hers', 'PRIVATE - hers', 'Private; hers', 'Confidential: hers'])
      expect(asked(words)).toEqual([
        `Item 4, Telephone system: “${words}” is printed. To leave a line of the notes out, start it with “Private:”; for a whole item, choose that it is private. Other words are changed where they were typed.`,
      ]);
    expect(asked('Privately owned; a private clinic')).toEqual([]);
  });

  it('asks the same of progress, interests, reasons and answers, which have no mark', () => {
    const { items } = sampleMinutes();
    const notes = ['10 November 2026: Private: rang the family'];
    const parts = items.flatMap((item) => item.parts);
    const [progress] = parts.filter((part) => part.kind === 'progress');
    const [decision] = parts.filter((part) => part.kind === 'decision');
    if (!progress || !decision) throw new Error('the sample has both');
    const marked = [
      { ...progress, progress: { ...progress.progress, notes } },
      { ...decision, decision: { ...decision.decision, reason: 'Private: hers' } },
    ];
    const changed = items.map((item) => ({ ...item, parts: marked }));

    const { toCheck } = publicMinutes(sampleMinutes({ items: changed }), 'initials');

    expect(toCheck.join()).toContain('Private: rang the family” is printed');
    expect(toCheck.join()).toContain('“Private: hers” is printed');
  });

  it('hides who declared an interest, proposed or seconded, though on no list', () => {
    const [, item] = sampleMinutes().items;
    const parts = (item?.parts ?? []).map((part) =>
      part.kind === 'decision'
        ? {
            ...part,
            decision: {
              ...part.decision,
              how: 'consensus; proposed by Robin Fresh, seconded by Uma Second',
            },
          }
        : part,
    );
    const interests = [{ name: 'Chris Newman', interest: 'works there', what: '' }];
    const minutes = sampleMinutes({ items: item ? [{ ...item, interests, parts }] : [] });

    const text = blocksAsText(minutesBlocks(publicMinutes(minutes, 'initials').minutes));

    expect(text).not.toMatch(/Newman|Fresh|Second\b/);
    expect(text).toContain('proposed by RF, seconded by US');
  });

  it('hides who is named in notes behind "Apologies" or "Present", as in imported minutes', () => {
    const [item] = sampleMinutes().items;
    const heading = {
      number: '1',
      title: 'Heading and attendance, as in the file',
      isPrivate: false,
      feedbackSource: '',
      interests: [],
      parts: [
        'Present: Sam Sample (Chair)',
        'Bella Beecham, treasurer',
        'Venue: Great Hall',
        'Castle Street',
        'Apologies: Barnaby Rudge, Clara Peggotty',
      ].map(said),
    };
    const items = item ? [heading, { ...item, parts: [said('Barnaby Rudge has a bad hip.')] }] : [];

    const { minutes, leftOut } = publicMinutes(sampleMinutes({ items }), 'initials');

    const printed = blocksAsText(minutesBlocks(minutes));
    expect(printed).not.toMatch(/Beecham|Rudge|Peggotty/);
    expect(printed).toContain('Apologies: BR, CP');
    expect(printed).toContain('Castle Street');
    expect(leftOut).toContain('Barnaby Rudge is named as BR.');
  });

  it('explains no initials as an abbreviation', () => {
    const brian = [{ name: 'Brian Palmer', roles: [], kind: 'member' as const }];
    const end = (amendment: string) =>
      blocksAsText(
        minutesBlocks(
          publicMinutes(sampleMinutes({ amendments: [amendment] }), 'initials', { others: brian })
            .minutes,
        ),
      ).split('Abbreviations')[1];

    expect(end('Brian Palmer spoke')).not.toContain('blood pressure');
    expect(end('BP is measured')).toContain('BP: blood pressure');
    expect(end('Brian Palmer spoke')).toContain('PPG: Patient');
  });

  it('finds a name however its accents were typed', () => {
    const amendments = ['ZOË O’FORMER, Zoe\u0308 O’Former and Æthel Weiß-Sample agreed'];
    const { minutes } = publicMinutes(sampleMinutes({ amendments }), 'initials', {
      others: [...former, { name: 'Æthel Weiß-Sample', roles: [], kind: 'member' }],
    });

    expect(minutes.amendments).toEqual(['ZO, ZO and ÆWS agreed']);
  });

  it('takes signs in a name as they are', () => {
    const odd = ['A. [B] {C} ^ $ | - \\ Sample', 'Pat (Al) Sample+', '😀', '-'];
    const others = odd.map((name) => ({ name, roles: [], kind: 'member' as const }));
    const { minutes } = publicMinutes(sampleMinutes({ amendments: odd }), 'initials', { others });

    expect(minutes.amendments.slice(0, 2)).toEqual(['ABCS', 'PAS']);
  });

  it('leaves minutes without private parts or names as they are', () => {
    const empty = sampleMinutes({
      members: [],
      staff: [],
      guests: [],
      apologies: [],
      items: [],
      otherActions: [],
      chairedBy: '',
      takenBy: '',
    });

    expect(publicMinutes(empty, 'initials')).toEqual({
      minutes: { ...empty, abbreviations: [['PPG', 'Patient Participation Group']] },
      leftOut: [],
      toCheck: [],
    });
  });
});
