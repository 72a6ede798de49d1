import { readFeedbackFile } from './feedback/read-feedback-file.ts';
import { describePopulationFile } from './population/describe-population-file.ts';
import { lookUpPractice } from './population/look-up-practice.ts';
import { readOwn } from './population/read-own.ts';
import { readPopulationFile } from './population/read-population-file.ts';
import { readSurvey } from './population/read-survey.ts';
import { readOldMinutes } from './minutes/read-old-minutes.ts';
import { compareAndPlan } from './representativeness/compare.ts';
import { checkSpelling } from './spelling/check-spelling.ts';
import { unknownWords } from './spelling/unknown-words.ts';
import { buildWork } from '../core/documents/work.ts';
import { checkCopy } from '../core/record/check-copy.ts';
import { sampleWork } from '../core/sample/work.ts';
import type { Work } from './work.ts';

/** Every piece of work that the worker thread can do, by name. */
export const workTable = {
  'worker.echo': ((input: { readonly text: string }) => input.text) satisfies Work<
    { readonly text: string },
    string
  >,
  'population.readFile': readPopulationFile,
  'population.readOwn': readOwn,
  'population.readSurvey': readSurvey,
  'population.describeFile': describePopulationFile,
  'population.lookUpPractice': lookUpPractice,
  'feedback.readFile': readFeedbackFile,
  'minutes.readOldFile': readOldMinutes,
  'representativeness.compare': compareAndPlan,
  'spelling.check': checkSpelling,
  'spelling.unknownWords': unknownWords,
  'documents.build': buildWork,
  'record.checkCopy': checkCopy,
  'sample.make': sampleWork,
};

export type WorkTable = typeof workTable;
export type WorkName = keyof WorkTable;
export type WorkInput<N extends WorkName> = Parameters<WorkTable[N]>[0];
export type WorkOutput<N extends WorkName> = Awaited<ReturnType<WorkTable[N]>>;
