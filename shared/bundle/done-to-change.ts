import type { OperationName } from '../rpc/contract.ts';
import { doneInWords } from '../trail/done.ts';

/** Said of one material change, of which the trail speaks together with plans and self-assessments. */
const ofChange: Readonly<Record<string, string>> = {
  'worksheets.begin': 'Began the record of this change',
  'worksheets.save': 'Corrected its title, its days or who leads it',
  'worksheets.say': 'Wrote or changed what is said of it',
  'worksheets.setStakeholders': 'Recorded its stakeholders',
  'worksheets.setTimeline': 'Recorded its timeline',
  'worksheets.setActivities': 'Recorded which engagement activities belong to it',
  'worksheets.attach': 'Kept a file with it',
  'worksheets.detach': 'Took a file away from it',
  'worksheets.write': 'Wrote it as a Word document',
  'worksheets.saveFile': 'Saved one of its files to a folder',
} satisfies Partial<Record<OperationName, string>>;

/** What an operation did to the one change that a paper is about. */
export const doneToChange = (operation: string): string =>
  ofChange[operation] ?? doneInWords(operation);
