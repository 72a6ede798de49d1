import { useState } from 'react';
import { Link } from 'react-router';
import { financialYearDays, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';

type CloseYearProps = Pick<AnswerOf<'years.get'>, 'copies' | 'hasEnded'> & {
  readonly year: number;
};

/** The copies that a year was closed with, and the way to close it. */
export function CloseYear({ year, copies, hasEnded }: CloseYearProps) {
  const person = useOperation('session.who', {}).data?.person;
  return (
    <section aria-labelledby="close-year">
      <h2 className="nhsuk-heading-m" id="close-year">
        Close the year
      </h2>
      <p>
        Closing keeps a copy of the year in the record that cannot be changed: the numbers, the
        evidence, what was open, and who signed, with initials in place of names. The record itself
        stays open for late additions.
      </p>
      <ul className="nhsuk-list">
        {copies.map(({ id, closedOn, reason, sha256 }) => (
          <li key={id}>
            <Link to={`/evidence/closed?copy=${id}`}>Closed on {formatDay(closedOn)}</Link>
            {reason !== '' && `: ${reason}`}
            <br />
            <span className="ppg-path">SHA-256 {sha256}</span>
          </li>
        ))}
      </ul>
      {!hasEnded ? (
        <p>
          {formatFinancialYear(year)} goes on until {formatDay(financialYearDays(year).to)}. It can
          be closed from the day after.
        </p>
      ) : person && isPractice(person) ? (
        <WhileWritable>
          <CloseNow year={year} again={copies.length > 0} />
        </WhileWritable>
      ) : (
        <p>Somebody who works for the practice closes the year.</p>
      )}
    </section>
  );
}

function CloseNow({ year, again }: { readonly year: number; readonly again: boolean }) {
  const close = useCommand('years.close');
  const [reason, setReason] = useState('');
  const problem = close.failure?.fields?.['reason'];
  return (
    <>
      {problem === undefined && <FailureNotice failure={close.failure} />}
      {again && (
        <TextInput
          id="close-reason"
          label="Why it is closed once more"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          {...(problem === undefined ? {} : { error: problem })}
        />
      )}
      <Button
        look="secondary"
        busy={close.running}
        onClick={() => void close.run({ year, reason })}
      >
        {again ? 'Close it once more' : `Close ${formatFinancialYear(year)}`}
      </Button>
    </>
  );
}
