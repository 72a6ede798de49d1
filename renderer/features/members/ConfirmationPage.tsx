import { useState } from 'react';
import {
  financialYearDays,
  financialYearOf,
  formatFinancialYear,
} from '../../../shared/dates/financial-year.ts';
import { fail, succeed } from '../../../shared/rpc/result.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { partsOf, readParts } from '../../components/date-parts.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Select } from '../../components/Select.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import {
  ConfirmationTable,
  type Answer,
  type AskedMember,
  type Saved,
} from './ConfirmationTable.tsx';
import { wayChoices } from './member-choices.ts';
import { wayOrNone } from './member-values.ts';

/** "Still registered, still willing?", asked once a year. */
export function ConfirmationPage() {
  const [year, setYear] = useState(financialYearOf(today()));
  const [on, setOn] = useState(partsOf(today()));
  const [how, setHow] = useState('in person');
  const [problem, setProblem] = useState<string>();
  const confirm = useCommand('members.confirm');
  const removal = useCommand('members.removeConfirmation');
  const query = useOperation('members.confirmations', { year }, { keepPrevious: true });

  const chooseYear = (next: number) => {
    const { from, to } = financialYearDays(next);
    setYear(next);
    setProblem(undefined);
    setOn(partsOf(today() < from ? from : today() > to ? to : today()));
  };

  const record = async (member: AskedMember, answer: Answer | null): Promise<Saved> => {
    const { id, version, confirmationId } = member;
    if (answer === null) {
      if (confirmationId === null) return succeed({ version });
      return removal.run({ id, version, confirmationId });
    }
    const read = readParts(on);
    if (read.state !== 'date') {
      const message = read.state === 'problem' ? read.message : 'Enter the date of the answers';
      setProblem(message);
      return fail({ code: 'INVALID_INPUT', message });
    }
    setProblem(undefined);
    const way = wayOrNone(how) ?? 'in person';
    return confirm.run({ id, version, answer, on: read.date, how: way, year });
  };

  return (
    <Page title="Yearly confirmation" before={<BackLink to="/members">Members</BackLink>}>
      <p>
        Each member is asked once a year whether they are still registered at the practice and still
        wish to be a member.
      </p>
      <FailureNotice failure={confirm.failure ?? removal.failure} />
      <div className="ppg-filters">
        <YearSelect year={year} onChange={chooseYear} />
        <DateInput
          id="answered-on"
          label="Date of the answers"
          hint={`In ${formatFinancialYear(year)}, the year they count in`}
          error={problem}
          value={on}
          onChange={setOn}
        />
        <Select
          id="how"
          label="How they answered"
          choices={wayChoices}
          value={how}
          onChange={(event) => setHow(event.target.value)}
        />
      </div>
      <Loaded query={query}>
        {({ members }) => <ConfirmationTable members={members} onAnswer={record} />}
      </Loaded>
    </Page>
  );
}
