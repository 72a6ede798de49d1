import { useNavigate } from 'react-router';
import { useWatch } from 'react-hook-form';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { dateIn, emptyDate, type DateParts } from '../../components/date-parts.ts';
import { DateField, SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import { callShell } from '../../rpc/client.ts';
import type { InputOf } from '../../rpc/operation-types.ts';
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
  const navigate = useNavigate();
  const form = useOperationForm<'evidence.addByHand', EvidenceValues>({
    operation: 'evidence.addByHand',
    values: {
      reference: '',
      title: '',
      aboutOn: emptyDate,
      words: '',
      holdsUntil: emptyDate,
      file: '',
    },
    toInput: ({ reference, title, aboutOn, words, holdsUntil, file }) => ({
      reference: reference as InputOf<'evidence.addByHand'>['reference'],
      title,
      aboutOn: dateIn(aboutOn) ?? '',
      words,
      holdsUntil: dateIn(holdsUntil) ?? null,
      ...(file === '' ? {} : { file }),
    }),
    onDone: () => void navigate('/evidence'),
  });
  const { control, setValue } = form.form;
  const file = useWatch({ control, name: 'file' });
  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', { title: 'Choose the file', kinds: [] });
    if (chosen.ok && chosen.value.path) setValue('file', chosen.value.path, { shouldDirty: true });
  };
  return (
    <Page title="Add evidence" before={<BackLink to="/evidence">Evidence</BackLink>}>
      <OperationForm form={form} submitLabel="Add this evidence">
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
        <p className="ppg-place">
          {file === ''
            ? 'No file chosen. Up to 100 MB; it is kept inside the record and in every backup of it.'
            : file}
        </p>
        <p>
          <Button look="secondary" small onClick={() => void choose()}>
            Choose a file to keep with it
          </Button>
        </p>
      </OperationForm>
    </Page>
  );
}
