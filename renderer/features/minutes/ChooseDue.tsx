import { useId, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { emptyDate, readParts } from '../../components/date-parts.ts';

export type DueAnswer = { readonly dueOn: string | null } | { readonly dueAtNextMeeting: true };

type ChooseDueProps = {
  readonly question: string;
  readonly busy: boolean;
  readonly onChoose: (due: DueAnswer) => void;
  /** Whether it was said to be due at the next meeting. */
  readonly atNextMeeting: boolean;
};

/** The day by which an action is due, where its line did not tell. */
export function ChooseDue({ question, busy, atNextMeeting, onChoose }: ChooseDueProps) {
  const id = useId();
  const [parts, setParts] = useState(emptyDate);
  const [problem, setProblem] = useState<string>();
  const choose = () => {
    const read = readParts(parts);
    if (read.state === 'date') onChoose({ dueOn: read.date });
    setProblem(
      read.state === 'problem' ? read.message : read.state === 'empty' ? 'Enter a date' : undefined,
    );
  };
  return (
    <form
      className="ppg-kept__question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <DateInput id={id} label={question} error={problem} value={parts} onChange={setParts} />
      <Button type="submit" look="secondary" small busy={busy}>
        Set the date
      </Button>
      {atNextMeeting && (
        <Button
          look="secondary"
          small
          busy={busy}
          onClick={() => onChoose({ dueAtNextMeeting: true })}
        >
          At the next meeting
        </Button>
      )}
      <Button look="secondary" small busy={busy} onClick={() => onChoose({ dueOn: null })}>
        No date
      </Button>
    </form>
  );
}
