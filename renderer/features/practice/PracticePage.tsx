import { useState } from 'react';
import { useLocation } from 'react-router';
import type { Practice } from '../../../shared/practice/practice.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { backToSettings } from '../settings/back-to-settings.tsx';
import { isFoundFacts, useFoundFacts } from './found-facts.ts';
import { PracticeFields } from './PracticeFields.tsx';
import { practiceInput, practiceValues, type PracticeValues } from './practice-values.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** The practice and its group, as they appear on every document. */
export function PracticePage() {
  return (
    <Page
      title="Practice"
      before={backToSettings}
      action={
        <WhileWritable>
          <ButtonLink look="secondary" to="/settings/practice/look-up">
            Fill in from NHS England files
          </ButtonLink>
        </WhileWritable>
      }
    >
      <Loaded query={useOperation('practice.get', {})}>
        {({ practice }) => <PracticeForm practice={practice} />}
      </Loaded>
      <HistoryLink of="practice" />
    </Page>
  );
}

function PracticeForm({ practice }: { readonly practice: Practice | null }) {
  const [saved, setSaved] = useState(0);
  const found: unknown = useLocation().state;
  const form = useOperationForm<'practice.save', PracticeValues>({
    operation: 'practice.save',
    values: practiceValues(practice),
    toInput: (values) => practiceInput(values, practice?.version ?? null),
    onDone: () => setSaved((times) => times + 1),
  });
  const filledIn = useFoundFacts(form.form, isFoundFacts(found) ? found : undefined);
  return (
    <>
      {saved > 0 && <Panel key={saved} heading="The practice is saved." />}
      {filledIn && form.unsaved && (
        <InsetText>
          <p>Filled in from {filledIn}. Check it, then save it below.</p>
        </InsetText>
      )}
      {practice === null && (
        <InsetText>
          <p>
            You need the practice’s ODS code and its type of contract. If you do not know them, ask
            the practice. Until then you can go on without entering the practice: members, meetings
            and actions do not need it.
          </p>
        </InsetText>
      )}
      <OperationForm form={form} submitLabel="Save" long showSaved>
        <PracticeFields />
      </OperationForm>
    </>
  );
}
