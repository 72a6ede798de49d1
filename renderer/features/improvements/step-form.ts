import type { Improvement } from '../../../shared/improvements/improvement.ts';

/** What every small form of an improvement is given. */
export type StepFormProps = {
  readonly improvement: Improvement;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};
