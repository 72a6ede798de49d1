import type { MemberFields } from '../member.ts';
import type { HeldRole, ModeChange, Spell } from '../membership.ts';
import { exportedFields, headingOf } from './columns.ts';
import * as details from './detail-cells.ts';
import type { CsvField } from './fields.ts';
import * as periods from './period-cells.ts';
import { writeRoles } from './role-cells.ts';

/** What the export writes of one member. */
export type ExportedMember = MemberFields & {
  readonly spells: readonly Omit<Spell, 'id'>[];
  readonly modes: readonly ModeChange[];
  readonly roles: readonly Omit<HeldRole, 'id'>[];
};

export const exportHeadings: readonly string[] = exportedFields.map(headingOf);

/** The cells of one member in the order of `exportHeadings`; the importer reads every one. */
export function exportRow(member: ExportedMember): string[] {
  const spell = member.spells.at(-1);
  const cells: Readonly<Partial<Record<CsvField, string>>> = {
    name: member.name,
    registration: member.registration,
    mode: periods.writeModes(member.modes),
    joinedOn: spell?.joinedOn ?? '',
    leftOn: spell?.leftOn ?? '',
    reason: spell ? periods.writeReason(spell) : '',
    earlierSpells: periods.writeSpells(member.spells.slice(0, -1)),
    roles: writeRoles(member.roles),
    email: member.email,
    telephone: member.telephone,
    mobile: member.mobile,
    address: member.address,
    preferredWay: member.preferredWay ?? '',
    accessNeeds: details.writeNeeds(member.accessNeeds),
    consents: details.writeConsents(member.consents),
    household: member.household,
    interests: member.interests,
    skills: member.skills,
    inductionOn: member.inductionOn ?? '',
    confidentialityOn: member.confidentialityOn ?? '',
    trainings: details.writeTrainings(member.trainings),
    note: member.note,
  };
  return exportedFields.map((field) => cells[field] ?? '');
}
