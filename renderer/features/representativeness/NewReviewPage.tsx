import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import type { ShownReview } from '../../../shared/representativeness/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import {
  CheckboxField,
  DateField,
  SelectField,
  TextareaField,
  TextField,
} from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { refreshEverything } from '../../rpc/query-client.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { meetingChoices } from '../meetings/meeting-words.ts';
import { UnlockHere } from '../monitoring/UnlockHere.tsx';
import { AimsField } from './AimsField.tsx';
import { aimsParameter, readAims } from './aims-in-address.ts';
import { inputOf, valuesOf, type ReviewValues } from './review-values.ts';
import { StepFields } from './StepFields.tsx';

/** Records this year's review: what was compared is frozen, what was concluded is in one's own words. */
export function NewReviewPage() {
  const status = useOperation('monitoring.status', {});
  const [search] = useSearchParams();
  const corrects = search.get('corrects');
  return (
    <Page
      title={corrects === null ? 'Record a review of the membership' : 'Record a correction'}
      before={<BackLink to="/representativeness">Representativeness</BackLink>}
      lead="The contract asks for reasonable efforts to review the membership in each financial year. What you looked at, what you concluded and what you tried is the evidence, also when it did not succeed."
    >
      <Loaded query={status}>
        {({ exists, unlocked }) => (
          <Asked exists={exists} unlockedAtFirst={unlocked} corrects={corrects} />
        )}
      </Loaded>
    </Page>
  );
}

type AskedProps = {
  readonly exists: boolean;
  readonly unlockedAtFirst: boolean;
  readonly corrects: string | null;
};

/** What was promised when the page opened holds, also when the file locks while it is typed on. */
function Asked({ exists, unlockedAtFirst, corrects }: AskedProps) {
  const [unlocked] = useState(unlockedAtFirst);
  const who = useOperation('session.who', {});
  return (
    <>
      <InsetText>
        <p>
          {unlocked ? withFiguresInWords : `${exists ? lockedInWords : noneInWords} ${inWords}`}
        </p>
      </InsetText>
      {unlocked && <UnlockHere />}
      <Loaded query={who}>
        {({ person }) => {
          const given = { withFigures: unlocked, doneBy: person?.name ?? '' };
          return corrects === null ? (
            <ReviewForm {...given} corrected={null} />
          ) : (
            <CorrectionForm {...given} id={Number(corrects)} />
          );
        }}
      </Loaded>
    </>
  );
}

const withFiguresInWords =
  'The figures of that day are taken and frozen with this review. It cannot be changed afterwards, only corrected by a newer one.';
const lockedInWords = 'The monitoring file is locked; the practice manager can unlock it first.';
const noneInWords = 'No member’s answers are kept yet.';
const inWords = 'So this review holds your words and the number of members, without a comparison.';

type Given = { readonly withFigures: boolean; readonly doneBy: string };
type ReviewFormProps = Given & { readonly corrected: ShownReview | null };

/** A correction starts from the words and steps of the review that it corrects. */
function CorrectionForm({ id, ...given }: Given & { readonly id: number }) {
  const query = useOperation('reviews.get', { id });
  return <Loaded query={query}>{(review) => <ReviewForm {...given} corrected={review} />}</Loaded>;
}

const ofNobodyLabel = 'Yes, record a review of nobody';

function ReviewForm({ withFigures, doneBy, corrected }: ReviewFormProps) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const meetings = useOperation('meetings.list', {});
  const form = useOperationForm<'reviews.record', ReviewValues>({
    operation: 'reviews.record',
    values: valuesOf(corrected, { doneBy, aims: readAims(search.get(aimsParameter)) }),
    toInput: (values) => inputOf(values, { corrects: corrected?.id ?? null, withFigures }),
    onDone: ({ id, copiesLeft }) =>
      void navigate(`/representativeness/reviews/${id}`, { state: { copiesLeft } }),
  });
  const { control } = form.form;
  const ofNobody = useWatch({ control, name: 'ofNobody' });
  const isLocked = form.failure?.code === 'LOCKED';
  useEffect(() => {
    if (isLocked) void refreshEverything();
  }, [isLocked]);
  // Known before the field is there, so that the summary of problems leads to it.
  form.shared.labels.set('ofNobody', ofNobodyLabel);
  const asked = form.failure?.fields?.['ofNobody'] !== undefined;
  return (
    <OperationForm form={form} submitLabel="Record the review">
      <DateField name="on" label="Day of the review" />
      <TextField name="doneBy" label="Who did it" />
      <TextareaField
        name="conclusion"
        label="What did you conclude?"
        hint="Who is here, who is missing, what you think of it. Everybody who opens this record reads it, those who may not see the figures too: write nothing that tells what a member answered."
        rows={6}
      />
      <StepFields control={control} />
      {withFigures && <AimsField control={control} />}
      <SelectField
        name="meetingId"
        label="Meeting of the group that saw it (optional)"
        hint="This can be noted later too."
        emptyLabel="Not seen yet"
        choices={meetingChoices(meetings.data?.meetings ?? [])}
      />
      {(asked || ofNobody) && (
        <CheckboxField
          name="ofNobody"
          label={ofNobodyLabel}
          hint="It counts as a review; lists and reports say that there were no registered patients. If the group has members, add them first with the day they joined."
        />
      )}
    </OperationForm>
  );
}
