import { z } from 'zod';
import { clockTime, id } from '../rpc/fields.ts';
import { memberMode } from '../members/member.ts';

/** Apologies and absence are kept apart: minutes print both. */
export const attendanceStates = ['present', 'apologies', 'absent'] as const;

export type AttendanceState = (typeof attendanceStates)[number];

/** What a page sets for one member; "not recorded" takes an entry back. */
export const attendanceEntry = z
  .strictObject({
    memberId: id,
    state: z.enum([...attendanceStates, 'not recorded']),
    /** Null when there from the start, to the end. */
    arrivedAt: clockTime.nullable().default(null),
    leftAt: clockTime.nullable().default(null),
  })
  .refine((entry) => entry.state === 'present' || (entry.arrivedAt ?? entry.leftAt) === null, {
    path: ['arrivedAt'],
    message: 'Only somebody who was present can arrive or leave',
  })
  .refine(
    (entry) => entry.arrivedAt === null || entry.leftAt === null || entry.arrivedAt < entry.leftAt,
    { path: ['leftAt'], message: 'Enter a time of leaving that is after the arrival' },
  );

/** One member of the day of the meeting with what is recorded. */
export const memberAttendance = z.strictObject({
  memberId: id,
  name: z.string(),
  mode: memberMode,
  roles: z.array(z.string()),
  state: z.enum([...attendanceStates, 'not recorded']),
  arrivedAt: clockTime.nullable(),
  leftAt: clockTime.nullable(),
  /** Access needs in words, to act on when place and mode are chosen. */
  needs: z.array(z.string()),
});

export type AttendanceEntry = z.output<typeof attendanceEntry>;
export type MemberAttendance = z.output<typeof memberAttendance>;
