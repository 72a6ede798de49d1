import { Button } from '../../../components/Button.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import type { InputOf } from '../../../rpc/operation-types.ts';
import { useCommand } from '../../../rpc/use-command.ts';

type Lists = 'worksheets.setStakeholders' | 'worksheets.setTimeline' | 'worksheets.setActivities';

type RowButtonProps<N extends Lists> = {
  readonly operation: N;
  readonly input: InputOf<N>;
  readonly label: string;
  /** The row it belongs to, for whoever hears it. */
  readonly of: string;
};

/** A button beside a row of a list that changes the list. */
export function RowButton<N extends Lists>({ operation, input, label, of }: RowButtonProps<N>) {
  const command = useCommand(operation);
  return (
    <>
      <Button look="secondary" small busy={command.running} onClick={() => void command.run(input)}>
        {label}
        <span className="nhsuk-u-visually-hidden"> {of}</span>
      </Button>
      <FailureNotice failure={command.failure} />
    </>
  );
}
