import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { AddPart } from '../../components/form/AddPart.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { ChooseItem } from './ChooseItem.tsx';

/** The minuted items at which feedback was discussed with the group. */
export function DiscussedAt({ feedback }: { readonly feedback: Feedback }) {
  const discuss = useCommand('feedback.discuss');
  const { id, version, discussed } = feedback;
  const itemIds = discussed.map(({ itemId }) => itemId);
  const set = (ids: number[]) => discuss.run({ id, version, itemIds: ids });
  return (
    <section aria-labelledby="discussed">
      <h2 className="nhsuk-heading-m" id="discussed">
        Discussed with the group
      </h2>
      <FailureNotice failure={discuss.failure} />
      {discussed.length === 0 ? (
        <p className="ppg-quiet">Not yet discussed.</p>
      ) : (
        <ul className="nhsuk-list">
          {discussed.map((at) => (
            <li key={at.itemId}>
              <Link to={`/meetings/${at.meetingId}/items/${at.itemId}`}>
                {formatDay(at.meetingOn)}, item {at.position}: {at.title}
              </Link>
              {!at.held && ' (planned; who was there is not recorded)'}{' '}
              <WhileWritable>
                <Button
                  look="secondary"
                  small
                  busy={discuss.running}
                  onClick={() => void set(itemIds.filter((one) => one !== at.itemId))}
                >
                  Take away
                  <span className="nhsuk-u-visually-hidden"> item {at.position}</span>
                </Button>
              </WhileWritable>
            </li>
          ))}
        </ul>
      )}
      <AddPart label="Say where it was discussed" added="That is recorded.">
        {({ onDone, onCancel }) => (
          <ChooseItem
            from={feedback.receivedOn}
            busy={discuss.running}
            onCancel={onCancel}
            onChoose={(itemId) => {
              void set([...itemIds, itemId]).then((result) => (result.ok ? onDone() : undefined));
            }}
          />
        )}
      </AddPart>
    </section>
  );
}
