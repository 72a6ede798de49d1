import { Link } from 'react-router';
import { useOperation } from '../../rpc/use-operation.ts';

type DecisionOfActionProps = { readonly meetingId: number; readonly decisionId: number };

/** A decision in its own words, with the way to the item that it belongs to. */
export function DecisionOfAction({ meetingId, decisionId }: DecisionOfActionProps) {
  const items = useOperation('meetings.get', { id: meetingId }).data?.itemList ?? [];
  const item = items.find(({ decisions }) => decisions.some(({ id }) => id === decisionId));
  const decision = item?.decisions.find(({ id }) => id === decisionId);
  if (!item || !decision) return null;
  return (
    <>
      <Link to={`/meetings/${meetingId}/items/${item.id}`}>Decision {decision.number}</Link>:{' '}
      {decision.text}
    </>
  );
}
