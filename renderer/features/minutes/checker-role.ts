import { checkerRoles, type CheckFields } from '../../../shared/minutes/life.ts';

type Other = { readonly name: string; readonly role: string };

/** Who was at the meeting, as far as it is needed to know in which role somebody checks. */
type WhoWasThere = {
  readonly attendance: readonly { readonly memberId: number; readonly roles: readonly string[] }[];
  readonly inAttendance: readonly Other[];
  readonly otherApologies: readonly Other[];
};

/**
 * The role in which somebody checks minutes, as far as the record knows it: a role that they held on
 * the day of the meeting, or what they were there as. Empty where it knows none.
 */
export function checkerRole(
  choice: string,
  { attendance, inAttendance, otherApologies }: WhoWasThere,
): CheckFields['role'] | '' {
  const member = attendance.find(({ memberId }) => choice === `member ${memberId}`);
  const others = [...inAttendance, ...otherApologies];
  const other = others.find(({ name }) => choice === `name ${name}`);
  const said = [...(member?.roles ?? []), other?.role.trim().toLowerCase()];
  return checkerRoles.find((role) => role !== 'other' && said.includes(role)) ?? '';
}
