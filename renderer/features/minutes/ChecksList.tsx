import { formatDay } from '../../../shared/dates/format-day.ts';
import type { MinutesLife } from '../../../shared/minutes/life.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';

/** Who has read the draft, with date and comments. */
export function ChecksList({ life }: { readonly life: MinutesLife }) {
  const remove = useCommand('minutes.removeCheck');
  const readOnly = useReadOnly();
  if (life.checks.length === 0) return null;
  const { meetingId, version } = life;
  return (
    <section aria-labelledby="checks">
      <h2 className="nhsuk-heading-m" id="checks">
        Checked by
      </h2>
      <FailureNotice failure={remove.failure} />
      <ul className="ppg-rows">
        {life.checks.map(({ id, by, role, on, comments, changedSince }) => (
          <li className="ppg-rows__row" key={id}>
            <span className="ppg-rows__name">
              {by.name} <span className="ppg-quiet">{role === 'other' ? '' : role}</span>
            </span>
            <span>
              {formatDay(on)}
              {changedSince && ', before the minutes were changed'}
            </span>
            {comments !== '' && <span className="ppg-own-words">{comments}</span>}
            {!life.locked && !readOnly && (
              <Button
                look="secondary"
                small
                busy={remove.running}
                onClick={() => void remove.run({ meetingId, version, checkId: id })}
              >
                Entered by mistake
                <span className="nhsuk-u-visually-hidden">: remove the check by {by.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
