import { useNavigate, useSearchParams } from 'react-router';
import type { EvidenceItem } from '../../../shared/evidence/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { dateIn, emptyDate, partsOf, type DateParts } from '../../components/date-parts.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { DateField, SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import type { InputOf } from '../../rpc/operation-types.ts';
import { evidenceOfDay } from './evidence-of-day.ts';
import { FileToKeep } from './FileToKeep.tsx';
import { referenceChoices } from './reference-choices.ts';

type EvidenceValues = {
  reference: string;
  title: string;
  aboutOn: DateParts;
  words: string;
  holdsUntil: DateParts;
  file: string;
};

/** Evidence that did not come from the record by itself, with its file kept inside the record. */
export function AddEvidencePage() {
  const [search] = useSearchParams();
  const replaces = Number(search.get('replaces'));
  return replaces > 0 ? (
    <ReplaceEvidence id={replaces} />
  ) : (
    <Page title="Add evidence" before={back}>
      <EvidenceForm />
    </Page>
  );
}

const back = <BackLink to="/evidence">Evidence</BackLink>;

function ReplaceEvidence({ id }: { readonly id: number }) {
  const query = useOperation('evidence.list', {});
  return (
    <Page
      title="Replace evidence"
      before={back}
      lead="The newer version counts from now on. The earlier one stays in the list with its file."
    >
      <Loaded query={query}>
        {({ items }) => {
          const earlier = items.find((item) => item.id === id);
          return earlier && earlier.removed === null ? (
            <EvidenceForm earlier={earlier} />
          ) : (
            <EmptyState>This evidence is not there any more, or was replaced already.</EmptyState>
          );
        }}
      </Loaded>
    </Page>
  );
}

function EvidenceForm({ earlier }: { readonly earlier?: EvidenceItem }) {
  const navigate = useNavigate();
  const job = useJob('evidence.addByHand', { refresh: false });
  const form = useOperationForm<'evidence.addByHand', EvidenceValues>({
    operation: 'evidence.addByHand',
    send: job.run,
    values: valuesOf(earlier),
    toInput: ({ reference, title, aboutOn, words, holdsUntil, file }) => ({
      reference: reference as InputOf<'evidence.addByHand'>['reference'],
      title,
      aboutOn: dateIn(aboutOn) ?? '',
      words,
      holdsUntil: dateIn(holdsUntil) ?? null,
      ...(file === '' ? {} : { file }),
      ...(earlier ? { replaces: { id: earlier.id, version: earlier.version } } : {}),
    }),
    onDone: (_, { aboutOn }) => void navigate(evidenceOfDay(dateIn(aboutOn))),
  });
  return (
    <OperationForm
      form={form}
      submitLabel={earlier ? 'Replace the earlier version' : 'Add this evidence'}
    >
      <SelectField
        name="reference"
        label="Which part of the duty it belongs to"
        choices={referenceChoices}
        emptyLabel="Choose a part"
      />
      <TextField name="title" label="Title" hint="For example, “Survey in the waiting room”." />
      <DateField
        name="aboutOn"
        label="The day it is about"
        hint="Not today’s date, unless it happened today. It decides the year it counts in."
      />
      <TextareaField name="words" label="In a few words (optional)" rows={4} />
      <DateField
        name="holdsUntil"
        label="It holds until (optional)"
        hint="For something that ends, such as an agreement for six months. After that day it no longer counts."
      />
      <FileToKeep job={job} />
    </OperationForm>
  );
}

const valuesOf = (earlier?: EvidenceItem): EvidenceValues => ({
  reference: earlier?.reference ?? '',
  title: earlier?.title ?? '',
  aboutOn: earlier ? partsOf(earlier.aboutOn) : emptyDate,
  words: earlier?.words ?? '',
  holdsUntil: earlier?.holdsUntil ? partsOf(earlier.holdsUntil) : emptyDate,
  file: '',
});
