import { financialYearDays } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { facts, heading, paragraph, type Block, type Fact } from '../plain-document.ts';
import { publicMembers } from '../../disclosure/public-members.ts';
import type { Rendering } from './evidence-report.ts';

/** The group, its terms of reference, and who came and went. */
export function membership(model: EvidenceReportModel, rendering: Rendering): Block[] {
  return [
    heading(2, 'The group and its members'),
    ...termsOf(model),
    heading(3, `Members on ${formatDay(model.membership.on)}`),
    ...membersOf(model, rendering),
    heading(3, 'Who joined and who left'),
    ...movementOf(model, rendering),
  ];
}

function termsOf({ terms }: EvidenceReportModel): Block[] {
  if (!terms) {
    return [heading(3, 'Terms of reference'), paragraph('No terms of reference are recorded.')];
  }
  const adopted: Fact[] = terms.adoptedOn ? [['Adopted on', formatDay(terms.adoptedOn)]] : [];
  return [
    heading(3, 'Terms of reference'),
    facts([...adopted, ...terms.facts.map(({ name, value }): Fact => [name, value])]),
  ];
}

function membersOf({ membership: group }: EvidenceReportModel, rendering: Rendering): Block[] {
  const { total, registeredPatients, carers, others, inPerson, virtual } = group;
  if (total === 0) return [paragraph('No members are recorded for this day.')];
  const { registration, mode } = shownMembers(group);
  return [
    facts([
      ['Members', `${total}`],
      ...parts(
        [
          ['Registered patients', registeredPatients, registration['registered patient']],
          ['Carers who are not registered patients', carers, registration.carer],
          ['Others', others, registration.other],
        ],
        rendering,
      ),
      ...parts(
        [
          ['Taking part in person', inPerson, mode['in person']],
          ['Taking part virtually', virtual, mode.virtual],
        ],
        rendering,
      ),
    ]),
  ];
}

/** What a paper without small counts may say of the members of its day. */
export const shownMembers = ({
  registeredPatients,
  carers,
  others,
  inPerson,
  virtual,
}: EvidenceReportModel['membership']) =>
  publicMembers({
    registration: { 'registered patient': registeredPatients, carer: carers, other: others },
    mode: { 'in person': inPerson, virtual },
  });

type Part = readonly [label: string, count: number, shown: number | 'not shown'];

/** Parts of a known total; in a public copy all of them are left out where one is small. */
function parts(list: readonly Part[], { publicCopy, leaveOut }: Rendering): Fact[] {
  if (publicCopy && list.some(([, , shown]) => shown === 'not shown')) {
    leaveOut(
      'How many members are registered patients, carers or others, or take part in person or virtually, where fewer than 5 are one of these.',
    );
    // A list of hidden numbers says nothing.
    return [];
  }
  return list.map(([label, count]): Fact => [label, `${count}`]);
}

function movementOf(model: EvidenceReportModel, { publicCopy, leaveOut }: Rendering): Block[] {
  if (publicCopy)
    leaveOut('Who joined and who left by kind of member: only the whole group is shown.');
  const rows = publicCopy ? model.movement.slice(0, 1) : model.movement;
  if (rows.length === 0) return [paragraph('No members are recorded for this year.')];
  const { from } = financialYearDays(model.year);
  return [
    {
      kind: 'table',
      caption: `Members from ${formatDay(from)} to ${formatDay(model.upTo)}`,
      columns: [
        { heading: 'Members', share: 5 },
        { heading: 'At the start', share: 2.4 },
        { heading: 'Joined', share: 2 },
        { heading: 'Left', share: 2 },
        { heading: 'At the end', share: 2.4 },
      ],
      rows: rows.map(({ label, start, joined, left, end }) => [
        label,
        `${start}`,
        `${joined}`,
        `${left}`,
        `${end}`,
      ]),
      rowHeadings: true,
      notes: ['In each row: at the start, plus joined, minus left, is at the end.'],
    },
  ];
}
