import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { meetingKinds, meetingModes } from '../../../shared/meetings/meeting.ts';
import type { ImportAnswer } from '../../../shared/minutes/import/contract.ts';
import { Button } from '../../components/Button.tsx';
import { choicesOf } from '../../components/choice.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { count } from '../../components/plural.ts';
import { Radios } from '../../components/Radios.tsx';
import { Select } from '../../components/Select.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { WarningCallout } from '../../components/WarningCallout.tsx';
import { CorrectItems } from './CorrectItems.tsx';
import { CorrectPeople } from './CorrectPeople.tsx';
import type { ImportDraft } from './import-draft.ts';

export type Problems = Readonly<Record<string, string | undefined>>;

type CorrectMinutesProps = {
  readonly answer: ImportAnswer;
  readonly draft: ImportDraft;
  /** By the id of the field. */
  readonly problems: Problems;
  readonly busy: boolean;
  readonly onChange: (draft: ImportDraft) => void;
  readonly onDate: () => void;
  readonly onKeep: () => void;
};

/** What was understood of a file, every field of it to be corrected. */
export function CorrectMinutes(props: CorrectMinutesProps) {
  const { answer, draft, problems, busy, onChange, onDate, onKeep } = props;
  const change = (part: Partial<ImportDraft>) => onChange({ ...draft, ...part });
  const isTaken = answer.duplicates.some(({ why }) => why === 'same file');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onKeep();
      }}
    >
      <h2 className="nhsuk-heading-m">What was understood of {answer.fileName}</h2>
      <p role="status">
        {count(draft.people.length, 'person', 'people')} named, {count(draft.items.length, 'item')}.
        Please compare with the file: all of its text is below.
        {answer.pictures > 0 && (
          <> It holds {count(answer.pictures, 'picture')}, kept only in the original file.</>
        )}
      </p>
      <Duplicates duplicates={answer.duplicates} />
      <DateInput
        id="corrected.heldOn"
        label="Date of the meeting"
        hint="For example 8 9 2019"
        error={problems['corrected.heldOn']}
        value={draft.heldOn}
        onChange={(heldOn) => change({ heldOn })}
        onBlur={onDate}
      />
      <div className="ppg-filters">
        <TextInput
          id="corrected.startsAt"
          label="Start (optional)"
          width={10}
          error={problems['corrected.startsAt']}
          value={draft.startsAt}
          onChange={(event) => change({ startsAt: event.target.value })}
        />
        <TextInput
          id="corrected.endsAt"
          label="End (optional)"
          width={10}
          error={problems['corrected.endsAt']}
          value={draft.endsAt}
          onChange={(event) => change({ endsAt: event.target.value })}
        />
        <Select
          id="corrected.kind"
          label="Kind of meeting"
          choices={choicesOf(meetingKinds)}
          value={draft.kind}
          onChange={(event) => change({ kind: event.target.value as ImportDraft['kind'] })}
        />
        <Select
          id="corrected.mode"
          label="How people met"
          choices={choicesOf(meetingModes)}
          value={draft.mode}
          onChange={(event) => change({ mode: event.target.value as ImportDraft['mode'] })}
        />
      </div>
      <TextInput
        id="corrected.place"
        label="Place (optional)"
        width={30}
        error={problems['corrected.place']}
        value={draft.place}
        onChange={(event) => change({ place: event.target.value })}
      />
      <CorrectPeople
        people={draft.people}
        members={answer.members}
        suggestions={answer.suggestions}
        problems={problems}
        onChange={(people) => change({ people })}
      />
      <CorrectItems
        items={draft.items}
        problems={problems}
        onChange={(items) => change({ items })}
      />
      <Radios
        id="corrected.actions"
        name="corrected.actions"
        label="The actions in these minutes"
        value={draft.actions}
        choices={[
          { value: 'history', label: 'Are history: they are kept as closed' },
          { value: 'open', label: 'Are still to be done: they join the open actions' },
        ]}
        onChange={(event) => change({ actions: event.target.value as ImportDraft['actions'] })}
      />
      {isTaken ? (
        <p>This file is in the record already, so there is nothing to add.</p>
      ) : (
        <Button type="submit" busy={busy}>
          Keep as confirmed minutes
        </Button>
      )}
    </form>
  );
}

function Duplicates({ duplicates }: Pick<ImportAnswer, 'duplicates'>) {
  if (duplicates.length === 0) return null;
  return (
    <WarningCallout heading="Perhaps here already">
      <ul>
        {duplicates.map(({ meetingId, heldOn, why }) => (
          <li key={meetingId}>
            {why === 'same file' ? 'This very file was imported as the ' : 'There is a '}
            <Link to={`/meetings/${meetingId}`}>meeting of {formatDay(heldOn)}</Link>.
            {why === 'same day' && ' If it is another meeting of that day, go on.'}
          </li>
        ))}
      </ul>
    </WarningCallout>
  );
}
