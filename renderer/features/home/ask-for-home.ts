import { operationQuery } from '../../rpc/operation-query.ts';
import { queryClient } from '../../rpc/query-client.ts';

/** Asks for what Home shows while its page is still being put up: for a record just opened. */
export function askForHome(): void {
  void queryClient.prefetchQuery(operationQuery('home.summary', {}));
  void queryClient.prefetchQuery(operationQuery('minutes.waiting', {}));
}
