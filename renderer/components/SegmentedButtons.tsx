import { useId, useRef, type KeyboardEvent } from 'react';
import { neighbourRow } from './neighbour-row.ts';

type Segment<V extends string> = {
  readonly value: V;
  readonly label: string;
  /** The whole words when the label is short. */
  readonly full?: string | undefined;
  /** The letter that chooses it; the first of the label unless given. */
  readonly letter?: string | undefined;
};

type SegmentedButtonsProps<V extends string> = {
  /** Whom or what the answer is about. */
  readonly label: string;
  readonly choices: readonly Segment<V>[];
  readonly value: V | null;
  readonly onChoose: (value: V) => void;
  /** False where each choice is saved at once: then left and right only move, and Space chooses. */
  readonly chooseOnMove?: boolean | undefined;
  /** Whether a letter also goes on to the next such row: one key a row. */
  readonly letterGoesOn?: boolean | undefined;
  /** What further letters do in this row, in small letters. */
  readonly letters?: Readonly<Record<string, () => void>> | undefined;
};

/**
 * A few short answers in one row, chosen with one press: a radio group to a screen reader. Left and
 * right move within the row, up and down to the row before and after without choosing anything, and
 * a letter chooses at once.
 */
export function SegmentedButtons<V extends string>({
  label,
  choices,
  value,
  onChoose,
  chooseOnMove = true,
  letterGoesOn = false,
  letters,
}: SegmentedButtonsProps<V>) {
  const group = useRef<HTMLDivElement>(null);
  const labelId = useId();
  const chosen = choices.findIndex((choice) => choice.value === value);

  const choose = (index: number) => {
    const choice = choices[index];
    if (choice && choice.value !== value) onChoose(choice.value);
  };

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const own = letters?.[event.key.toLowerCase()];
    if (own) {
      event.preventDefault();
      own();
      return;
    }
    const rowStep = rowSteps[event.key];
    if (rowStep) {
      event.preventDefault();
      if (group.current) neighbourRow(group.current, rowStep)?.focus();
      return;
    }
    const step = steps[event.key];
    const letter = choices.findIndex(
      (choice) =>
        (choice.letter ?? choice.label.charAt(0)).toLowerCase() === event.key.toLowerCase(),
    );
    if (step === undefined && letter === -1) return;
    event.preventDefault();
    const next = step === undefined ? letter : (index + step + choices.length) % choices.length;
    if (step === undefined || chooseOnMove) choose(next);
    const goesOn = step === undefined && letterGoesOn && group.current;
    const below = goesOn ? neighbourRow(goesOn, 1) : undefined;
    (below ?? group.current?.querySelectorAll('button')[next])?.focus();
  };

  return (
    <div role="radiogroup" className="ppg-segments" aria-labelledby={labelId} ref={group}>
      <span id={labelId} className="nhsuk-u-visually-hidden">
        {label}
      </span>
      {choices.map((choice, index) => (
        <button
          key={choice.value}
          type="button"
          role="radio"
          className="ppg-segments__segment"
          aria-checked={choice.value === value}
          aria-label={choice.full}
          title={choice.full}
          tabIndex={index === Math.max(0, chosen) ? 0 : -1}
          onClick={() => choose(index)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
const rowSteps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
