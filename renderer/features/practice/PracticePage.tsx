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

/** What the code and the contract are needed for, until they are known: nothing waits for them. */
function NotKnownYet({ practice }: { readonly practice: Practice | null }) {
  const code = !practice?.odsCode;
  const contract = !practice?.contractType;
  if (!code && !contract) return null;
  return (
    <InsetText>
      <p>
        {practice === null
          ? 'The name alone is enough to begin. '
          : 'Some of it is not known yet, and you can go on without. '}
        Agendas, minutes and members’ papers carry the names of the practice and the group.
      </p>
      <ul>
        {code && (
          <li>
            The ODS code is needed to find your practice in the files of NHS England, and for the
            summary for the PCN or ICB.
          </li>
        )}
        {contract && (
          <li>
            The type of contract decides in which words the duty to have a group is shown. Until it
            is chosen, the evidence shows the words for a GMS contract and says so.
          </li>
        )}
      </ul>
      <p>Ask the practice when you can.</p>
    </InsetText>
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
      <NotKnownYet practice={practice} />
      <OperationForm form={form} submitLabel="Save" long showSaved>
        <PracticeFields />
      </OperationForm>
    </>
  );
}
