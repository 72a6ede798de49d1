import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { partsOf, readParts } from '../../components/date-parts.ts';

type JoinedForAllProps = {
  readonly value: string | undefined;
  readonly onChange: (joinedOn: string) => void;
};

/** One joining date for the rows that give none. */
export function JoinedForAll({ value, onChange }: JoinedForAllProps) {
  const [parts, setParts] = useState(partsOf(value));
  const [problem, setProblem] = useState<string>();
  const use = () => {
    const read = readParts(parts);
    if (read.state !== 'date') {
      setProblem(read.state === 'problem' ? read.message : 'Enter the joining date');
      return;
    }
    setProblem(undefined);
    onChange(read.date);
  };
  return (
    <>
      <DateInput
        id="joined-for-all"
        label="Date joined, for all rows that give none"
        error={problem}
        value={parts}
        onChange={setParts}
      />
      <Button look="secondary" onClick={use}>
        Use this date
      </Button>
    </>
  );
}
