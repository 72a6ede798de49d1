import { useState } from 'react';
import {
  financialYearDays,
  financialYearOf,
  formatFinancialYear,
} from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { MemberCount } from '../../../shared/members/movement.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { capitalised } from '../../components/choice.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { Table } from '../../components/Table.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** How the group has changed in a financial year. */
export function MovementPage() {
  const [year, setYear] = useState(financialYearOf(today()));
  const days = daysSoFar(year);
  const query = useOperation('members.movement', days, { keepPrevious: true });
  return (
    <Page title="Joined and left" before={<BackLink to="/members">Members</BackLink>}>
      <YearSelect year={year} onChange={setYear} />
      <Loaded query={query}>
        {(movement) => <MovementTables movement={movement} year={year} />}
      </Loaded>
    </Page>
  );
}

/** The year, or as much of it as has passed. */
function daysSoFar(year: number) {
  const { from, to } = financialYearDays(year);
  const now = today();
  return { from, to: now >= from && now < to ? now : to };
}

type Movement = AnswerOf<'members.movement'>;
type Line = { readonly name: string; readonly counts: MemberCount };

function MovementTables({
  movement,
  year,
}: {
  readonly movement: Movement;
  readonly year: number;
}) {
  const { from, to } = daysSoFar(year);
  const lines: readonly Line[] = [
    { name: `Members before ${formatDay(from)}`, counts: movement.start },
    { name: 'Joined', counts: movement.joined },
    { name: 'Left', counts: movement.left },
    { name: `Members on ${formatDay(to)}`, counts: movement.end },
  ];
  return (
    <>
      <Table
        caption={`Members in ${formatFinancialYear(year)}`}
        rows={lines}
        rowKey={(line) => line.name}
        columns={[
          { heading: 'What', cell: (line) => line.name },
          { heading: 'All', numeric: true, cell: (line) => line.counts.total },
          { heading: 'In person', numeric: true, cell: (line) => line.counts.mode['in person'] },
          { heading: 'Virtual', numeric: true, cell: (line) => line.counts.mode.virtual },
          {
            heading: 'Registered patients',
            numeric: true,
            cell: (line) => line.counts.registration['registered patient'],
          },
          { heading: 'Carers', numeric: true, cell: (line) => line.counts.registration.carer },
          { heading: 'Others', numeric: true, cell: (line) => line.counts.registration.other },
        ]}
      />
      {movement.becameVirtual + movement.becameInPerson > 0 && (
        <p>
          {capitalised(count(movement.becameVirtual, 'member'))} became virtual,{' '}
          {movement.becameInPerson} changed to in person.
        </p>
      )}
      {movement.reasons.length > 0 && (
        <Table
          caption="Why members left"
          rows={movement.reasons}
          rowKey={(row) => row.reason}
          columns={[
            { heading: 'Reason', cell: (row) => capitalised(row.reason) },
            { heading: 'Members', numeric: true, cell: (row) => row.count },
          ]}
        />
      )}
    </>
  );
}
