import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { TextInput } from '../../../components/TextInput.tsx';

type NamesToHideProps = {
  readonly names: readonly string[];
  readonly onChange: (names: string[]) => void;
};

/** Where somebody who read the copy says which words in it are names: no rule can know them all. */
export function NamesToHide({ names, onChange }: NamesToHideProps) {
  const [typed, setTyped] = useState(names.join(', '));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChange(namesIn(typed));
      }}
    >
      <TextInput
        id="names-to-hide"
        label="Other names to hide (optional)"
        hint="Names that still stand in the copy, with commas between them: Ann, Tracey. They are hidden in this copy; the minutes stay as they are."
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" look="secondary">
        Hide these names
      </Button>
    </form>
  );
}

const mostNames = 100;

const namesIn = (typed: string): string[] =>
  [
    ...new Set(
      typed
        .split(/[,;\n]/u)
        .map((name) => name.trim().slice(0, mostNames))
        .filter((name) => /\p{L}{2}/u.test(name)),
    ),
  ].slice(0, mostNames);
