import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice({ day: '2026-11-22' });
});
afterEach(() => desk.close());

const plan = { kind: 'engagement plan' as const, title: 'Call-back', startsOn: '2026-06-01' };
const assessment = {
  kind: 'self-assessment' as const,
  year: 2026,
  startsOn: '2026-11-01',
  people: 'practice manager and chair',
};
const change = {
  kind: 'material change' as const,
  change: 'branch closure' as const,
  title: 'Closing the Sample Lane branch',
  startsOn: '2026-05-01',
};
const activity = {
  kind: 'consultation' as const,
  title: 'Evening at Sample Lane',
  level: 'consultation' as const,
  startsOn: '2026-06-10',
};
const held = { state: 'took place' as const, invited: 80, reached: 41 };

const textOf = async (id: number) => {
  const { path, leftOut } = await desk.ok('worksheets.write', { id, folder: desk.folder });
  return { text: (await extractRawText({ path })).value, leftOut };
};

describe('an engagement plan', () => {
  it('is no public copy in the list of documents: small numbers in its own words stand', async () => {
    const { id } = await desk.ok('worksheets.begin', plan);

    await textOf(id);

    const { documents } = await desk.ok('documents.list', {});
    expect(documents).toMatchObject([{ kind: 'engagement plan', publicCopy: false }]);
  });

  it('keeps its twelve steps, its stakeholders and its activities, and is told in Word', async () => {
    const begun = await desk.ok('worksheets.begin', plan);
    const said = await desk.ok('worksheets.say', {
      ...begun,
      said: [
        { key: 'aims', words: 'Whom call-back does not reach' },
        { key: 'budget', words: '£40' },
      ],
    });
    const listed = await desk.ok('worksheets.setStakeholders', {
      ...said,
      stakeholders: [{ who: 'Sample Carers', touched: 'Cannot wait on the telephone' }],
    });
    const done = await desk.ok('engagement.add', activity);
    await desk.ok('worksheets.setActivities', { ...listed, activityIds: [done.id, done.id] });

    const { worksheet, before } = await desk.ok('worksheets.get', { id: begun.id });
    const { worksheets } = await desk.ok('worksheets.list', { kind: 'engagement plan' });
    const { text } = await textOf(begun.id);

    expect(before).toBeNull();
    expect(worksheet).toMatchObject({
      ...plan,
      year: 2026,
      stakeholders: [{ who: 'Sample Carers', engaged: '' }],
      activities: [{ title: activity.title, state: 'planned' }],
    });
    expect(worksheets).toMatchObject([{ said: 2, parts: 12 }]);
    expect(text).toContain('1. Aims\n\nWhom call-back does not reach.');
    expect(text).toContain('12. Influence on decisions\n\nNot said');
    expect(text).toContain('Evening at Sample Lane (consultation, consultation)');
  });

  it('keeps what is said to other parts when one is said anew', async () => {
    const begun = await desk.ok('worksheets.begin', plan);
    const both = [
      { key: 'aims', words: 'First' },
      { key: 'who', words: 'Everybody' },
    ];
    const once = await desk.ok('worksheets.say', { ...begun, said: both });
    await desk.ok('worksheets.say', { ...once, said: [{ key: 'aims', words: 'Second' }] });

    const { worksheet } = await desk.ok('worksheets.get', { id: begun.id });

    expect(Object.fromEntries(worksheet.said.map(({ key, words }) => [key, words]))).toEqual({
      aims: 'Second',
      who: 'Everybody',
    });
  });
});

describe('a self-assessment', () => {
  it('stands beside last year’s, with evidence from the record of its year', async () => {
    const added = await desk.ok('engagement.add', activity);
    await desk.ok('engagement.record', { ...added, ...held });
    await desk.ok('engagement.add', { ...activity, title: 'Only planned' });
    const last = await desk.ok('worksheets.begin', { ...assessment, year: 2025 });
    await desk.ok('worksheets.say', { ...last, said: [{ key: 'voice', words: 'A poster' }] });
    const now = await desk.ok('worksheets.begin', assessment);
    const { choices } = await desk.ok('worksheets.choices', { id: now.id });
    const evidence = choices.map(({ place, id }) => ({ place, id }));
    await desk.ok('worksheets.say', {
      ...now,
      said: [
        { key: 'voice', words: 'An evening', evidence },
        { key: 'costs', answer: 'in part', words: 'For the first time' },
      ],
    });

    const { worksheet, before } = await desk.ok('worksheets.get', { id: now.id });
    const { text } = await textOf(now.id);

    expect(worksheet.title).toBe('Self-assessment of engagement 2026/27');
    expect(choices.map(({ text: words }) => words)).toEqual([
      'Consultation: Evening at Sample Lane, 10 June 2026',
    ]);
    expect(before?.said).toMatchObject([{ key: 'voice', words: 'A poster' }]);
    expect(text).toMatch(/2026\/27: An evening\.\s+Shown by: Consultation: Evening/);
    expect(text).toMatch(/2025\/26: A poster\./);
    expect(text).toContain('In part. For the first time.');
    expect(text).not.toContain('ten principles');
  });

  it('says so when its evidence is no longer in the record', async () => {
    const added = await desk.ok('engagement.add', activity);
    const recorded = await desk.ok('engagement.record', { ...added, ...held });
    const now = await desk.ok('worksheets.begin', assessment);
    const evidence = [{ place: 'engagement' as const, id: added.id }];
    await desk.ok('worksheets.say', { ...now, said: [{ key: 'voice', evidence }] });
    await desk.ok('engagement.remove', recorded);

    const { worksheet } = await desk.ok('worksheets.get', { id: now.id });

    expect(worksheet.said[0]?.evidence).toMatchObject([{ on: null, text: /no longer/i }]);
  });

  it('loses an activity that is removed, and the trail says from which page it went', async () => {
    const added = await desk.ok('engagement.add', activity);
    const begun = await desk.ok('worksheets.begin', change);
    await desk.ok('worksheets.setActivities', { ...begun, activityIds: [added.id] });
    await desk.ok('engagement.remove', added);

    const subject = `engagement activity ${added.id}`;
    const { entries } = await desk.ok('trail.list', { subject });

    expect(JSON.stringify(entries[0])).toContain(change.title);
  });

  it('is made once a year', async () => {
    await desk.ok('worksheets.begin', assessment);

    expect((await desk.refusal('worksheets.begin', assessment)).fields?.['year']).toContain(
      'already',
    );
  });
});

