import type { OpenProblem } from '../../../shared/record/opening.ts';

/** The heading of the page for each thing that can stand in the way of opening a record. */
export const obstacleTitles: Readonly<Record<OpenProblem, string>> = {
  'not found': 'The record is not there',
  'not a file': 'That is not a record',
  'no permission': 'This file cannot be read',
  empty: 'This file is empty',
  foreign: 'This file is not a PPG record',
  damaged: 'This record is damaged',
  'needs a passphrase': 'Enter the passphrase',
  'wrong passphrase': 'Enter the passphrase',
  'newer version': 'This record was made by a newer PPG Records',
  'older version, read only': 'This record must be brought up to date first',
  'in use': 'This record is open somewhere else',
  'left locked': 'This record was not closed properly',
};
