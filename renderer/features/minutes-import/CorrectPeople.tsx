import { attendedStates, type ImportAnswer } from '../../../shared/minutes/import/contract.ts';
import { Button } from '../../components/Button.tsx';
import { choicesOf } from '../../components/choice.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { Select } from '../../components/Select.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import type { Problems } from './CorrectMinutes.tsx';
import { isSuggestedFor, newPerson, withSuggestion, type PersonDraft } from './import-draft.ts';
import { SuggestedPerson } from './SuggestedPerson.tsx';

type CorrectPeopleProps = {
  readonly people: readonly PersonDraft[];
  readonly members: ImportAnswer['members'];
  readonly suggestions: ImportAnswer['suggestions'];
  readonly problems: Problems;
  readonly onChange: (people: readonly PersonDraft[]) => void;
};

/** Who came and who sent apologies: each name of the file with the person it means. */
export function CorrectPeople(props: CorrectPeopleProps) {
  const { people, members, suggestions, problems, onChange } = props;
  const replace = (index: number, part: Partial<PersonDraft>) =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...part } : person)));
  return (
    <section aria-labelledby="people-heading">
      <h2 className="nhsuk-heading-m" id="people-heading">
        Who came
      </h2>
      <p id="corrected.people" tabIndex={-1}>
        {members.length === 0
          ? 'Nobody was a member on that day in this record, so people are kept by the names in the file.'
          : 'Only those who were members on that day can be chosen. Others are kept by the names in the file.'}{' '}
        Who was no member and did not come, and sent no apologies, stays in the text of the minutes.
      </p>
      {people.map((person, index) => (
        <Fieldset
          key={person.key}
          role="group"
          legend={<span className="nhsuk-u-visually-hidden">{person.said || 'Somebody else'}</span>}
        >
          <div className="ppg-person ppg-person--named">
            <TextInput
              id={`corrected.people.${index}.said`}
              label="Name in the file"
              width={20}
              error={problems[`corrected.people.${index}.said`]}
              value={person.said}
              onChange={(event) => replace(index, { said: event.target.value })}
            />
            <Select
              id={`corrected.people.${index}.memberId`}
              label="Who this is"
              error={problems[`corrected.people.${index}.memberId`]}
              choices={whoChoices(members, mayBeOther(person.state))}
              value={person.kind === 'member' ? `member ${person.memberId}` : person.kind}
              onChange={(event) => replace(index, whoIn(event.target.value))}
            />
            <Select
              id={`corrected.people.${index}.state`}
              label="Took part as"
              choices={choicesOf(attendedStates)}
              value={person.state}
              onChange={(event) =>
                replace(index, tookPart(person, event.target.value as PersonDraft['state']))
              }
            />
            <TextInput
              id={`corrected.people.${index}.role`}
              label="Role (optional)"
              width={10}
              error={problems[`corrected.people.${index}.role`]}
              value={person.role}
              onChange={(event) => replace(index, { role: event.target.value })}
            />
            <div className="nhsuk-form-group">
              <Button
                look="secondary"
                small
                onClick={() => onChange(people.filter((_, at) => at !== index))}
              >
                Take out<span className="nhsuk-u-visually-hidden"> {person.said}</span>
              </Button>
            </div>
            {suggestions.filter(isSuggestedFor(person)).map((suggestion) => (
              <SuggestedPerson
                key={suggestion.name}
                suggestion={suggestion}
                onAccept={() => replace(index, withSuggestion(person, suggestion))}
              />
            ))}
          </div>
        </Fieldset>
      ))}
      <Button look="secondary" small onClick={() => onChange([...people, newPerson()])}>
        Add a person
      </Button>
    </section>
  );
}

/** Of who was no member, the record holds that they came or sent apologies, and nothing else. */
const tookPart = ({ kind, memberId }: PersonDraft, state: PersonDraft['state']) =>
  kind === 'member' || mayBeOther(state)
    ? { state, kind, memberId }
    : { state, kind: 'text only' as const, memberId: null };

const mayBeOther = (state: PersonDraft['state']) => state !== 'absent';

const whoChoices = (members: ImportAnswer['members'], mayBeOther: boolean) => [
  ...members.map(({ id, name }) => ({ value: `member ${id}`, label: name })),
  ...(mayBeOther
    ? [
        { value: 'practice staff', label: 'Practice staff' },
        { value: 'guest', label: 'No member here: a guest' },
      ]
    : []),
  { value: 'text only', label: 'Leave in the text only' },
];

function whoIn(value: string): Pick<PersonDraft, 'kind' | 'memberId'> {
  const memberId = Number(/^member (?<id>\d+)$/u.exec(value)?.groups?.['id']);
  if (memberId > 0) return { kind: 'member', memberId };
  const kind = value === 'practice staff' || value === 'guest' ? value : 'text only';
  return { kind, memberId: null };
}
