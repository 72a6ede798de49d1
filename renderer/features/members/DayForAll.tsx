import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { partsOf, readParts } from '../../components/date-parts.ts';

type DayForAllProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly onChange: (day: string) => void;
};

/** One day for all rows of a file that give none. */
export function DayForAll({ id, label, hint, value, onChange }: DayForAllProps) {
  const [parts, setParts] = useState(partsOf(value));
  const [problem, setProblem] = useState<string>();
  const use = () => {
    const read = readParts(parts);
    if (read.state !== 'date') {
      setProblem(read.state === 'problem' ? read.message : 'Enter a date');
      return;
    }
    setProblem(undefined);
    onChange(read.date);
  };
  return (
    <>
      <DateInput
        id={id}
        label={label}
        hint={hint}
        error={problem}
        value={parts}
        onChange={setParts}
      />
      <Button look="secondary" onClick={use}>
        Use this date<span className="nhsuk-u-visually-hidden">: {label}</span>
      </Button>
    </>
  );
}
