import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { NoSuchPage } from '../../app/NoSuchPage.tsx';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Action } from '../../../shared/actions/action.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Details } from '../../components/Details.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { BackFromMinuting } from '../minutes/BackFromMinuting.tsx';
import { EditAction } from './ActionForm.tsx';
import { standing } from './ActionList.tsx';
import { CompleteAction } from './CompleteAction.tsx';
import { DecisionOfAction } from './DecisionOfAction.tsx';
import { RestAction } from './RestAction.tsx';
import { ProgressOfAction } from './ProgressOfAction.tsx';

/** One action: how it stands, what has happened, and its end. */
export function ActionPage() {
  const id = Number(useParams().id);
  return (
    <Loaded query={useOperation('actions.list', { show: 'all' })}>
      {({ actions }) => {
        const action = actions.find((one) => one.id === id);
        return action ? <OneAction action={action} /> : <NoSuchPage />;
      }}
    </Loaded>
  );
}

function OneAction({ action }: { readonly action: Action }) {
  const [edited, setEdited] = useState(0);
  const [justDone, setJustDone] = useState(false);
  return (
    <Page
      title={`${action.reference}: ${action.text}`}
      before={<BackFromMinuting otherwise={<BackLink to="/actions">Actions</BackLink>} />}
      lead={capitalised(standing(action))}
    >
      <SummaryList
        rows={[
          { key: 'Agreed', value: <Agreed action={action} /> },
          ...decisionRow(action),
          ...(action.doneOn
            ? [
                { key: 'Done', value: formatDay(action.doneOn) },
                { key: 'What came of it', value: action.result },
              ]
            : []),
        ]}
      />
      <ProgressOfAction action={action} />
      <HistoryLink of={`action ${action.id}`} />
      {justDone && action.doneOn && <Panel heading="The action is done." />}
      <WhileWritable>
        {action.doneOn ? (
          <Reopen action={action} />
        ) : (
          <>
            <CompleteAction action={action} onDone={() => setJustDone(true)} />
            <RestAction action={action} />
          </>
        )}
        <Details summary="Correct the words, the owner or the date" key={edited}>
          <EditAction action={action} onDone={() => setEdited(edited + 1)} />
        </Details>
        <RemoveAction action={action} />
      </WhileWritable>
    </Page>
  );
}

/** The decision it carries out, where it has one. */
function decisionRow({ meetingId, decisionId }: Action) {
  if (meetingId === null || decisionId === null) return [];
  const value = <DecisionOfAction meetingId={meetingId} decisionId={decisionId} />;
  return [{ key: 'Carries out', value }];
}

function Agreed({ action }: { readonly action: Action }) {
  const day = formatDay(action.agreedOn);
  if (action.meetingId === null) return day;
  return <Link to={`/meetings/${action.meetingId}`}>{day}, at the meeting</Link>;
}

function Reopen({ action }: { readonly action: Action }) {
  const reopen = useCommand('actions.reopen');
  return (
    <>
      <FailureNotice failure={reopen.failure} />
      <p>
        <Button
          look="secondary"
          busy={reopen.running}
          onClick={() => void reopen.run({ id: action.id, version: action.version })}
        >
          Open it again
        </Button>
      </p>
    </>
  );
}

function RemoveAction({ action }: { readonly action: Action }) {
  const navigate = useNavigate();
  const remove = useCommand('actions.remove');
  const [asking, setAsking] = useState(false);

  const removeIt = async () => {
    const result = await remove.run({ id: action.id, version: action.version });
    setAsking(false);
    if (result.ok) await navigate('/actions');
  };

  return (
    <>
      <FailureNotice failure={remove.failure} />
      <Button look="secondary" small onClick={() => setAsking(true)}>
        Remove an action entered by mistake
      </Button>
      <ConfirmDialog
        open={asking}
        heading={`Remove ${action.reference}?`}
        confirmLabel="Remove the action"
        busy={remove.running}
        onCancel={() => setAsking(false)}
        onConfirm={() => void removeIt()}
      >
        <p>Only for an action entered by mistake. Its number is not given to another one.</p>
      </ConfirmDialog>
    </>
  );
}
