// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { RecordFacts } from '../../shared/record/opening.ts';
import { operationQuery } from './operation-query.ts';
import { queryClient, takeOpened } from './query-client.ts';

const status = operationQuery('record.status', {});
const recent = operationQuery('record.recent', {});
const none = { record: null, suggestedFolder: '/records', suggestedFolderNote: '' };

const record = (name: string): RecordFacts => ({
  path: `/records/${name}.ppg`,
  name,
  readOnly: null,
  encrypted: false,
  schemaVersion: 1,
  backups: { count: 0, newestAtMs: null, folder: '/backups', kept: '', problem: null },
  trail: { count: 1, hash: 'a' },
  warnings: [],
  person: null,
});

beforeEach(() => queryClient.clear());

it('takes what was told of the first record and asks for nothing else of it', async () => {
  queryClient.setQueryData(status.queryKey, none);
  queryClient.setQueryData(recent.queryKey, { files: [] });
  await takeOpened(record('First'));
  expect(queryClient.getQueryData(status.queryKey)).toEqual({ ...none, record: record('First') });
  expect(queryClient.getQueryState(status.queryKey)?.isInvalidated).toBe(false);
  expect(queryClient.getQueryState(recent.queryKey)?.isInvalidated).toBe(true);
});

it('forgets every answer about the record that was open before', async () => {
  queryClient.setQueryData(status.queryKey, { ...none, record: record('First') });
  queryClient.setQueryData(recent.queryKey, { files: [] });
  await takeOpened(record('Second'));
  expect(queryClient.getQueryData(status.queryKey)).toBeUndefined();
  expect(queryClient.getQueryData(recent.queryKey)).toBeUndefined();
});
