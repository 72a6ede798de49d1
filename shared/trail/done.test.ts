import { expect, it } from 'vitest';
import { contract, isOperationName } from '../rpc/contract.ts';
import { doneInWords, operationsWithWords } from './done.ts';

/** Jobs that change nothing in the record. Whoever adds a job says here, or in words, what it is. */
const silentJobs = [
  'documents.check',
  'monitoring.lock',
  'monitoring.ownCopy',
  'population.describeFile',
  'questions.saveFile',
  'population.lookUpPractice',
  'population.readOwn',
  'population.readSurvey',
  'record.backupNow',
  'record.backups',
  'record.close',
  'record.forget',
  'record.open',
  'record.openDamaged',
  'record.recent',
  'record.status',
  'record.testRestore',
  'rollUp.read',
  'rollUp.write',
  'sample.make',
  'session.say',
  'session.who',
  'spelling.check',
  'spelling.checkMinutes',
  'trail.verify',
];

it('has a sentence for every command and every job that writes into the trail', () => {
  const writing = Object.entries(contract)
    .filter(
      ([name, { kind }]) => kind === 'command' || (kind === 'job' && !silentJobs.includes(name)),
    )
    .map(([name]) => name);

  expect([...operationsWithWords].sort()).toEqual(writing.sort());
});

it('says what happened, in the past tense and without a full stop', () => {
  for (const name of operationsWithWords) {
    expect(doneInWords(name)).toMatch(/^[A-Z][^.]+[^.]$/u);
    expect(isOperationName(name) && contract[name].summary).not.toBe(doneInWords(name));
  }
});

it('keeps the name of an operation that this version does not know', () => {
  expect(doneInWords('members.dance')).toBe('members.dance');
  expect(doneInWords('toString')).toBe('toString');
});
