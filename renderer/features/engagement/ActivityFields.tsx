import {
  accessOffers,
  activityKinds,
  levels,
  methods,
} from '../../../shared/engagement/activity.ts';
import { choicesOf } from '../../components/choice.ts';
import {
  CheckboxesField,
  DateField,
  RadiosField,
  SelectField,
  TextareaField,
  TextField,
} from '../../components/form/Fields.tsx';
import { IdentifyingNotice } from '../feedback/IdentifyingNotice.tsx';

const levelHints = {
  consultation: 'Patients are asked what they think of something',
  involvement: 'Patients work on it with the practice over a time',
  'co-production': 'Patients and practice decide and do it together, as equals',
  'information only': 'Patients are told something; it does not count as engagement',
} as const;

/** What is asked about an activity. */
export function ActivityFields() {
  return (
    <>
      <SelectField
        name="kind"
        label="What kind of activity"
        emptyLabel="Choose"
        choices={choicesOf(activityKinds)}
      />
      <TextField
        name="title"
        label="What it is, in a few words"
        hint="For example, “Survey on the new telephone system in the waiting room”."
      />
      <RadiosField
        name="level"
        label="How far people take part"
        choices={choicesOf(levels).map((one) => ({ ...one, hint: levelHints[one.value] }))}
      />
      <TextareaField name="aim" label="What it is to find out or achieve (optional)" rows={3} />
      <TextField
        name="partner"
        label="Held with (optional)"
        hint="The community organisation or service, not a person."
      />
      <DateField name="startsOn" label="The day, or the first day" />
      <DateField name="endsOn" label="The last day, if it is longer (optional)" />
      <CheckboxesField
        name="methods"
        label="How people can take part (optional)"
        choices={choicesOf(methods)}
      />
      <TextField name="methodWords" label="More about how (optional)" />
      <CheckboxesField
        name="access"
        label="What is offered so that everybody can take part (optional)"
        choices={choicesOf(accessOffers)}
      />
      <TextField
        name="accessWords"
        label="More about access (optional)"
        hint="Which languages, what was asked for, what could not be offered and why."
      />
      <TextField name="cost" label="Cost in pounds (optional)" width={5} />
      <TextField
        name="costWords"
        label="More about the cost (optional)"
        hint="For example, who paid, hours of staff and volunteers."
      />
      <IdentifyingNotice fields={checked} />
    </>
  );
}

const checked = ['title', 'aim', 'partner', 'methodWords', 'accessWords', 'costWords'] as const;
