import type { MemberFields } from '../../../../shared/members/member.ts';

/** A sample person; `joined` and `left` are a month and day, and how many years after the year told. */
export type SamplePerson = {
  readonly name: string;
  readonly joined: readonly [monthAndDay: string, later: number];
  readonly mode?: 'virtual';
  readonly registration?: MemberFields['registration'];
  readonly preferredWay?: MemberFields['preferredWay'];
  readonly role?: 'chair' | 'vice-chair' | 'secretary' | 'membership secretary';
  readonly needs?: Partial<MemberFields['accessNeeds']>;
  readonly interests?: string;
};

/** Plainly samples: no name here is meant to be anybody's. */
export const people: readonly SamplePerson[] = [
  { name: 'Alex Sample', joined: ['04-20', -3], role: 'chair', interests: 'Telephone access' },
  { name: 'Sam Example', joined: ['04-20', -3], role: 'secretary', interests: 'Minutes' },
  {
    name: 'Jo Sample',
    joined: ['09-14', -3],
    role: 'vice-chair',
    preferredWay: 'telephone',
    needs: { formats: ['large print'], largePrintPoints: 18 },
  },
  { name: 'Robin Example', joined: ['09-14', -3], preferredWay: 'post' },
  { name: 'Kim Sample', joined: ['01-11', -2], needs: { support: ['hearing loop'] } },
  { name: 'Lee Example', joined: ['01-11', -2], role: 'membership secretary' },
  { name: 'Morgan Sample', joined: ['05-10', -2], preferredWay: 'telephone' },
  { name: 'Jamie Example', joined: ['11-08', -2], mode: 'virtual' },
  { name: 'Frankie Sample', joined: ['02-14', -1], preferredWay: 'post' },
  { name: 'Terry Example', joined: ['05-09', -1], registration: 'carer' },
  { name: 'Charlie Sample', joined: ['09-12', -1], needs: { venue: ['step-free'] } },
  { name: 'Ashley Example', joined: ['02-13', -1], mode: 'virtual' },
];

/** Those who came after the recruitment of the year told. */
export const joiners: readonly SamplePerson[] = [
  { name: 'Ali Sample', joined: ['11-03', 0], interests: 'Online services' },
  { name: 'Noor Example', joined: ['11-03', 0] },
  { name: 'Wei Sample', joined: ['01-19', 0], mode: 'virtual', interests: 'Students' },
];

export const leavers = [
  { name: 'Frankie Sample', left: ['10-01', 0], reason: 'moved away' },
  { name: 'Ashley Example', left: ['02-02', 0], reason: 'no longer wishes to continue' },
] as const;
