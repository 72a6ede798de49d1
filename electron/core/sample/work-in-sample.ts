import { describePopulationFile } from '../../worker/population/describe-population-file.ts';
import { lookUpPractice } from '../../worker/population/look-up-practice.ts';
import { compareAndPlan } from '../../worker/representativeness/compare.ts';
import { readPopulationFile } from '../../worker/population/read-population-file.ts';
import type { WorkControl } from '../../worker/work.ts';
import type { DoWork } from '../jobs/do-work.ts';

/** The long work that making a sample needs. */
const works = {
  'population.readFile': readPopulationFile,
  'representativeness.compare': compareAndPlan,
  'population.describeFile': describePopulationFile,
  'population.lookUpPractice': lookUpPractice,
};

type AnyWork = (input: unknown, control: WorkControl) => unknown;

/**
 * Does the sample's long work where the sample is made, since that is a piece of long work itself.
 * The table of all work cannot be used for it: it names this one too.
 */
export const workInSample: DoWork = async (name, input, control) => {
  const work = Object.hasOwn(works, name) ? works[name as keyof typeof works] : undefined;
  if (!work) throw new Error(`Making a sample does not know the work ${name}`);
  return (await (work as AnyWork)(input, control)) as never;
};
