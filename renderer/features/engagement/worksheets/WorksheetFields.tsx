import {
  changeKinds,
  type WorksheetKind,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import { choicesOf } from '../../../components/choice.ts';
import { DateField, RadiosField, TextField } from '../../../components/form/Fields.tsx';
import { IdentifyingNotice } from '../../feedback/IdentifyingNotice.tsx';

/** What is asked about a plan, a self-assessment or a change before anything is written in it. */
export function WorksheetFields({ kind }: { readonly kind: WorksheetKind }) {
  return (
    <>
      {kind !== 'self-assessment' && <TextField name="title" {...titleOf[kind]} />}
      {kind === 'material change' && (
        <RadiosField name="change" label="Kind of change" choices={choicesOf(changeKinds)} />
      )}
      <DateField name="startsOn" label={startLabel[kind]} />
      {kind === 'engagement plan' && <DateField name="endsOn" label="Last day (optional)" />}
      {kind === 'material change' && (
        <DateField name="endsOn" label="Day it takes effect, once it is known (optional)" />
      )}
      <TextField
        name="people"
        label={kind === 'self-assessment' ? 'Who made it (optional)' : 'Who leads it (optional)'}
        hint="By their part, for example “practice manager and chair of the group”."
      />
      <IdentifyingNotice fields={kind === 'self-assessment' ? ['people'] : ['title', 'people']} />
    </>
  );
}

const titleOf = {
  'engagement plan': {
    label: 'What it is about',
    hint: 'For example, “The new telephone system”.',
  },
  'material change': {
    label: 'What it is called',
    hint: 'For example, “Closing the branch in Sample Lane”.',
  },
} as const;

const startLabel = {
  'engagement plan': 'First day',
  'self-assessment': 'Day it was made',
  'material change': 'Day on which work on it began',
} as const satisfies Record<WorksheetKind, string>;