describe('a material change', () => {
  it('is one document: timeline, impact, engagement without small numbers, decision, files', async () => {
    const added = await desk.ok('engagement.add', activity);
    const recorded = await desk.ok('engagement.record', { ...added, ...held });
    await desk.ok('engagement.setReach', {
      ...recorded,
      reach: [{ group: 'Women', reached: 38 }],
    });
    const begun = await desk.ok('worksheets.begin', change);
    const timed = await desk.ok('worksheets.setTimeline', {
      ...begun,
      steps: [
        { on: '2027-03-31', what: 'The branch closes' },
        { on: '2026-05-01', what: 'The group is told', state: 'done' },
      ],
    });
    const linked = await desk.ok('worksheets.setActivities', {
      ...timed,
      activityIds: [added.id],
    });
    const said = await desk.ok('worksheets.say', {
      ...linked,
      said: [
        { key: 'age', answer: 'worse', words: 'A longer way for older people; a lift is offered' },
        { key: 'decision', words: 'Not decided yet' },
      ],
    });
    const path = join(desk.folder, 'letter.txt');
    writeFileSync(path, 'Sample letter');
    const kept = await desk.ok('worksheets.attach', { ...said, file: path });
    const { worksheet } = await desk.ok('worksheets.get', { id: begun.id });
    const { text } = await textOf(begun.id);

    expect(worksheet.steps.map(({ what }) => what)).toEqual([
      'The group is told',
      'The branch closes',
    ]);
    expect(text).toContain('Kind of change: Branch closure');
    expect(text).toContain('Takes effect: Not known yet');
    expect(text).toContain('Worse. A longer way for older people; a lift is offered.');
    expect(text).toContain('41 took part');
    expect(text).not.toContain('38');
    expect(text).toContain(`letter.txt: ${kept.sha256}`);
    const fileId = worksheet.files[0]?.id ?? 0;
    const saved = await desk.ok('worksheets.saveFile', {
      id: begun.id,
      fileId,
      folder: desk.folder,
    });
    expect(saved.sha256).toBe(kept.sha256);
    await desk.ok('worksheets.detach', { id: kept.id, version: kept.version, fileId });
  });

  it('says nothing in its document of an improvement agreed in private', async () => {
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-05-12' });
    const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'A complaint' });
    await desk.ok('meetings.saveItemFacts', {
      id: item.id,
      version: item.version,
      isPrivate: true,
    });
    await desk.ok('meetings.addDecision', {
      itemId: item.id,
      text: 'A secret lamp',
      outcome: 'improvement agreed',
    });
    const begun = await desk.ok('worksheets.begin', change);
    const { choices } = await desk.ok('worksheets.choices', { id: begun.id });
    const evidence = choices.map(({ place, id }) => ({ place, id }));
    await desk.ok('worksheets.say', { ...begun, said: [{ key: 'heard', evidence }] });

    const { text, leftOut } = await textOf(begun.id);

    expect(choices.map(({ place }) => place)).toContain('improvements');
    expect(text).not.toContain('lamp');
    expect(leftOut).toContain('What the group agreed in private was left off.');
  });
});

it('says beside the paper that numbers in own words stand as they were written', async () => {
  const begun = await desk.ok('worksheets.begin', change);
  const words = '2 patients of Sample Lane said no';
  await desk.ok('worksheets.say', { ...begun, said: [{ key: 'heard', words }] });

  const { text, leftOut } = await textOf(begun.id);

  expect(text).toContain(words);
  expect(leftOut.join(' ')).toContain(
    'a number that somebody wrote in their own words stands as it was written',
  );
});

