import type { Work } from '../../worker/work.ts';
import type { Sample, SampleRequest } from './make-sample.ts';

export type SampleInput = Omit<SampleRequest, 'signal' | 'progress'>;

/** Makes the sample practice away from the window; everything it needs is loaded only then. */
export const sampleWork: Work<SampleInput, Sample> = async (input, control) => {
  const { makeSample } = await import('./make-sample.ts');
  return makeSample({ ...input, ...control });
};
