import type { RecruitmentAim } from '../../../shared/representativeness/joiners-plan.ts';
import type { RecruitmentStep } from '../../../shared/representativeness/recruitment-step.ts';
import type { ShownReview } from '../../../shared/representativeness/contract.ts';
import { today } from '../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

/** How a step was tried is chosen, never preset: what is frozen must have been said by somebody. */
type StepValues = Omit<RecruitmentStep, 'on' | 'kind'> & { on: DateParts; kind: string };
type GivenStep = NonNullable<InputOf<'reviews.record'>['steps']>[number];

/** What the form of a review holds while it is typed. */
export type ReviewValues = {
  on: DateParts;
  doneBy: string;
  conclusion: string;
  steps: StepValues[];
  aims: RecruitmentAim[];
  meetingId: string;
  /** Answered only where the record has nobody on the day. */
  ofNobody: boolean;
};

/** A correction starts from the words and steps of the review that it corrects. */
export const valuesOf = (
  corrected: ShownReview | null,
  { doneBy, aims }: { readonly doneBy: string; readonly aims: readonly RecruitmentAim[] },
): ReviewValues => ({
  on: partsOf(corrected?.on ?? today()),
  doneBy,
  conclusion: corrected?.conclusion ?? '',
  steps: (corrected?.steps ?? []).map((step) => ({ ...step, on: partsOf(step.on) })),
  aims: [...(corrected ? (corrected.comparison?.plan?.aims ?? []) : aims)],
  meetingId: '',
  ofNobody: false,
});

/** What is sent for what was typed. */
export const inputOf = (
  { on, steps, meetingId, ...words }: ReviewValues,
  given: { readonly corrects: number | null; readonly withFigures: boolean },
): InputOf<'reviews.record'> => ({
  ...words,
  ...given,
  on: dateIn(on) ?? '',
  steps: steps.map((step) => ({
    ...step,
    on: dateIn(step.on) ?? '',
    // The operation refuses an empty one beside its field.
    kind: step.kind as GivenStep['kind'],
  })),
  meetingId: meetingId === '' ? null : Number(meetingId),
});
