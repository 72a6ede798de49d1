import type { Problem } from '../../components/ErrorSummary.tsx';
import type { Failure } from '../../../shared/rpc/result.ts';
import type { DraftPerson } from './attendance-draft.ts';

/** The ids of the fields, so that the messages of the operation find them. */
export const timeFieldId = (which: 'arrivedAt' | 'leftAt', memberId: number): string =>
  `${which === 'arrivedAt' ? 'arrived' : 'left'}-${memberId}`;
export const personFieldId = (which: string, key: number): string => `person-${key}-${which}`;

type Sent = {
  readonly entries: readonly { readonly memberId: number }[];
  readonly people: readonly Pick<DraftPerson, 'key'>[];
  readonly members: readonly { readonly memberId: number; readonly name: string }[];
};

/** What was refused, each with its field and, above the form, with whose time or name it is. */
export function problemsOf(failure: Failure | undefined, sent: Sent): Problem[] {
  return Object.entries(failure?.fields ?? {}).map(([path, message]) => {
    const [list, place, field = ''] = path.split('.');
    const memberId = list === 'attendance' ? sent.entries[Number(place)]?.memberId : undefined;
    if (memberId !== undefined && (field === 'arrivedAt' || field === 'leftAt')) {
      const name = sent.members.find((member) => member.memberId === memberId)?.name;
      return { message: `${name}: ${message}`, fieldId: timeFieldId(field, memberId) };
    }
    const key = list === 'people' ? sent.people[Number(place)]?.key : undefined;
    return { message, fieldId: key === undefined ? undefined : personFieldId(field, key) };
  });
}

/** The message at a field, without the name that its row says already. */
export function messageAt(problems: readonly Problem[], fieldId: string): string | undefined {
  const message = problems.find((problem) => problem.fieldId === fieldId)?.message;
  return message?.replace(/^.*?: (?=Enter|Only)/u, '');
}
