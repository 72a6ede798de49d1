import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Link, useNavigate, useParams } from 'react-router';
import { NoSuchPage } from '../../app/NoSuchPage.tsx';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item, ItemSubject } from '../../../shared/meetings/item.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { RadiosField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { ItemNotes } from '../minutes/ItemNotes.tsx';
import { ItemFeedback } from '../feedback/ItemFeedback.tsx';
import { ItemImprovements } from '../improvements/ItemImprovements.tsx';
import { subjectChoices } from './item-words.ts';
import { ItemActions } from './ItemActions.tsx';
import { ItemDecisions } from './ItemDecisions.tsx';
import { meetingTitle } from './meeting-words.ts';
import { WithMeeting } from './WithMeeting.tsx';

/** One item: its notes, and the decisions and actions that came of it. */
export function ItemPage() {
  const itemId = Number(useParams().itemId);
  return (
    <WithMeeting>
      {(meeting) => {
        const item = meeting.itemList.find((one) => one.id === itemId);
        return item ? <OneItem key={item.id} meeting={meeting} item={item} /> : <NoSuchPage />;
      }}
    </WithMeeting>
  );
}

type OneItemProps = { readonly meeting: Meeting; readonly item: Item };

function OneItem({ meeting, item }: OneItemProps) {
  const next = meeting.itemList.find((one) => one.position === item.position + 1);
  return (
    <Page
      title={`${item.position}. ${item.title}`}
      before={<BackLink to={`/meetings/${meeting.id}`}>{meetingTitle(meeting)}</BackLink>}
    >
      <ItemNotes meeting={meeting} item={item} />
      {!meeting.locked && (
        <WhileWritable>
          <Details summary="Title, and what the item is about">
            <ItemForm item={item} />
          </Details>
        </WhileWritable>
      )}
      <ItemFeedback itemId={item.id} heldOn={meeting.heldOn} />
      <ItemDecisions meeting={meeting} item={item} />
      <ItemImprovements itemId={item.id} />
      <ItemActions meeting={meeting} item={item} />
      <p className="ppg-inline-links">
        {next && (
          <Link to={`/meetings/${meeting.id}/items/${next.id}`}>
            Next item: {next.position}. {next.title}
          </Link>
        )}
      </p>
      <HistoryLink of={`item ${item.id}`} />
      {!meeting.locked && (
        <WhileWritable>
          <RemoveItem meeting={meeting} item={item} />
        </WhileWritable>
      )}
    </Page>
  );
}

type ItemValues = { title: string; about: string; feedbackSource: string };

function ItemForm({ item }: { readonly item: Item }) {
  const { title, notes, about, feedbackSource } = item;
  const form = useOperationForm<'meetings.saveItem', ItemValues>({
    operation: 'meetings.saveItem',
    values: { title, about, feedbackSource },
    toInput: (values) => ({
      ...values,
      // As they stand: they save themselves.
      notes,
      about: values.about as ItemSubject,
      id: item.id,
      version: item.version,
    }),
  });
  const chosen = useWatch({ control: form.form.control, name: 'about' });
  return (
    <OperationForm form={form} submitLabel="Save title and subject" submitLook="secondary">
      <TextField name="title" label="Title" />
      <RadiosField name="about" label="What this item is" choices={subjectChoices} />
      {chosen === 'feedback reviewed' && (
        <TextField
          name="feedbackSource"
          label="Where the feedback came from"
          hint="For example, Friends and Family Test, July to September"
        />
      )}
    </OperationForm>
  );
}

function RemoveItem({ meeting, item }: OneItemProps) {
  const navigate = useNavigate();
  const remove = useCommand('meetings.removeItem');
  const [sure, setSure] = useState(false);
  if (item.decisions.length + item.actions.length > 0) return null;

  const removeIt = async () => {
    const result = await remove.run({ id: item.id, version: item.version });
    if (result.ok) await navigate(`/meetings/${meeting.id}`);
  };
  return (
    <>
      <FailureNotice failure={remove.failure} />
      {sure ? (
        <div className="ppg-buttons">
          <Button look="warning" small busy={remove.running} onClick={() => void removeIt()}>
            Remove the item
          </Button>
          <Button look="secondary" small onClick={() => setSure(false)}>
            Keep it
          </Button>
        </div>
      ) : (
        <Button look="secondary" small onClick={() => setSure(true)}>
          Remove this item
        </Button>
      )}
    </>
  );
}
