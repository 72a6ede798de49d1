import type { Problem } from '../../components/ErrorSummary.tsx';
import type { Failure } from '../../../shared/rpc/result.ts';
import type { DraftPerson } from './attendance-draft.ts';

/** The ids of the fields, so that the messages of the operation find them. */
export const timeFieldId = (which: 'arrivedAt' | 'leftAt', memberId: number): string =>
  `${which === 'arrivedAt' ? 'arrived' : 'left'}-${memberId}`;
export const personFieldId = (which: string, key: number): string => `person-${key}-${which}`;

/** A problem with what its field says of it, where the list above says whose it is. */
export type AttendanceProblem = Problem & { readonly atField: string };

type Sent = {
  readonly entries: readonly { readonly memberId: number }[];
  readonly people: readonly Pick<DraftPerson, 'key'>[];
  readonly members: readonly { readonly memberId: number; readonly name: string }[];
};

/** What was refused, each with its field and, above the form, with whose time or name it is. */
export function problemsOf(failure: Failure | undefined, sent: Sent): AttendanceProblem[] {
  return Object.entries(failure?.fields ?? {}).map(([path, message]) => {
    const [list, place, field = ''] = path.split('.');
    const memberId = list === 'attendance' ? sent.entries[Number(place)]?.memberId : undefined;
    if (memberId !== undefined && (field === 'arrivedAt' || field === 'leftAt')) {
      const name = sent.members.find((member) => member.memberId === memberId)?.name;
      const fieldId = timeFieldId(field, memberId);
      return { message: `${name}: ${message}`, atField: message, fieldId };
    }
    const key = list === 'people' ? sent.people[Number(place)]?.key : undefined;
    const fieldId = key === undefined ? undefined : personFieldId(field, key);
    return { message, atField: message, fieldId };
  });
}

/** The message at a field, without the name that its row says already. */
export const messageAt = (
  problems: readonly AttendanceProblem[],
  fieldId: string,
): string | undefined => problems.find((problem) => problem.fieldId === fieldId)?.atField;
