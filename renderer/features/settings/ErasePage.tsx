import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Member } from '../../../shared/members/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { count } from '../../components/plural.ts';
import { SummaryList } from '../../components/SummaryList.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';

type Erased = AnswerOf<'trail.eraseMember'>;

/** Answers a former member's request that their details be erased. */
export function ErasePage() {
  const [search] = useSearchParams();
  const id = Number(search.get('member'));
  const [erased, setErased] = useState<Erased>();
  const query = useOperation('members.get', { id });
  return (
    <Page
      title="Erase a former member’s details"
      before={<BackLink to={`/members/${id}`}>The member</BackLink>}
    >
      {erased ? (
        <WhatRemains erased={erased} />
      ) : (
        <Loaded query={query}>
          {(member) => <EraseForm member={member} onDone={setErased} />}
        </Loaded>
      )}
    </Page>
  );
}

type EraseFormProps = { readonly member: Member; readonly onDone: (erased: Erased) => void };

function EraseForm({ member, onDone }: EraseFormProps) {
  const { id, version, name } = member;
  const form = useOperationForm<'trail.eraseMember', { reason: string }>({
    operation: 'trail.eraseMember',
    values: { reason: '' },
    toInput: ({ reason }) => ({ id, version, reason }),
    onDone,
  });
  return (
    <>
      <p>
        {name}’s name, contact details, needs, consents and notes are erased, and so is what the
        trail recorded of them. The dates of membership stay under a number, so that the figures of
        past years do not change. Meetings then show “Erased member {id}”.
      </p>
      <InsetText>
        <p>
          This cannot be undone. Before, give the person a copy of their data if they asked for one.
        </p>
      </InsetText>
      <OperationForm form={form} submitLabel="Erase the details" submitLook="warning">
        <TextField
          name="reason"
          label="Why"
          hint="Such as “asked for by the person on 3 November 2026”. Do not name them: this stays in the trail."
        />
      </OperationForm>
    </>
  );
}

function WhatRemains({ erased }: { readonly erased: Erased }) {
  return (
    <>
      <Panel heading="The details are erased">
        <p>
          The content of {count(erased.entries, 'entry', 'entries')} of the trail was erased too.
          The trail still fits together.
        </p>
      </Panel>
      <h2 className="nhsuk-heading-m">Where the name may still stand, and why</h2>
      <SummaryList rows={erased.remaining.map(({ where, why }) => ({ key: where, value: why }))} />
    </>
  );
}
