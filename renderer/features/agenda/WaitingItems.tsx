import { Link } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** Items that wait for a meeting, to be taken into this one. */
export function WaitingItems({ meeting }: { readonly meeting: Meeting }) {
  const take = useCommand('agenda.takeFromBacklog');
  const waiting = useOperation('agenda.backlog', {}).data?.items ?? [];
  return (
    <section aria-labelledby="waiting">
      <h2 className="nhsuk-heading-m" id="waiting">
        Waiting for a meeting
      </h2>
      <FailureNotice failure={take.failure} />
      {waiting.length === 0 ? (
        <p>
          Nothing is waiting.{' '}
          <Link to="/meetings/backlog">Add an item that waits for a meeting</Link>
        </p>
      ) : (
        <ul className="ppg-rows">
          {waiting.map(({ id, version, title, askedBy }) => (
            <li className="ppg-rows__row" key={id}>
              <span className="ppg-rows__name">
                {title}
                {askedBy && <span className="ppg-quiet"> asked for by {askedBy.name}</span>}
              </span>
              <Button
                look="secondary"
                small
                busy={take.running}
                onClick={() =>
                  void take.run({
                    id,
                    version,
                    meetingId: meeting.id,
                  })
                }
              >
                Take in<span className="nhsuk-u-visually-hidden">: {title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
