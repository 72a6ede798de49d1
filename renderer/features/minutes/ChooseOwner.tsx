import { useId, useState } from 'react';
import type { OwnerInput } from '../../../shared/actions/action.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { LineQuestion } from '../../../shared/minutes/kept-notes.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { ownerChoices, ownerOf } from './owner-choices.ts';

type ChooseOwnerProps = {
  readonly reference: string;
  readonly question: LineQuestion;
  readonly meeting: Meeting;
  readonly busy: boolean;
  readonly onChoose: (owner: OwnerInput) => void;
};

/** Who does an action, where its line did not tell: whom it may mean, or anybody else. */
export function ChooseOwner({ reference, question, meeting, busy, onChoose }: ChooseOwnerProps) {
  const id = useId();
  const words = `${reference}: ${question.words}`;
  const [choice, setChoice] = useState('');
  const [name, setName] = useState(question.said);
  const owner = ownerOf(choice, name);
  return (
    <form
      className="ppg-kept__question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (owner) onChoose(owner);
      }}
    >
      {question.choices.length > 0 && (
        <div className="ppg-buttons" role="group" aria-label={words}>
          <span>{words}</span>
          {question.choices.map(({ words: label, memberId, name: chosen }) => (
            <Button
              key={`${memberId} ${chosen}`}
              look="secondary"
              small
              busy={busy}
              onClick={() => onChoose(memberId === null ? { name: chosen } : { memberId })}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      <Select
        id={id}
        label={question.choices.length > 0 ? 'Or somebody else' : words}
        emptyLabel="Choose"
        choices={ownerChoices(meeting)}
        value={choice}
        onChange={(event) => setChoice(event.target.value)}
      />
      {choice === 'other' && (
        <TextInput
          id={`${id}-name`}
          label="Their name"
          width={20}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      {owner && (
        <Button type="submit" look="secondary" small busy={busy}>
          Set the owner
        </Button>
      )}
    </form>
  );
}
