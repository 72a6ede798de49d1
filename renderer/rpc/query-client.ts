import { QueryClient } from '@tanstack/react-query';
import type { RecordFacts } from '../../shared/record/opening.ts';
import { operationQuery } from './operation-query.ts';
import type { AnswerOf } from './operation-types.ts';
import { shownOnPage } from './shown-on-page.ts';

/**
 * Answers are kept until something changes the record: nothing else can change them.
 * `networkMode: 'always'` because the default pauses every query while the computer is offline.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Infinity,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/**
 * Asks again for whatever is on screen, and forgets the rest: the record has changed. Over once the
 * page shows the new answers, so that whoever goes on works with what was saved.
 */
export async function refreshEverything(): Promise<void> {
  await queryClient.invalidateQueries();
  await shownOnPage();
}

/**
 * Marks every answer as old without asking again now: pages opened later ask anew. For what is saved
 * many times a minute, where asking again each time would slow the typing.
 */
export function refreshLater(): Promise<void> {
  return queryClient.invalidateQueries({ refetchType: 'none' });
}

/** Forgets every answer about a record: another one is open, or none. Who is working stays known. */
export function forgetEverything(): Promise<void> {
  return queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session.who' });
}

/**
 * A record is open now: forgets every answer about another one. Where there was none, what was told
 * of it when it was opened need not be asked again.
 */
export async function takeOpened(record: RecordFacts | undefined): Promise<void> {
  const { queryKey } = operationQuery('record.status', {});
  const known = queryClient.getQueryData<AnswerOf<'record.status'>>(queryKey);
  if (!record || known?.record !== null) {
    await forgetEverything();
    return;
  }
  await refreshLater();
  queryClient.setQueryData(queryKey, { ...known, record });
}
