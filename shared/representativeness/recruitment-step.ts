import { z } from 'zod';
import { isoDate, optionalLine, requiredLine } from '../rpc/fields.ts';
import { inclusionGroupKey } from './inclusion-group.ts';

/** Ways in which groups look for members; other ways are as good. */
export const stepKinds = [
  { key: 'poster', label: 'Poster or leaflet' },
  { key: 'texts', label: 'Text messages' },
  { key: 'new-patient-form', label: 'New-patient form' },
  { key: 'community', label: 'Through a community organisation' },
  { key: 'letter', label: 'Letters or emails' },
  { key: 'website', label: 'Website or social media' },
  { key: 'in-person', label: 'Asking people in person' },
  { key: 'other', label: 'Another way' },
] as const;

export type StepKind = (typeof stepKinds)[number]['key'];

const keys = stepKinds.map(({ key }) => key) as [StepKind, ...StepKind[]];

/** One thing that was tried to widen the membership; what did not work is evidence too. */
export const recruitmentStep = z.strictObject({
  on: isoDate,
  kind: z.enum(keys, 'Choose how it was tried').default('other'),
  /** "Text message to patients aged 16 to 34". */
  step: requiredLine('Enter what was tried', 500),
  /** Who it was meant to reach, or through which organisation. */
  audience: optionalLine(300),
  /** The inclusion health group it was for, if it was for one. */
  reached: inclusionGroupKey.default(''),
  /** What came of it: "1,930 patients, 11 replies, 3 joined", "No replies". */
  result: optionalLine(500),
});

export type RecruitmentStep = z.infer<typeof recruitmentStep>;

export const stepKindLabel = (key: StepKind): string =>
  stepKinds.find((kind) => kind.key === key)?.label ?? '';
