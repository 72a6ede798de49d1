import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { namedCategories } from '../../../shared/population/category-name.ts';
import { moreThanList } from '../../../shared/population/more-than-list.ts';
import { ownSubjects } from '../../../shared/population/own/own-words.ts';
import { subjectLabel } from '../../../shared/population/population-subject.ts';
import { emptyDate } from '../../components/date-parts.ts';
import { DateField, SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { WarningCallout } from '../../components/WarningCallout.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { count } from '../../components/plural.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { doubtsOf, hintsFor, ownInput, suggested, type OwnValues } from './own-mapping.ts';
import { people } from './table-in-words.ts';

type MapOwnFiguresProps = {
  readonly own: AnswerOf<'population.readOwn'>;
  /** Where they come from, where the file says it. */
  readonly source?: string;
  readonly base?: 'all' | '16+';
};

/** What each row of the practice's own totals stands for; what was chosen before is remembered. */
export function MapOwnFigures({ own, source = '', base = 'all' }: MapOwnFiguresProps) {
  const navigate = useNavigate();
  const form = useOperationForm<'population.keepOwn', OwnValues>({
    operation: 'population.keepOwn',
    values: {
      subject: own.subject ?? '',
      categories: suggested(own, own.subject ?? ''),
      source,
      date: emptyDate,
      listSize: '',
      // A survey says of itself how sure it is; that stays with its figures.
      note: source === '' ? '' : own.warnings.slice(1).join(' '),
    },
    toInput: (values) => ownInput(own, values, base),
    fieldFor: (path) => path.replace(/^rows\.(\d+)\.category$/, 'categories.$1'),
    onDone: () => void navigate('/representativeness/population'),
  });
  const { control, setValue } = form.form;
  const subject = useWatch({ control, name: 'subject' });
  const listSize = useWatch({ control, name: 'listSize' });
  const categories = useWatch({ control, name: 'categories' });
  const kept = useOperation('population.list', {}).data?.tables ?? [];
  const hints = hintsFor(own, subject);
  const choices = namedCategories(subject).map(({ key, label }) => ({ value: key, label }));
  const doubts = doubtsOf(own, { subject, categories, listSize }, kept);
  const practice = useOperation('practice.get', {}).data?.practice;
  const tooMany = moreThanList(own, practice?.listSize ?? null);
  const warnings = [...new Set([...tooMany, ...own.warnings, ...doubts])];
  return (
    <OperationForm form={form} submitLabel="Keep these figures" long>
      <h2 className="nhsuk-heading-m">What was read: {count(own.rows.length, 'row')}</h2>
      {warnings.length > 0 && (
        <WarningCallout heading="Please look at this first">
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </WarningCallout>
      )}
      <SelectField
        name="subject"
        label="What the figures are about"
        emptyLabel="Choose one"
        choices={ownSubjects.map((key) => ({ value: key, label: subjectLabel(key) }))}
        onInput={(event) => setValue('categories', suggested(own, event.currentTarget.value))}
      />
      {subject !== '' && (
        <Fieldset legend="What each row stands for">
          <p className="nhsuk-hint">
            What you choose is remembered for the next time. Rows left out are shown beside the
            figures and are in no share.
          </p>
          {own.rows.map(({ label, count: counted }, row) =>
            own.notShown.includes(label) ? (
              <p key={label}>
                {label}: {people(counted)}. Left out of every share: not shown is not nobody.
              </p>
            ) : (
              <SelectField
                key={`${subject} ${row}`}
                name={`categories.${row}`}
                label={`${label}: ${people(counted)}`}
                hint={hints[row]}
                emptyLabel="Left out: not known or not stated"
                choices={choices}
              />
            ),
          )}
        </Fieldset>
      )}
      <TextField
        name="source"
        label="Where they come from"
        hint="For example, “EMIS Web search”."
      />
      <DateField name="date" label="The day they are about" />
      <TextField
        name="listSize"
        label="All patients on the list that day (optional)"
        hint="Then it is shown for how many of them the answer is recorded."
        inputMode="numeric"
        width={10}
      />
      <TextareaField name="note" label="To know about these figures (optional)" rows={3} />
    </OperationForm>
  );
}
