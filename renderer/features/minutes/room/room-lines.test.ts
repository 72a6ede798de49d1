import { expect, it } from 'vitest';
import type { KeptNotes } from '../../../../shared/minutes/kept-notes.ts';
import { roomLines } from './room-lines.ts';

const owner = { memberId: 1, name: 'Alex Sample' };
const action = (line: number) => ({
  line,
  key: line + 1,
  id: line + 10,
  version: 1,
  number: line,
  reference: `AP${line}`,
  text: 'Draft a poster',
  owner,
  moreOwners: [],
  dueOn: null,
  dueRule: 'as dated' as const,
  questions: [],
});
const kept = (over: Partial<KeptNotes>): KeptNotes => ({
  itemId: 1,
  version: 1,
  actions: [],
  decisions: [],
  loose: [],
  waiting: [],
  quoted: [],
  others: [],
  ...over,
});

it('shows decisions and actions of the item, and nothing of the notes between them', () => {
  const notes = 'Somebody complained.\nA: Alex to draft a poster';

  expect(roomLines(kept({ actions: [action(1)] }), notes)).toEqual([
    {
      key: 'action 11',
      name: 'AP1',
      text: 'Draft a poster',
      words: 'Alex Sample, no due date',
    },
  ]);
});

it('leaves out what a private line made', () => {
  expect(roomLines(kept({ actions: [action(0)] }), 'Private: A: Alex to ring Mr Example')).toEqual(
    [],
  );
});

it('leaves out what was made in a private line that is gone', () => {
  const said = { kind: 'action', reference: 'AP3', text: 'Ring', words: '' } as const;
  const other = { ...said, isElection: false };
  const others = [
    { ...other, id: 3, isPrivate: true },
    { ...other, id: 4, isPrivate: false },
  ];

  expect(roomLines(kept({ others }), '').map(({ key }) => key)).toEqual(['action 4']);
});
