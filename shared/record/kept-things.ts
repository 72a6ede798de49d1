import { retentionInWords } from './retention.ts';

/** A kind of thing that is kept, for how long, why, and who sees to it. */
export type KeptThing = {
  readonly what: string;
  readonly howLong: string;
  readonly why: string;
  /** Whether the application takes it away by itself, or a person decides. */
  readonly byItself: boolean;
};

const suggested =
  'Suggestion: as long as claims under the contract can be made. Your practice’s own policy on records decides.';

/**
 * Everything that the record, the monitoring file and this computer keep.
 *
 * The times suggested are a judgement: the NHS Records Management Code of Practice (2021, updated
 * 7 August 2023) applies to organisations under contract to the NHS, with a schedule in its
 * Appendix II that a practice applies in its own policy.
 */
export const keptThings: readonly KeptThing[] = [
  {
    what: 'Minutes, decisions, actions, agendas',
    howLong: 'Until somebody removes the record; suggested: 6 years after the financial year',
    why: suggested,
    byItself: false,
  },
  {
    what: 'Reviews of the membership, closed years, sign-offs, yearly reports',
    howLong: 'Until somebody removes the record; suggested: 6 years after the financial year',
    why: `${suggested} They hold totals and the initials or names of those who signed.`,
    byItself: false,
  },
  {
    what: 'Feedback, improvements, engagement, evidence',
    howLong: 'Until somebody removes the record; suggested: 6 years after the financial year',
    why: `${suggested} Feedback is kept without anything that could tell who a patient is.`,
    byItself: false,
  },
  {
    what: 'Files attached to evidence, feedback, activities and changes of the practice',
    howLong: 'As long as what they belong to; gone with the last thing that has them',
    why: 'They show what was said. Filled-in survey forms: suggested 1 year after their report.',
    byItself: false,
  },
  {
    what: 'Details of members: address, telephone, e-mail, access needs',
    howLong: 'While somebody is a member; suggested: until 1 year after they left',
    why: 'To reach members. Erase them on request, or once they are of no use: the practice manager does it on the page of the member, once they have left. Counts stay.',
    byItself: false,
  },
  {
    what: 'Equality answers in the monitoring file',
    howLong:
      'Until changed or withdrawn; after leaving, until the next review or for 1 year, whichever ends first',
    why: 'Only for the review, which keeps totals. Deleted when the review is recorded, or else when the monitoring file is next unlocked.',
    byItself: true,
  },
  {
    what: 'A “Yes” about pregnancy or a birth',
    howLong: '26 weeks',
    why: 'It is true for no longer. Removed when the monitoring file is next unlocked.',
    byItself: true,
  },
  {
    what: 'List of who has used the monitoring file',
    howLong: '2 years',
    why: 'To see who opened it, and no longer than is of use.',
    byItself: true,
  },
  {
    what: 'Trail of changes',
    howLong: 'As long as the record',
    why: 'It shows that nothing was altered. What it says of a person can be erased; that it was said stays.',
    byItself: false,
  },
  {
    what: 'Backups of the record on this computer',
    howLong: `The newest ${retentionInWords}`,
    why: 'A lost or damaged file can be put back. Somebody who was erased stays in backups until these have aged out: your privacy notice should say so.',
    byItself: true,
  },
  {
    what: 'Copies of the monitoring file on this computer',
    howLong:
      'The last 14, one of each day on which it was unlocked; deleted at once when they hold answers that were deleted',
    why: 'A damaged file can be put back.',
    byItself: true,
  },
  {
    what: 'Documents, bundles, lists and copies that were saved elsewhere',
    howLong: 'Where and how long you keep them is yours to decide',
    why: 'The application does not know where they went afterwards. The list of what left the record says what was written, and when.',
    byItself: false,
  },
];
