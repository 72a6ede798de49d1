import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { MemberRow } from '../../../shared/members/contract.ts';
import { capitalised } from '../../components/choice.ts';
import { Table, type Column } from '../../components/Table.tsx';

type MemberTableProps = {
  readonly members: readonly MemberRow[];
  readonly show: 'current' | 'former' | 'all';
};

const name: Column<MemberRow> = {
  heading: 'Name',
  cell: (member) => (
    <>
      <Link to={`/members/${member.id}`}>{member.name}</Link>
      {member.roles.length > 0 && (
        <span className="ppg-quiet"> {member.roles.map(capitalised).join(', ')}</span>
      )}
    </>
  ),
};

const columns: readonly Column<MemberRow>[] = [
  name,
  { heading: 'Takes part', nowrap: true, cell: (member) => capitalised(member.mode) },
  {
    heading: 'Registered',
    cell: ({ registration }) =>
      registration === 'registered patient' ? 'Yes' : capitalised(registration),
  },
  { heading: 'Joined', nowrap: true, cell: joined },
  {
    heading: 'Best reached by',
    cell: (member) => reachedBy(member) || <span className="ppg-quiet">Not given</span>,
  },
  { heading: 'Needs', cell: (member) => member.needs.join(', ') || '–' },
];

function joined({ standing, joinedOn }: MemberRow): string {
  return standing === 'to come' ? `Will join on ${formatDay(joinedOn)}` : formatDay(joinedOn);
}

const left: Column<MemberRow> = {
  heading: 'Left',
  nowrap: true,
  cell: (member) => (member.leftOn ? formatDay(member.leftOn) : '–'),
};

/** Members one a line. */
export function MemberTable({ members, show }: MemberTableProps) {
  return (
    <Table
      caption={captions[show]}
      captionHidden
      columns={show === 'current' ? columns : [...columns.slice(0, 4), left]}
      rows={members}
      rowKey={(member) => member.id}
    />
  );
}

const captions = { current: 'Members now', former: 'Former members', all: 'All members' } as const;

/** The preferred way with its number or address; without one, whatever is there. */
function reachedBy(member: MemberRow): string {
  switch (member.preferredWay) {
    case 'e-mail':
      return member.email;
    case 'telephone':
      return member.telephone || member.mobile;
    case 'text message':
      return member.mobile;
    case 'post':
      return 'Post';
    case 'in person':
      return 'In person';
    case null:
      return member.email || member.mobile || member.telephone;
  }
}
