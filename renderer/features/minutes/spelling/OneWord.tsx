import type { UnknownWord } from '../../../../shared/spelling/contract.ts';
import { Button } from '../../../components/Button.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { useCommand } from '../../../rpc/use-command.ts';

type OneWordProps = {
  readonly unknown: UnknownWord;
  readonly onChange: (to: string) => void;
  readonly onSettled: () => void;
};

/** An unknown word with what may be meant, and the two ways to leave it as it is. */
export function OneWord({ unknown, onChange, onSettled }: OneWordProps) {
  const { word, times, suggestions } = unknown;
  const add = useCommand('spelling.addWord');
  const addIt = async () => {
    if ((await add.run({ word })).ok) onSettled();
  };
  return (
    <li>
      <FailureNotice failure={add.failure} />
      <div className="ppg-buttons" role="group" aria-label={word}>
        <span>
          <strong>{word}</strong>
          {times > 1 && ` (${times} times)`}
          {suggestions.length > 0 ? ' change to:' : ' no suggestion'}
        </span>
        {suggestions.map((suggestion) => (
          <Button key={suggestion} look="secondary" small onClick={() => onChange(suggestion)}>
            {suggestion}
          </Button>
        ))}
        <Button look="secondary" small busy={add.running} onClick={() => void addIt()}>
          It is right: keep “{word}” as a word
        </Button>
        <Button look="secondary" small onClick={onSettled}>
          Leave it
        </Button>
      </div>
    </li>
  );
}
