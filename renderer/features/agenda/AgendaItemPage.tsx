import { useNavigate, useParams } from 'react-router';
import type { ItemPurpose } from '../../../shared/agenda/item-purpose.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { NoSuchPage } from '../../app/NoSuchPage.tsx';
import { BackLink } from '../../components/BackLink.tsx';
import {
  CheckboxField,
  SelectField,
  TextareaField,
  TextField,
} from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { numberText, typedNumber } from '../../components/form/typed-number.ts';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { meetingTitle } from '../meetings/meeting-words.ts';
import { WithMeeting } from '../meetings/WithMeeting.tsx';
import { DeclareInterest } from '../minutes/more/DeclareInterest.tsx';
import { AddNomination } from './AddNomination.tsx';
import { purposeChoices } from './purpose-words.ts';

/** One item of an agenda: its title, its time, who asked, what is printed under it. */
export function AgendaItemPage() {
  const itemId = Number(useParams()['itemId']);
  return (
    <WithMeeting>
      {(meeting) => {
        const item = meeting.itemList.find(({ id }) => id === itemId);
        return item ? <OneItem key={item.id} meeting={meeting} item={item} /> : <NoSuchPage />;
      }}
    </WithMeeting>
  );
}

type ItemProps = { readonly meeting: Meeting; readonly item: Item };

function OneItem({ meeting, item }: ItemProps) {
  const readOnly = useReadOnly();
  const fixed = readOnly || meeting.locked || meeting.cancelled;
  return (
    <Page
      title={`${item.position}. ${item.title}`}
      before={
        <BackLink to={`/meetings/${meeting.id}/agenda`}>Agenda: {meetingTitle(meeting)}</BackLink>
      }
    >
      {fixed ? <Fixed item={item} /> : <Changeable meeting={meeting} item={item} />}
    </Page>
  );
}

/** An item of a meeting whose agenda cannot be changed any more. */
function Fixed({ item }: { readonly item: Item }) {
  return (
    <>
      <p>This agenda can no longer be changed.</p>
      {item.agendaWords !== '' && <p className="ppg-lines">{item.agendaWords}</p>}
    </>
  );
}

function Changeable({ meeting, item }: ItemProps) {
  return (
    <>
      <FactsForm key={item.id} meetingId={meeting.id} item={item} />
      {item.purpose === 'election' && (
        <>
          <h2 className="nhsuk-heading-m">Nominations</h2>
          <AddNomination meeting={meeting} item={item} />
        </>
      )}
      <h2 className="nhsuk-heading-m">Interests declared beforehand</h2>
      {item.interests.length === 0 && <p>Nobody has declared an interest in this item.</p>}
      <DeclareInterest meeting={meeting} item={item} />
    </>
  );
}

type FactsValues = {
  title: string;
  plannedMinutes: string;
  purpose: string;
  askedBy: string;
  agendaWords: string;
  isPrivate: boolean;
};

type FactsFormProps = { readonly meetingId: number; readonly item: Item };

/** The whole item in one form; saved, the person is back on the agenda. */
function FactsForm({ meetingId, item }: FactsFormProps) {
  const navigate = useNavigate();
  const { id, version, title, plannedMinutes, purpose, askedBy, agendaWords, isPrivate } = item;
  const form = useOperationForm<'meetings.saveItemFacts', FactsValues>({
    operation: 'meetings.saveItemFacts',
    values: {
      title,
      plannedMinutes: numberText(plannedMinutes),
      purpose,
      askedBy,
      agendaWords,
      isPrivate,
    },
    toInput: (values) => ({
      ...values,
      id,
      version,
      purpose: values.purpose as ItemPurpose,
      plannedMinutes: typedNumber(values.plannedMinutes),
    }),
    onDone: () => void navigate(`/meetings/${meetingId}/agenda`),
  });
  return (
    <OperationForm form={form} submitLabel="Save the item">
      <TextField name="title" label="Title" />
      <TextField name="plannedMinutes" label="Minutes" width={3} inputMode="numeric" />
      <SelectField name="purpose" label="What it is for" choices={purposeChoices} />
      <TextField name="askedBy" label="Who asked for it" width={20} />
      <TextareaField
        name="agendaWords"
        label="What stands under it on the agenda"
        hint="One thought a line."
        rows={6}
      />
      <CheckboxField
        name="isPrivate"
        label="Private"
        hint="The agenda prints its number only, and public copies leave it out."
      />
    </OperationForm>
  );
}
