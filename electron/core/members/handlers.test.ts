import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { membersOn } from './service.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const alex = { name: 'Alex Sample', registration: 'registered patient' as const };
const add = (fields: object = {}) =>
  desk.ok('members.add', { ...alex, joinedOn: '2024-01-10', ...fields });
const names = async (input: object) =>
  (await desk.ok('members.list', input)).members.map(({ name }) => name);
const namesOn = (day: string) =>
  membersOn(desk.office.requireRecord().db, day).map(({ name }) => name);

describe('a member', () => {
  it('comes back with every detail as it was saved', async () => {
    const details = {
      ...alex,
      email: 'alex@example.org',
      telephone: '020 7946 0000',
      address: '1 Sample Road\nSampleton',
      preferredWay: 'post' as const,
      accessNeeds: { formats: ['large print' as const], largePrintPoints: 18, interpreter: true },
      consents: [
        { about: 'contact' as const, given: true, on: '2024-01-10', source: 'paper form' },
        { about: 'photographs' as const, given: false, on: '2024-01-10', source: 'paper form' },
      ],
      interests: 'Telephones\nParking',
      confidentialityOn: '2024-02-01',
      trainings: [{ title: 'Safeguarding', on: '2024-03-01' }],
    };
    const { id } = await add(details);

    const member = await desk.ok('members.get', { id });

    expect(member).toMatchObject(details);
    expect(member).toMatchObject({ current: true, mode: 'in person', version: 1, roles: [] });
    expect(member.spells).toMatchObject([{ joinedOn: '2024-01-10', leftOn: null }]);
  });

  it('needs the detail that the preferred way of contact uses', async () => {
    const result = await desk.dispatch('members.add', {
      ...alex,
      joinedOn: '2024-01-10',
      preferredWay: 'e-mail',
    });

    expect(result).toMatchObject({
      error: { fields: { email: 'Enter an e-mail address, or choose another way of contact' } },
    });
  });

  it('is not saved over a newer version', async () => {
    const first = await add();
    await desk.ok('members.save', { ...first, ...alex, telephone: '1' });

    const stale = await desk.dispatch('members.save', { ...first, ...alex, telephone: '2' });

    expect(stale).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(await desk.ok('members.get', { id: first.id })).toMatchObject({
      telephone: '1',
      version: 2,
    });
  });

  it('that is not there is said to be not there', async () => {
    expect(await desk.dispatch('members.get', { id: 99 })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  it('entered by mistake can be removed, and the number is never given again', async () => {
    const mistake = await add();
    await desk.ok('members.remove', mistake);

    expect(await names({ show: 'all' })).toEqual([]);
    expect((await add()).id).toBe(mistake.id + 1);
  });

  it('named as the owner of an action stays in the record', async () => {
    const member = await add();
    await desk.ok('actions.add', { text: 'Draft a poster', owner: { memberId: member.id } });

    expect(await desk.dispatch('members.remove', member)).toMatchObject({
      error: { code: 'REFUSED' },
    });
  });

  it('at the same address as another is noticed', async () => {
    const first = await add({ address: '1 Sample Road,\nSampleton' });
    await add({ name: 'Bo Sample', address: '1 sample road, Sampleton' });

    const { sameAddress } = await desk.ok('members.get', { id: first.id });

    expect(sameAddress).toMatchObject([{ name: 'Bo Sample' }]);
  });
});

describe('membership', () => {
  it('lasts until the day before the day of leaving', async () => {
    const member = await add();
    await desk.ok('members.leave', { ...member, leftOn: '2026-06-01', reason: 'resigned' });

    expect(namesOn('2024-01-09')).toEqual([]);
    expect(namesOn('2024-01-10')).toEqual(['Alex Sample']);
    expect(namesOn('2026-05-31')).toEqual(['Alex Sample']);
    expect(namesOn('2026-06-01')).toEqual([]);
  });

  it('ends with its roles, and former members are found among the former', async () => {
    const member = await add();
    const role = { role: 'chair' as const, startedOn: '2025-01-01' };
    const chair = await desk.ok('members.giveRole', { ...member, ...role });
    const { id, version } = chair;
    await desk.ok('members.leave', { id, version, leftOn: '2026-06-01', reason: 'moved away' });

    expect((await desk.ok('members.get', { id })).roles).toMatchObject([{ endedOn: '2026-06-01' }]);
    expect(await names({})).toEqual([]);
    expect(await names({ show: 'former' })).toEqual(['Alex Sample']);
    expect(await names({ on: '2026-05-31' })).toEqual(['Alex Sample']);
  });

  it('can be taken up again, with another mode, without losing the first', async () => {
    const first = await add();
    const left = { leftOn: '2025-06-01', reason: 'resigned' as const };
    const gone = await desk.ok('members.leave', { ...first, ...left });
    await desk.ok('members.rejoin', { ...gone, joinedOn: '2026-02-01', mode: 'virtual' });

    const member = await desk.ok('members.get', { id: first.id });

    expect(member.spells).toMatchObject([
      { joinedOn: '2024-01-10', leftOn: '2025-06-01', reason: 'resigned' },
      { joinedOn: '2026-02-01', leftOn: null },
    ]);
    expect(membersOn(desk.office.requireRecord().db, '2025-05-31')[0]?.mode).toBe('in person');
    expect(membersOn(desk.office.requireRecord().db, '2026-02-01')[0]?.mode).toBe('virtual');
  });

  it.each([
    ['a member already', 'members.rejoin', { joinedOn: '2026-01-01', mode: 'virtual' }],
    ['leaving before joining', 'members.leave', { leftOn: '2024-01-10', reason: 'resigned' }],
    ['a reason without words', 'members.leave', { leftOn: '2026-01-10', reason: 'other' }],
    ['a role before joining', 'members.giveRole', { role: 'chair', startedOn: '2024-01-09' }],
    ['another role without words', 'members.giveRole', { role: 'other', startedOn: '2024-02-09' }],
    ['a mode before joining', 'members.setMode', { mode: 'virtual', fromOn: '2023-01-01' }],
  ])('refuses %s in words and changes nothing', async (_what, operation, change) => {
    const member = await add();

    const result = await desk.dispatch(operation, { ...member, ...change });

    expect(result).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect(await desk.ok('members.get', { id: member.id })).toMatchObject({
      version: 1,
      roles: [],
      modes: [{ mode: 'in person' }],
      spells: [{ joinedOn: '2024-01-10', leftOn: null }],
    });
  });

  it('refuses dates that would take a person out of a meeting they are recorded at', async () => {
    const member = await add();
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-03-01' });
    const attendance = [{ memberId: member.id, state: 'apologies' as const }];
    await desk.ok('meetings.setAttendance', { ...meeting, attendance });

    const early = { leftOn: '2026-03-01', reason: 'resigned' };
    const result = await desk.dispatch('members.leave', { ...member, ...early });

    expect(result).toMatchObject({
      error: { fields: { leftOn: expect.stringContaining('meeting of 1 March 2026') as string } },
    });
  });

  it('can have its dates corrected, but not into another membership', async () => {
    const first = await add();
    const left = { leftOn: '2025-06-01', reason: 'resigned' as const };
    const gone = await desk.ok('members.leave', { ...first, ...left });
    const back = await desk.ok('members.rejoin', {
      ...gone,
      joinedOn: '2026-02-01',
      mode: 'in person',
    });
    const { spells } = await desk.ok('members.get', { id: first.id });
    const spell = { spellId: spells[0]?.id, joinedOn: '2023-01-01', reason: 'moved away' };

    const overlapping = { ...back, ...spell, leftOn: '2026-02-02' };
    const touching = { ...back, ...spell, leftOn: '2026-02-01' };

    expect(await desk.dispatch('members.saveSpell', overlapping)).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect(await desk.dispatch('members.saveSpell', touching)).toMatchObject({ ok: true });
    expect(namesOn('2023-01-01')).toEqual(['Alex Sample']);
  });
});

describe('roles', () => {
  it('are held from their first day up to the day they end', async () => {
    const member = await add();
    const given = await desk.ok('members.giveRole', {
      ...member,
      role: 'other',
      words: 'newsletter editor',
      startedOn: '2025-01-01',
    });
    const { id, version, roleId } = given;
    await desk.ok('members.endRole', { id, version, roleId, endedOn: '2025-07-01' });
    const rolesOn = (day: string) => membersOn(desk.office.requireRecord().db, day)[0]?.roles;

    expect(rolesOn('2024-12-31')).toEqual([]);
    expect(rolesOn('2025-01-01')).toEqual(['newsletter editor']);
    expect(rolesOn('2025-07-01')).toEqual([]);
  });

  it('given by mistake can be removed', async () => {
    const given = await desk.ok('members.giveRole', {
      ...(await add()),
      role: 'treasurer',
      startedOn: '2025-01-01',
    });
    const { id, version, roleId } = given;
    await desk.ok('members.removeRole', { id, version, roleId });

    expect((await desk.ok('members.get', { id })).roles).toEqual([]);
  });
});

describe('the register', () => {
  it('counts in person, virtual and registered apart, whatever is searched for', async () => {
    await add();
    await add({ name: 'Bo Carer', registration: 'carer', mode: 'virtual' });
    await add({ name: 'Cy Other', registration: 'other' });

    const { members, counts } = await desk.ok('members.list', { text: 'carer' });

    expect(members.map(({ name }) => name)).toEqual(['Bo Carer']);
    expect(counts).toEqual({
      current: 3,
      inPerson: 2,
      virtual: 1,
      registered: 1,
      former: 0,
      toCome: 0,
    });
  });

  it.each(['zoe', 'ZOË', 'oneill zo', 'o’neill', '7946 0123', '+44 20 7946', 'editor'])(
    'finds Zoë O’Neill by %j',
    async (text) => {
      await add();
      const zoe = await add({ name: "Zoë O'Neill", telephone: '(020) 7946 0123' });
      const role = { role: 'other' as const, words: 'Editor', startedOn: '2025-01-01' };
      await desk.ok('members.giveRole', { ...zoe, ...role });

      const found = await names({ text: text === 'oneill zo' ? "o'neill zo" : text });

      expect(found).toEqual(["Zoë O'Neill"]);
    },
  );

  it.each(['%', '_', "'; DROP TABLE member; --", '\\', '\u0000'])(
    'finds nobody by %j',
    async (text) => {
      await add();

      expect(await names({ text })).toEqual([]);
    },
  );

  it('says who may be the person about to be added', async () => {
    await add({ email: 'alex@example.org' });

    const same = await desk.ok('members.similar', { name: 'SAMPLE, Mr Alex' });
    const household = await desk.ok('members.similar', {
      name: 'Bo Sample',
      email: 'Alex@Example.org',
    });

    expect(same.members).toMatchObject([{ why: 'same name', standing: 'current' }]);
    expect(household.members).toMatchObject([{ why: 'same e-mail address' }]);
  });
});

describe('somebody who joins later', () => {
  it('is listed with the members of now as one who will join, and counted apart', async () => {
    await add({ joinedOn: '2027-01-10' });
    const { members, counts } = await desk.ok('members.list', {});

    expect(members).toMatchObject([{ standing: 'to come', joinedOn: '2027-01-10' }]);
    expect(counts).toMatchObject({ current: 0, former: 0, toCome: 1 });
    expect((await desk.ok('members.list', { show: 'former' })).members).toEqual([]);
    expect(namesOn('2026-11-21')).toEqual([]);
  });

  it('or comes back later, is said to join again and not to have left', async () => {
    const first = await add();
    const why = { leftOn: '2025-01-01', reason: 'moved away' as const };
    const left = await desk.ok('members.leave', { ...first, ...why });
    expect(await desk.ok('members.get', { id: left.id })).toMatchObject({ standing: 'former' });
    await desk.ok('members.rejoin', { ...left, joinedOn: '2027-01-10', mode: 'in person' });

    const { members } = await desk.ok('members.list', {});
    expect(members).toMatchObject([{ standing: 'to come', joinedOn: '2027-01-10', leftOn: null }]);
    desk.setDay('2027-01-10');
    expect(await desk.ok('members.get', { id: left.id })).toMatchObject({ standing: 'current' });
  });
});

describe('the movement table', () => {
  it('counts who joined, left and changed mode in the year', async () => {
    await add();
    const leaver = await add({ name: 'Bo Sample' });
    await desk.ok('members.leave', { ...leaver, leftOn: '2026-05-01', reason: 'moved away' });
    await add({ name: 'Cy Sample', joinedOn: '2026-09-01', registration: 'carer' });
    const changer = await add({ name: 'Di Sample' });
    await desk.ok('members.setMode', { ...changer, mode: 'virtual', fromOn: '2026-10-01' });

    const moved = await desk.ok('members.movement', { from: '2026-04-01', to: '2027-03-31' });

    expect(moved).toMatchObject({
      start: { total: 3, mode: { 'in person': 3, virtual: 0 } },
      joined: { total: 1, registration: { 'registered patient': 0, carer: 1 } },
      left: { total: 1 },
      end: { total: 3, mode: { 'in person': 2, virtual: 1 } },
      becameVirtual: 1,
      becameInPerson: 0,
      reasons: [{ reason: 'moved away', count: 1 }],
    });
  });

  it('is all noughts in an empty record', async () => {
    const moved = await desk.ok('members.movement', { from: '2026-04-01', to: '2027-03-31' });

    expect(moved).toMatchObject({ start: { total: 0 }, end: { total: 0 }, reasons: [] });
  });
});
