import { useFieldArray } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import type { ShownReview } from '../../../shared/representativeness/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { dateIn, emptyDate, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

type StepValues = { on: DateParts; step: string; audience: string; result: string };

type ReviewValues = {
  on: DateParts;
  doneBy: string;
  conclusion: string;
  steps: StepValues[];
  meetingId: string;
};

/** Records this year's review: what was compared is frozen, what was concluded is in one's own words. */
export function NewReviewPage() {
  const status = useOperation('monitoring.status', {});
  const who = useOperation('session.who', {});
  const [search] = useSearchParams();
  const corrects = search.get('corrects');
  return (
    <Page
      title={corrects === null ? 'Record a review of the membership' : 'Record a correction'}
      before={<BackLink to="/representativeness">Representativeness</BackLink>}
      lead="The contract asks for reasonable efforts to review the membership in each financial year. What you looked at, what you concluded and what you tried is the evidence, also when it did not succeed."
    >
      <Loaded query={status}>
        {({ unlocked }) => (
          <>
            <InsetText>
              <p>
                {unlocked
                  ? 'The figures of that day are taken and frozen with this review. It cannot be changed afterwards, only corrected by a newer one.'
                  : 'The monitoring file is locked, so this review holds your words and the number of members, without a comparison. The practice manager can unlock it first.'}
              </p>
            </InsetText>
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
        )}
      </Loaded>
    </Page>
  );
}

type Given = { readonly withFigures: boolean; readonly doneBy: string };
type ReviewFormProps = Given & { readonly corrected: ShownReview | null };

/** A correction starts from the words and steps of the review that it corrects. */
function CorrectionForm({ id, ...given }: Given & { readonly id: number }) {
  const query = useOperation('reviews.get', { id });
  return <Loaded query={query}>{(review) => <ReviewForm {...given} corrected={review} />}</Loaded>;
}

const valuesOf = (corrected: ShownReview | null, doneBy: string): ReviewValues => ({
  on: partsOf(corrected?.on ?? today()),
  doneBy,
  conclusion: corrected?.conclusion ?? '',
  steps: (corrected?.steps ?? []).map((step) => ({ ...step, on: partsOf(step.on) })),
  meetingId: '',
});

function ReviewForm({ withFigures, doneBy, corrected }: ReviewFormProps) {
  const navigate = useNavigate();
  const meetings = useOperation('meetings.list', {});
  const form = useOperationForm<'reviews.record', ReviewValues>({
    operation: 'reviews.record',
    values: valuesOf(corrected, doneBy),
    toInput: ({ on, steps, meetingId, ...words }) => ({
      ...words,
      on: dateIn(on) ?? '',
      steps: steps.map((step) => ({ ...step, on: dateIn(step.on) ?? '' })),
      meetingId: meetingId === '' ? null : Number(meetingId),
      corrects: corrected?.id ?? null,
      withFigures,
    }),
    onDone: (review) => void navigate(`/representativeness/reviews/${review.id}`),
  });
  const steps = useFieldArray({ control: form.form.control, name: 'steps' });
  return (
    <OperationForm form={form} submitLabel="Record the review">
      <DateField name="on" label="Day of the review" />
      <TextField name="doneBy" label="Who did it" />
      <TextareaField
        name="conclusion"
        label="What did you conclude?"
        hint="Who is here, who is missing, what you think of it. In your own words."
        rows={6}
      />
      <h2 className="nhsuk-heading-m">What was tried to reach others</h2>
      <p>Posters, text messages, new-patient forms, community groups. Include what did not work.</p>
      {steps.fields.map((field, index) => (
        <fieldset key={field.id} className="ppg-repeated">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
            Step {index + 1}
          </legend>
          <DateField name={`steps.${index}.on`} label={`When (step ${index + 1})`} />
          <TextField name={`steps.${index}.step`} label="What was tried" />
          <TextField name={`steps.${index}.audience`} label="Whom it was for (optional)" />
          <TextField
            name={`steps.${index}.result`}
            label="What came of it (optional)"
            hint="For example, “1,930 patients, 11 replies, 3 joined”, or “no replies”."
          />
          <Button look="secondary" small onClick={() => steps.remove(index)}>
            Take out step {index + 1}
          </Button>
        </fieldset>
      ))}
      <p>
        <Button
          look="secondary"
          onClick={() => steps.append({ on: emptyDate, step: '', audience: '', result: '' })}
        >
          Add a step
        </Button>
      </p>
      <SelectField
        name="meetingId"
        label="Meeting of the group that saw it (optional)"
        hint="This can be noted later too."
        emptyLabel="Not seen yet"
        choices={(meetings.data?.meetings ?? []).map((meeting) => ({
          value: String(meeting.id),
          label: formatDay(meeting.heldOn),
        }))}
      />
    </OperationForm>
  );
}
