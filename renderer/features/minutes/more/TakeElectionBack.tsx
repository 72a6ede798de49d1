import type { Item } from '../../../../shared/meetings/item.ts';
import { Button } from '../../../components/Button.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { WhileWritable } from '../../../components/WhileWritable.tsx';
import { useCommand } from '../../../rpc/use-command.ts';

type TakeElectionBackProps = { readonly item: Item; readonly id: number };

/** Undoes an election that was entered by mistake, where it was entered. */
export function TakeElectionBack({ item, id }: TakeElectionBackProps) {
  const take = useCommand('meetings.takeElectionBack');
  const decision = item.decisions.find((one) => one.id === id);
  if (!decision) return null;
  const { version } = decision;
  return (
    <WhileWritable>
      <FailureNotice failure={take.failure} />
      <Button
        small
        look="secondary"
        busy={take.running}
        onClick={() => void take.run({ id, version })}
      >
        Take the election back
        <span className="nhsuk-u-visually-hidden">: {decision.text}</span>
      </Button>
      <span className="ppg-quiet"> Whoever gave the role up for it has it again.</span>
    </WhileWritable>
  );
}
