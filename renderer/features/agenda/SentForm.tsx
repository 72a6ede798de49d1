import { useEffect, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Recipient } from '../../../shared/agenda/papers-contract.ts';
import { sentWays, sentWhat, type SentEntry } from '../../../shared/meetings/sent.ts';
import { Button } from '../../components/Button.tsx';
import { choicesOf } from '../../components/choice.ts';
import { CheckboxField, DateField, SelectField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import {
  dayToOffer,
  hadBefore,
  newSent,
  sentAs,
  sentInput,
  type SentFacts,
  type SentValues,
} from './sent-values.ts';

type SentFormProps = {
  readonly meetingId: number;
  readonly facts: SentFacts;
  readonly onRecorded: (entries: number) => void;
};

/** Records in one go who was sent something: ticked beforehand, each the way that person likes. */
export function SentForm({ meetingId, facts, onRecorded }: SentFormProps) {
  const { recipients, sent } = facts;
  const form = useOperationForm<'meetings.recordSent', SentValues>({
    operation: 'meetings.recordSent',
    values: newSent(facts),
    toInput: (values) => sentInput(meetingId, values),
    fieldFor: (path) => (path === 'to' ? 'members.0.chosen' : path),
    onDone: ({ recorded }) => onRecorded(recorded),
  });
  const what = useWatch({ control: form.form.control, name: 'what' });
  const followed = useRef(what);
  const { getValues, setValue } = form.form;
  useEffect(() => {
    if (followed.current === what) return;
    const next = sentAs(what, { ...getValues(), what: followed.current }, facts);
    followed.current = what;
    setValue('on', next.on);
    for (const [index, { chosen }] of next.members.entries()) {
      setValue(`members.${index}.chosen`, chosen);
    }
  }, [what, facts, getValues, setValue]);
  const chooseAll = (chosen: boolean) => {
    for (const index of recipients.keys()) {
      form.form.setValue(`members.${index}.chosen`, chosen, { shouldDirty: true });
    }
  };
  return (
    <OperationForm form={form} submitLabel="Record as sent">
      <SelectField name="what" label="What was sent" choices={choicesOf(sentWhat)} />
      <DateField
        name="on"
        label="Sent on"
        hint={`Filled in: ${dayToOffer(what, facts).why}. Change it if it went out on another day.`}
      />
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Members</legend>
        {recipients.length === 0 && <p>Nobody is a member on the day of this meeting.</p>}
        {recipients.length > 1 && (
          <div className="ppg-buttons">
            <Button look="secondary" small onClick={() => chooseAll(true)}>
              Choose everybody
            </Button>
            <Button look="secondary" small onClick={() => chooseAll(false)}>
              Choose nobody
            </Button>
          </div>
        )}
        <ul className="ppg-rows ppg-sent">
          {recipients.map((recipient, index) => (
            <li className="ppg-rows__row" key={recipient.memberId}>
              <div className="ppg-rows__name">
                <CheckboxField
                  name={`members.${index}.chosen`}
                  label={recipient.name}
                  hint={hintOf(recipient, what, hadBefore(sent, what, recipient.memberId))}
                />
              </div>
              <SelectField
                name={`members.${index}.how`}
                label={`How ${recipient.name} gets it`}
                choices={choicesOf(personWays)}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset className="nhsuk-fieldset">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
          Other people and places
        </legend>
        <CheckboxField name="noticeboard" label="Practice noticeboard" />
        <CheckboxField name="website" label="Practice website" />
        <TextField
          name="otherName"
          label="Somebody else"
          hint="For example, a guest or a member of practice staff"
          width={20}
        />
        <SelectField
          name="otherHow"
          label="How somebody else gets it"
          choices={choicesOf(sentWays)}
        />
      </fieldset>
      <TextField name="note" label="Note" hint="For example, with the large-print copy" />
    </OperationForm>
  );
}

const personWays = sentWays.filter((way) => way !== 'noticeboard' && way !== 'website');

function hintOf({ note, formats }: Recipient, what: string, had: SentEntry | undefined) {
  const words = [
    formats.join(', '),
    note,
    had ? `was sent the ${what} on ${formatDay(had.on)} by ${had.how}` : '',
  ].filter((each) => each !== '');
  return words.length === 0 ? undefined : words.join('; ');
}
