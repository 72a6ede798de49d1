import { askedByWithin } from '../../../shared/agenda/asked-by.ts';
import { Link } from 'react-router';
import type { BacklogItem } from '../../../shared/agenda/agenda.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { focusFirst, nextRow } from './next-row.ts';

/** Items that wait for a meeting, to be taken into this one. */
export function WaitingItems({ meeting }: { readonly meeting: Meeting }) {
  const take = useCommand('agenda.takeFromBacklog');
  const waiting = useOperation('agenda.backlog', {}).data?.items ?? [];
  const takeIn = async ({ id, version }: BacklogItem) => {
    const next = nextRow(waiting, id);
    const result = await take.run({ id, version, meetingId: meeting.id });
    if (result.ok) focusFirst(`take-in-${next}`, 'waiting');
  };
  return (
    <section aria-labelledby="waiting">
      <h2 className="nhsuk-heading-m" id="waiting" tabIndex={-1}>
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
          {waiting.map((item) => (
            <li className="ppg-rows__row" key={item.id}>
              <span className="ppg-rows__name">
                {item.title}
                {item.askedBy && (
                  <span className="ppg-quiet">
                    {' '}
                    asked for by {askedByWithin(item.askedBy.name)}
                  </span>
                )}
              </span>
              <Button
                id={`take-in-${item.id}`}
                look="secondary"
                small
                busy={take.running}
                onClick={() => void takeIn(item)}
              >
                Take in<span className="nhsuk-u-visually-hidden">: {item.title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
