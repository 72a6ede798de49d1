import { useState } from 'react';
import { namesIn } from '../../../../shared/minutes/public-copy/names-to-hide.ts';
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
