import { trail } from './0010-trail.ts';
import { practice } from './0020-practice.ts';
import { members } from './0030-members.ts';
import { population } from './0040-population.ts';
import { meetings } from './0050-meetings.ts';
import { reviews } from './0060-reviews.ts';
import { documents } from './0070-documents.ts';
import { evidence } from './0080-evidence.ts';
import { minutes } from './0090-minutes.ts';
import { agenda } from './0100-agenda.ts';
import { search } from './0110-search.ts';
import { asking } from './0130-asking.ts';
import { feedback } from './0140-feedback.ts';
import { engagement } from './0150-engagement.ts';
import { minutesImport } from './0170-minutes-import.ts';
import { minuting } from './0210-minuting.ts';
import { publicFigures } from './0220-public-figures.ts';
import { comparisonChoice } from './0230-comparison-choice.ts';
import { proof } from './0240-proof.ts';
import { worksheets } from './0250-worksheets.ts';
import { paperLook } from './0270-paper-look.ts';
import type { Migration } from './migration.ts';
import { questionSets } from './0310-question-sets.ts';
import { trailOperations } from './0320-trail-operations.ts';

/** Every migration in order; a released one is never edited. */
export const migrations: readonly Migration[] = [
  trail,
  practice,
  members,
  population,
  meetings,
  reviews,
  documents,
  evidence,
  minutes,
  agenda,
  search,
  asking,
  feedback,
  engagement,
  minutesImport,
  minuting,
  publicFigures,
  comparisonChoice,
  proof,
  worksheets,
  paperLook,
  questionSets,
  trailOperations,
];
