// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ErrorCode } from '../../shared/rpc/result.ts';
import { OperationFailed } from '../rpc/operation-failed.ts';
import { Loaded } from './Loaded.tsx';

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
let client: QueryClient;
let refusal: ErrorCode | undefined;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  refusal = undefined;
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <Forms />
      </QueryClientProvider>,
    ),
  );
  await shown('Alex Sample has answered');
});

const shown = (words: string) =>
  vi.waitFor(() => act(async () => expect(place.textContent).toContain(words)));

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

function Forms() {
  const query = useQuery({
    queryKey: ['forms'],
    queryFn: () => {
      if (refusal) throw new OperationFailed({ code: refusal, message: 'Not to be shown now.' });
      return Promise.resolve('Alex Sample has answered');
    },
  });
  return <Loaded query={query}>{(words) => <p>{words}</p>}</Loaded>;
}

const askAgain = (code: ErrorCode) =>
  act(async () => {
    refusal = code;
    await client.invalidateQueries();
  });

it.each(['REFUSED', 'LOCKED'] as const)('takes away what is %s now', async (code) => {
  await askAgain(code);
  await shown('Not to be shown now.');

  expect(place.textContent).not.toContain('Alex Sample');
});

it('keeps what was read before when it cannot be read anew', async () => {
  await askAgain('INTERNAL');

  expect(place.textContent).toContain('Alex Sample');
});
