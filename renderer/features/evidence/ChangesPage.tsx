import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { changeKinds } from '../../../shared/duties/practice-change.ts';
import { contractTypes } from '../../../shared/practice/practice.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { emptyDate } from '../../components/date-parts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { DateField, RadiosField, SelectField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Table } from '../../components/Table.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { asksContract, changeInput, type ChangeValues } from './change-values.ts';

type Change = AnswerOf<'duties.changes'>['changes'][number];

/** Changes of the practice that the evidence of their years must tell. */
export function ChangesPage() {
  const query = useOperation('duties.changes', {});
  const [added, setAdded] = useState(0);
  return (
    <Page
      title="Changes of the practice"
      before={<BackLink to="/evidence">Evidence</BackLink>}
      lead="Another contract or a merger in the middle of a year. The evidence of that year then tells it, and shows the words of both contracts where they differ."
    >
      <Loaded query={query}>{({ changes }) => <ChangeList changes={changes} />}</Loaded>
      <WhileWritable>
        <AddChange key={added} onAdded={() => setAdded(added + 1)} />
      </WhileWritable>
    </Page>
  );
}

function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const remove = useCommand('duties.removeChange');
  if (changes.length === 0) {
    return <EmptyState>No change of the practice is recorded.</EmptyState>;
  }
  return (
    <>
      <FailureNotice failure={remove.failure} />
      <Table
        caption="Changes of the practice"
        captionHidden
        columns={[
          { heading: 'From', nowrap: true, cell: ({ on }) => formatDay(on) },
          { heading: 'What happened', namesRow: true, cell: ({ words }) => words },
          {
            heading: 'Contract before',
            cell: ({ contractBefore }) => contractBefore ?? 'the same',
          },
          {
            heading: 'Change',
            cell: ({ id, version, words }) => (
              <WhileWritable>
                <Button look="secondary" small onClick={() => void remove.run({ id, version })}>
                  Remove<span className="nhsuk-u-visually-hidden"> {words}</span>
                </Button>
              </WhileWritable>
            ),
          },
        ]}
        rows={changes}
        rowKey={({ id }) => id}
      />
    </>
  );
}

const kindLabels = {
  'contract type': 'The type of contract',
  merger: 'It merged with another practice',
  other: 'Something else that readers must know',
} as const;

function AddChange({ onAdded }: { readonly onAdded: () => void }) {
  const form = useOperationForm<'duties.addChange', ChangeValues>({
    operation: 'duties.addChange',
    values: { on: emptyDate, kind: '', contractBefore: '', words: '' },
    toInput: changeInput,
    onDone: onAdded,
  });
  const kind = useWatch({ control: form.form.control, name: 'kind' });
  return (
    <section aria-labelledby="add-change">
      <h2 className="nhsuk-heading-m" id="add-change">
        Add a change
      </h2>
      <OperationForm form={form} submitLabel="Add this change">
        <RadiosField
          name="kind"
          label="What changed?"
          choices={changeKinds.map((value) => ({ value, label: kindLabels[value] }))}
        />
        <DateField name="on" label="The first day on which it was so" />
        {asksContract(kind) && (
          <SelectField
            name="contractBefore"
            label={
              kind === 'merger'
                ? 'Contract before, if it was another'
                : 'Contract up to the day before'
            }
            choices={contractTypes.map((value) => ({ value, label: value }))}
            emptyLabel={kind === 'merger' ? 'The same' : 'Choose the contract'}
          />
        )}
        <TextField
          name="words"
          label="What happened, in a sentence"
          hint="For example, “Merged with Sample Road Surgery; both groups met together from May”."
        />
      </OperationForm>
    </section>
  );
}
