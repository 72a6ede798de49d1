import { fold } from '../../text/fold.ts';
import type { CsvField } from './fields.ts';
import { csvFields } from './fields.ts';
import type { ColumnMapping } from './preview.ts';

/** The heading the export writes, then other headings met in practices' own lists. */
const headings: Readonly<Record<CsvField, readonly [string, ...string[]]>> = {
  name: ['Name', 'Full name', 'Member', 'Member name', 'Patient name', 'PPG member'],
  firstName: ['First name', 'Forename', 'Forenames', 'Given name', 'Christian name', 'First'],
  lastName: ['Last name', 'Surname', 'Family name', 'Last'],
  registration: ['Registration', 'Registered', 'Registered patient', 'Status', 'Type', 'Patient'],
  mode: ['Mode', 'Takes part', 'Participation', 'Member type', 'Virtual', 'Attendance mode'],
  joinedOn: ['Joined', 'Date joined', 'Joined on', 'Joining date', 'Start date', 'Member since'],
  leftOn: ['Left', 'Date left', 'Left on', 'Leaving date', 'End date'],
  reason: ['Reason for leaving', 'Leaving reason', 'Reason'],
  earlierSpells: ['Earlier memberships', 'Previous memberships'],
  roles: ['Roles', 'Role', 'Office', 'Position', 'Officer'],
  email: ['E-mail', 'Email address', 'Mail'],
  telephone: [
    'Telephone',
    'Phone',
    'Tel',
    'Home phone',
    'Landline',
    'Telephone number',
    'Phone no',
  ],
  mobile: ['Mobile', 'Mobile number', 'Mobile phone', 'Cell'],
  address: ['Address', 'Postal address', 'Home address', 'Street'],
  postcode: ['Postcode', 'Post code', 'Postal code'],
  preferredWay: ['Preferred contact', 'Contact preference', 'Preferred method', 'Contact by'],
  accessNeeds: ['Access needs', 'Communication needs', 'Accessibility', 'AIS', 'Needs'],
  consents: ['Consents', 'Consent', 'GDPR'],
  household: ['Household'],
  interests: ['Interests', 'Interest'],
  skills: ['Would like to help with', 'Skills', 'Help offered'],
  inductionOn: ['Induction', 'Induction date'],
  confidentialityOn: ['Confidentiality agreement', 'Confidentiality', 'Confidentiality signed'],
  trainings: ['Training', 'Trainings'],
  note: ['Note', 'Notes', 'Comments', 'Comment'],
};

/** Fields that are read from others' files and never written. */
const readOnly: readonly CsvField[] = ['firstName', 'lastName', 'postcode'];

export const exportedFields = csvFields.filter((field) => !readOnly.includes(field));

export const headingOf = (field: CsvField): string => headings[field][0];

const bare = (heading: string): string => fold(heading).replace(/[^\p{L}\d]/gu, '');

const meanings = new Map(
  csvFields.flatMap((field) => headings[field].map((heading) => [bare(heading), field] as const)),
);

/** Which column holds which field, as far as the headings say; the first of two alike is taken. */
export function suggestMapping(columns: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  for (const [index, heading] of columns.entries()) {
    const field = meanings.get(bare(heading));
    if (field !== undefined) mapping[field] ??= index;
  }
  return mapping;
}
