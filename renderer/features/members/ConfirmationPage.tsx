import { useState } from 'react';
import { Link } from 'react-router';
import { financialYearOf } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { confirmationAnswers } from '../../../shared/members/membership.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { partsOf, readParts } from '../../components/date-parts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { SegmentedButtons } from '../../components/SegmentedButtons.tsx';
import { Select } from '../../components/Select.tsx';
import { Table } from '../../components/Table.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { wayChoices } from './member-choices.ts';
import { wayOrNone } from './member-values.ts';

type Row = AnswerOf<'members.confirmations'>['members'][number];
type Answer = NonNullable<Row['answer']>;

const answerChoices: readonly { value: Answer; label: string; full: string }[] = [
  { value: confirmationAnswers[0], label: 'Willing', full: 'still registered and willing' },
  {
    value: confirmationAnswers[1],
    label: 'Wants to stop',
    full: 'registered, does not wish to continue',
  },
  { value: confirmationAnswers[2], label: 'Not registered', full: 'no longer registered' },
  { value: confirmationAnswers[3], label: 'Asked', full: 'asked, no answer yet' },
];

/** "Still registered, still willing?", asked once a year and answered with one press a member. */
export function ConfirmationPage() {
  const [year, setYear] = useState(financialYearOf(today()));
  const [on, setOn] = useState(partsOf(today()));
  const [how, setHow] = useState('in person');
  const [problem, setProblem] = useState<string>();
  const confirm = useCommand('members.confirm');
  const query = useOperation('members.confirmations', { year }, { keepPrevious: true });

  const record = async (member: Row, answer: Answer) => {
    const read = readParts(on);
    if (read.state !== 'date') {
      setProblem(read.state === 'problem' ? read.message : 'Enter the date of the answers');
      return;
    }
    setProblem(undefined);
    await confirm.run({
      id: member.id,
      version: member.version,
      answer,
      on: read.date,
      how: wayOrNone(how) ?? 'in person',
    });
  };

  return (
    <Page title="Yearly confirmation" before={<BackLink to="/members">Members</BackLink>}>
      <p>
        Each member is asked once a year whether they are still registered at the practice and still
        wish to be a member.
      </p>
      <FailureNotice failure={confirm.failure} />
      <div className="ppg-filters">
        <YearSelect year={year} onChange={setYear} />
        <DateInput
          id="answered-on"
          label="Date of the answers"
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
        {({ members }) =>
          members.length === 0 ? (
            <EmptyState>There were no members in this year.</EmptyState>
          ) : (
            <>
              <p role="status">
                {members.filter((member) => member.answer === confirmationAnswers[0]).length} of{' '}
                {members.length} still registered and willing,{' '}
                {members.filter((member) => member.answer === null).length} not asked yet.
              </p>
              <Table
                caption="Members and their answers"
                captionHidden
                rows={members}
                rowKey={(member) => member.id}
                columns={[
                  {
                    heading: 'Name',
                    cell: (member) => <Link to={`/members/${member.id}`}>{member.name}</Link>,
                  },
                  {
                    heading: 'Answer',
                    cell: (member) => (
                      <SegmentedButtons
                        label={`Answer of ${member.name}`}
                        choices={answerChoices}
                        value={member.answer}
                        chooseOnMove={false}
                        onChoose={(answer) => void record(member, answer)}
                      />
                    ),
                  },
                  {
                    heading: 'When and how',
                    cell: (member) =>
                      member.on === null ? '–' : `${formatDay(member.on)}, ${member.how}`,
                  },
                ]}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
