import { useState } from 'react';
import { useNavigate } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Select } from '../../components/Select.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** Where the computer is handed to a member, who then answers alone. */
export function PrivateStartPage() {
  const status = useOperation('monitoring.status', {});
  return (
    <Page
      title="Let a member answer alone"
      before={<BackLink to="/representativeness">Representativeness</BackLink>}
      lead="The member fills in the equality form on this computer. The answers are sealed at once: until the practice manager’s file takes them in, when it is next unlocked, nobody can open them, not even you."
    >
      <Loaded query={status}>
        {({ privateForm, waiting }) =>
          privateForm ? (
            <>
              <WhileWritable>
                <HandOver />
              </WhileWritable>
              {waiting > 0 && (
                <p>
                  {waiting === 1 ? '1 sealed form waits' : `${waiting} sealed forms wait`} for the
                  practice manager.
                </p>
              )}
            </>
          ) : (
            <EmptyState>
              Answers are sealed for the monitoring file, and there is none yet. The practice
              manager makes it under Representativeness, Members’ answers.
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

const whoAnswers = 'Choose who will answer';

function HandOver() {
  const navigate = useNavigate();
  const members = useOperation('members.list', {});
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState<object>();
  return (
    <Loaded query={members}>
      {(list) =>
        list.members.length === 0 ? (
          <EmptyState>There are no members yet to ask.</EmptyState>
        ) : (
          <>
            {missing && (
              <ErrorSummary
                attempt={missing}
                problems={[{ message: whoAnswers, fieldId: 'private-member' }]}
              />
            )}
            <ol className="nhsuk-list nhsuk-list--number">
              <li>Choose the member and open the form.</li>
              <li>Give them the keyboard and turn away. The page shows nothing else.</li>
              <li>They finish or cancel, and give the computer back.</li>
            </ol>
            <Select
              id="private-member"
              name="member"
              label="Member"
              choices={list.members.map(({ id, name }) => ({ value: String(id), label: name }))}
              emptyLabel="Choose a member"
              value={chosen}
              error={missing && whoAnswers}
              onChange={(event) => {
                setChosen(event.target.value);
                setMissing(undefined);
              }}
            />
            <Button
              onClick={() => {
                if (chosen === '') setMissing({});
                else void navigate(`/private-form/${chosen}`, { replace: true });
              }}
            >
              Open the private form
            </Button>
          </>
        )
      }
    </Loaded>
  );
}
