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
  readonly onDone?: () => void;
};

/** A button that changes a list at once. */
export function RowButton<N extends Lists>(props: RowButtonProps<N>) {
  const { operation, input, label, of, onDone } = props;
  const command = useCommand(operation);
  const run = async () => {
    const result = await command.run(input);
    if (result.ok) onDone?.();
  };
  return (
    <>
      <Button look="secondary" small busy={command.running} onClick={() => void run()}>
        {label}
        <span className="nhsuk-u-visually-hidden"> {of}</span>
      </Button>
      <FailureNotice failure={command.failure} />
    </>
  );
}
