import { isUpToDate } from '../../../shared/agenda/drawn-matters.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** Says when actions changed since they were written under "Matters arising", and writes them anew. */
export function MattersNow({ meeting }: { readonly meeting: Meeting }) {
  const { id, version, itemList } = meeting;
  const draw = useCommand('agenda.drawMatters');
  const { data } = useOperation('agenda.mattersArising', { meetingId: id });
  const item = itemList.find(({ purpose }) => purpose === 'matters arising');
  if (!item || !data || isUpToDate(item.agendaWords, data.matters)) {
    return <FailureNotice failure={draw.failure} />;
  }
  return (
    <>
      <FailureNotice failure={draw.failure} />
      <p>
        Actions have changed since they were written under “{item.title}”.{' '}
        <Button
          look="secondary"
          small
          busy={draw.running}
          onClick={() => void draw.run({ meetingId: id, version })}
        >
          Bring “{item.title}” up to date
        </Button>
      </p>
    </>
  );
}
