import { useState } from 'react';
import { fold } from '../../shared/text/fold.ts';
import { useUnsaved } from '../app/unsaved.ts';
import { Button } from './Button.tsx';
import { Checkboxes } from './Checkboxes.tsx';
import type { Choice } from './choice.ts';
import { TextInput } from './TextInput.tsx';

type ChooseSeveralProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onChoose: (values: readonly string[]) => void;
};

/** As many as are read without scrolling far; a longer list is searched. */
const mostShown = 12;

/**
 * Things of the record to tick, and one button that takes those ticked. Nothing happens before it:
 * a list that acts at once cannot be walked with the arrow keys (WCAG 3.2.2).
 */
export function ChooseSeveral({
  id,
  label,
  hint,
  choices,
  submitLabel,
  busy,
  onChoose,
}: ChooseSeveralProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const wanted = choices.filter(({ label: text }) => fold(text).includes(fold(words)));
  const first = new Set(wanted.slice(0, mostShown));
  // What is ticked stays in sight, wherever it stands: it is taken with the rest.
  const shown = choices.filter((choice) => first.has(choice) || ticked.includes(choice.value));
  const chosen = choices.flatMap(({ value }) => (ticked.includes(value) ? [value] : []));
  useUnsaved(chosen.length > 0 && !busy);
  return (
    <>
      {choices.length > mostShown && (
        <TextInput
          id={`${id}-words`}
          label={`Words in it: ${label.charAt(0).toLowerCase()}${label.slice(1)}`}
          width={20}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <Checkboxes
        id={id}
        label={label}
        hint={hint}
        choices={shown}
        values={ticked}
        onChange={({ target }) =>
          setTicked(
            target.checked
              ? [...ticked, target.value]
              : ticked.filter((value) => value !== target.value),
          )
        }
      />
      {wanted.length > mostShown && (
        <p className="ppg-quiet" role="status">
          The first {mostShown} of {wanted.length} are listed. Type a word to find another.
        </p>
      )}
      {wanted.length === 0 && (
        <p className="ppg-quiet" role="status">
          None has these words.
        </p>
      )}
      <Button look="secondary" busy={busy || chosen.length === 0} onClick={() => onChoose(chosen)}>
        {submitLabel}
      </Button>
    </>
  );
}
