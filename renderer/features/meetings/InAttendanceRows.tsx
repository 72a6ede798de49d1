import { useId } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { messageAt, personFieldId, type AttendanceProblem } from './attendance-problems.ts';
import type { DraftPerson } from './attendance-draft.ts';
import { named, offered } from './known-others.ts';

const kinds = [
  { value: 'practice staff', label: 'Practice staff' },
  { value: 'guest', label: 'Guest' },
];

const states = [
  { value: 'present', label: 'In attendance' },
  { value: 'apologies', label: 'Apologies' },
];

type InAttendanceRowsProps = {
  readonly meetingId: number;
  readonly people: readonly DraftPerson[];
  readonly problems: readonly AttendanceProblem[];
  readonly onChange: (people: readonly DraftPerson[]) => void;
};

/** Practice staff and guests: people who came, or sent apologies, without being members. */
export function InAttendanceRows({ meetingId, people, problems, onChange }: InAttendanceRowsProps) {
  const listId = useId();
  const known = useOperation('meetings.knownOthers', { id: meetingId }).data?.people ?? [];
  const set = (key: number, change: Partial<DraftPerson>) =>
    onChange(people.map((person) => (person.key === key ? { ...person, ...change } : person)));
  const add = () => {
    const key = Math.max(-1, ...people.map((person) => person.key)) + 1;
    const person: DraftPerson = {
      key,
      name: '',
      role: '',
      kind: 'practice staff',
      state: 'present',
    };
    // Its field has to be there before it can take the focus.
    flushSync(() => onChange([...people, person]));
    document.getElementById(personFieldId('name', key))?.focus();
  };

  return (
    <section aria-labelledby="in-attendance">
      <h2 className="nhsuk-heading-m" id="in-attendance">
        Practice staff and guests
      </h2>
      {known.length > 0 && (
        <p className="ppg-quiet">
          Names of the last year’s meetings are offered as you type, with their roles.
        </p>
      )}
      <datalist id={listId}>
        {offered(known, people).map(({ name, role, kind }) => (
          <option key={name} value={name}>
            {role || kind}
          </option>
        ))}
      </datalist>
      {people.map((person, index) => (
        <div
          className="ppg-person"
          key={person.key}
          role="group"
          aria-label={`Person ${index + 1}`}
        >
          <TextInput
            id={personFieldId('name', person.key)}
            error={messageAt(problems, personFieldId('name', person.key))}
            label="Name"
            width={20}
            value={person.name}
            list={listId}
            autoComplete="off"
            onChange={(event) => set(person.key, named(event.target.value, person, known))}
          />
          <TextInput
            id={personFieldId('role', person.key)}
            error={messageAt(problems, personFieldId('role', person.key))}
            label="Role"
            width={20}
            value={person.role}
            onChange={(event) => set(person.key, { role: event.target.value, broughtRole: false })}
          />
          <Select
            id={`person-${person.key}-kind`}
            label="Who they are"
            choices={kinds}
            value={person.kind}
            onChange={(event) =>
              set(person.key, { kind: event.target.value as DraftPerson['kind'] })
            }
          />
          <Select
            id={personFieldId('state', person.key)}
            label="Came or not"
            choices={states}
            value={person.state}
            onChange={(event) =>
              set(person.key, { state: event.target.value as DraftPerson['state'] })
            }
          />
          <Button
            look="secondary"
            small
            onClick={() => onChange(people.filter((other) => other.key !== person.key))}
          >
            Remove
            <span className="nhsuk-u-visually-hidden"> {person.name || `person ${index + 1}`}</span>
          </Button>
        </div>
      ))}
      <p>
        <Button look="secondary" small id="add-person" onClick={add}>
          Add a person
        </Button>
      </p>
    </section>
  );
}
