import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useMattersNow } from './use-matters-now.ts';

/** Says when actions changed since they were written under "Matters arising", and writes them anew. */
export function MattersNow({ meeting }: { readonly meeting: Meeting }) {
  const { id, version } = meeting;
  const draw = useCommand('agenda.drawMatters');
  const matters = useMattersNow(meeting);
  if (!matters) return <FailureNotice failure={draw.failure} />;
  return (
    <>
      <FailureNotice failure={draw.failure} />
      <InsetText>
        <p>
          Actions have changed since they were written under “{matters.title}”. {matters.changed}
        </p>
        <WhileWritable>
          <Button
            look="secondary"
            small
            busy={draw.running}
            onClick={() => void draw.run({ meetingId: id, version })}
          >
            Bring “{matters.title}” up to date
          </Button>
        </WhileWritable>
      </InsetText>
    </>
  );
}
