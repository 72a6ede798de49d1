import type { Meeting } from '../../../../shared/meetings/contract.ts';
import type { InterestInput, Item } from '../../../../shared/meetings/item.ts';
import { today } from '../../../app/today.ts';
import { Button } from '../../../components/Button.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { AddPart } from '../../../components/form/AddPart.tsx';
import { CheckboxField, TextField } from '../../../components/form/Fields.tsx';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import { inputOf, ownerOf, personPath, type PersonValues } from '../owner-choices.ts';
import { PersonField } from '../PersonField.tsx';
import { interestSaid } from './record-words.ts';

type InterestProps = { readonly meeting: Meeting; readonly item: Item };
type DeclareInterestProps = InterestProps & {
  /** Takes the focus once an interest was recorded. */
  readonly onSaved?: () => void;
};

/**
 * The interests declared in an item and who left for it: said, added, corrected and taken back.
 *
 * Who leaves is known from the day of the meeting on; before it, nothing is asked.
 */
export function DeclareInterest({ meeting, item, onSaved }: DeclareInterestProps) {
  const set = useCommand('meetings.setInterests');
  const { id, version, interests } = item;
  const without = (index: number) =>
    void set.run({ id, version, interests: stored(item).toSpliced(index, 1) });
  const setLeft = (index: number, left: boolean) => {
    const interests = stored(item).map((one, at) => (at === index ? { ...one, left } : one));
    void set.run({ id, version, interests });
  };
  return (
    <>
      <FailureNotice failure={set.failure} />
      <ul className="nhsuk-list">
        {interests.map((interest, index) => (
          // Two of the same name may have the same interest.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            {interestSaid(interest)}{' '}
            {hasBegun(meeting) && (
              <Button
                look="secondary"
                small
                busy={set.running}
                onClick={() => setLeft(index, !interest.left)}
              >
                {interest.left ? 'They did not leave' : 'They left the room'}
                <span className="nhsuk-u-visually-hidden">: {interest.person.name}</span>
              </Button>
            )}{' '}
            <Button look="secondary" small busy={set.running} onClick={() => without(index)}>
              Take back
              <span className="nhsuk-u-visually-hidden">: interest of {interest.person.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <AddPart
        label="Somebody declares an interest"
        added="The interest is recorded."
        onAdded={onSaved}
      >
        {({ onDone, onCancel }) => (
          <InterestForm meeting={meeting} item={item} onDone={onDone} onCancel={onCancel} />
        )}
      </AddPart>
    </>
  );
}

type InterestFormProps = InterestProps & {
  readonly onDone: () => void;
  readonly onCancel: () => void;
};
type InterestValues = { person: PersonValues; interest: string; left: boolean };

function InterestForm({ meeting, item, onDone, onCancel }: InterestFormProps) {
  const at = `interests.${item.interests.length}`;
  const form = useOperationForm<'meetings.setInterests', InterestValues>({
    operation: 'meetings.setInterests',
    values: { person: { choice: '', name: '' }, interest: '', left: false },
    toInput: ({ person, interest, left }) => ({
      id: item.id,
      version: item.version,
      interests: [
        ...stored(item),
        { person: ownerOf(person.choice, person.name) ?? { name: '' }, interest, left },
      ],
    }),
    fieldFor: (path, { person }) => personPath(path.replace(`${at}.`, ''), 'person', person),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Record the interest"
      submitLook="secondary"
      beside={
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <PersonField
        name="person"
        label="Who declared an interest"
        meeting={meeting}
        emptyLabel="Choose"
      />
      <TextField name="interest" label="What the interest is" />
      {hasBegun(meeting) && <CheckboxField name="left" label="They left the room for this item" />}
    </OperationForm>
  );
}

const hasBegun = ({ heldOn }: Meeting) => heldOn <= today();

const stored = ({ interests }: Item): InterestInput[] =>
  interests.map(({ person, interest, left }) => ({ person: inputOf(person), interest, left }));
