import { useState } from 'react';
import { Link } from 'react-router';
import { financialYearDays, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { sidesWithout, type Side } from '../../../shared/year-close/sign-off.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';

type CloseYearProps = AnswerOf<'years.get'> & {
  readonly year: number;
};

/** The copies that a year was closed with, and the way to close it. */
export function CloseYear({ year, signOffs, copies, hasEnded }: CloseYearProps) {
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
            <span className="ppg-path">Fingerprint (SHA-256): {sha256}</span>
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
          <CloseNow year={year} again={copies.length > 0} unsigned={sidesWithout(signOffs)} />
        </WhileWritable>
      ) : (
        <p>Somebody who works for the practice closes the year.</p>
      )}
    </section>
  );
}

type CloseNowProps = {
  readonly year: number;
  readonly again: boolean;
  /** For whom no sign-off stands. */
  readonly unsigned: readonly Side[];
};

function CloseNow({ year, again, unsigned }: CloseNowProps) {
  const close = useCommand('years.close');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const closeIt = async () => {
    await close.run({ year, reason });
    setAsked(false);
  };
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
        onClick={() => (unsigned.length > 0 ? setAsked(true) : void closeIt())}
      >
        {again ? 'Close it once more' : `Close ${formatFinancialYear(year)}`}
      </Button>
      <ConfirmDialog
        open={asked}
        heading={`Close ${formatFinancialYear(year)} without both sign-offs?`}
        confirmLabel="Close it all the same"
        busy={close.running}
        onConfirm={() => void closeIt()}
        onCancel={() => setAsked(false)}
      >
        <p>
          No sign-off {unsigned.map((side) => `for the ${side}`).join(' and none ')} stands, and the
          copy will show that. Signed later, the year can be closed once more; this copy stays.
        </p>
      </ConfirmDialog>
    </>
  );
}