it.each([
  ['worksheets.begin', { ...plan, title: ' ' }, 'title', 'Enter a title'],
  [
    'worksheets.begin',
    { ...plan, endsOn: '2026-05-01' },
    'endsOn',
    'Enter a day that is not before',
  ],
  [
    'worksheets.begin',
    { ...plan, title: 'Ring 07700 900123' },
    'reasonToKeep',
    'Take out what could tell who a patient',
  ],
  ['worksheets.begin', { ...change, change: null }, 'change', 'Choose what kind of change it is'],
  ['worksheets.begin', { ...assessment, year: null }, 'year', 'Choose the year'],
  [
    'worksheets.begin',
    { ...assessment, startsOn: '2026-12-01' },
    'startsOn',
    'Enter a day that is not in the future',
  ],
  [
    'worksheets.say',
    { id: 1, version: 1, said: [{ key: 'voice' }] },
    'said.0.key',
    'Choose a part of it, each once',
  ],
  [
    'worksheets.say',
    { id: 1, version: 1, said: [{ key: 'age', answer: 'fine' }] },
    'said.0.answer',
    'Choose one of the answers',
  ],
  [
    'worksheets.say',
    { id: 1, version: 1, said: [{ key: 'heard', evidence: [{ place: 'meetings', id: 9 }] }] },
    'said.0.evidence',
    'Choose evidence that is in the record',
  ],
  [
    'worksheets.say',
    { id: 1, version: 1, said: [{ key: 'age', evidence: [{ place: 'meetings', id: 9 }] }] },
    'said.0.evidence',
    'Evidence cannot be shown with this',
  ],
  [
    'worksheets.setStakeholders',
    { id: 1, version: 1, stakeholders: [{ who: '' }] },
    'stakeholders.0.who',
    'Enter the group or organisation',
  ],
  [
    'worksheets.setTimeline',
    { id: 1, version: 1, steps: [{ on: '2027-01-01', what: 'Later', state: 'done' }] },
    'steps.0.state',
    'Its day is still to come',
  ],
])('%s refuses what is wrong at its field', async (name, input, field, words) => {
  await desk.ok('worksheets.begin', change);

  expect((await desk.refusal(name, input)).fields?.[field]).toContain(words);
});

it('refuses a stale version and loses nothing', async () => {
  const begun = await desk.ok('worksheets.begin', plan);
  await desk.ok('worksheets.say', { ...begun, said: [{ key: 'aims', words: 'First' }] });

  const failure = await desk.refusal('worksheets.save', {
    ...begun,
    title: 'Other',
    startsOn: plan.startsOn,
  });

  expect(failure.code).toBe('CONFLICT');
  const { worksheet } = await desk.ok('worksheets.get', { id: begun.id });
  expect(worksheet.said[0]?.words).toBe('First');
});

it('is removed only while it says nothing', async () => {
  const empty = await desk.ok('worksheets.begin', plan);
  const begun = await desk.ok('worksheets.begin', plan);
  const said = await desk.ok('worksheets.say', { ...begun, said: [{ key: 'aims', words: 'X' }] });

  await desk.ok('worksheets.remove', empty);

  expect((await desk.refusal('worksheets.remove', said)).code).toBe('REFUSED');
  const { worksheets } = await desk.ok('worksheets.list', {});
  expect(worksheets.map(({ id }) => id)).toEqual([begun.id]);
});

it('lets only a material change keep files and a timeline', async () => {
  const begun = await desk.ok('worksheets.begin', plan);
  const path = join(desk.folder, 'letter.txt');
  writeFileSync(path, 'Sample letter');

  expect((await desk.refusal('worksheets.attach', { ...begun, file: path })).code).toBe('REFUSED');
  expect((await desk.refusal('worksheets.setTimeline', { ...begun, steps: [] })).code).toBe(
    'REFUSED',
  );
});

it('is found by its words and by its title', async () => {
  const begun = await desk.ok('worksheets.begin', change);
  await desk.ok('worksheets.say', { ...begun, said: [{ key: 'why', words: 'The lease ends' }] });

  const byWords = await desk.ok('search.find', { words: 'lease' });
  const byTitle = await desk.ok('search.find', { words: 'closing' });

  expect(byWords.found).toMatchObject([{ kind: 'worksheet', id: begun.id }]);
  expect(byTitle.counts.worksheet).toBe(1);
});

it('tells its history by what was asked', async () => {
  const begun = await desk.ok('worksheets.begin', plan);
  await desk.ok('worksheets.say', { ...begun, said: [{ key: 'aims', words: 'Whom it misses' }] });

  const { entries } = await desk.ok('trail.list', { subject: `worksheet ${begun.id}` });

  expect(JSON.stringify(entries)).toContain('Whom it misses');
  expect(JSON.stringify(entries)).toContain('1. Aims');
});

it('takes identifying words again for the reason that was already given to keep them', async () => {
  const { id } = await desk.ok('worksheets.begin', { ...plan, reasonToKeep: 'Our own number' });
  const said = [{ key: 'aims', words: 'Ring 07700 900123' }];

  expect(await desk.dispatch('worksheets.say', { id, version: 1, said })).toMatchObject({
    ok: true,
  });
});
