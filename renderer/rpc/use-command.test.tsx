// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { queryClient } from './query-client.ts';
import { useCommand } from './use-command.ts';
import { useOperation } from './use-operation.ts';

afterEach(() => {
  queryClient.clear();
  vi.unstubAllGlobals();
});

function Page() {
  const record = useOperation('record.status', {}).data?.record;
  const close = useCommand('years.close');
  return (
    <>
      <p>{record?.name}</p>
      <p>{close.failure?.message}</p>
      <button type="button" onClick={() => void close.run({ year: 2026, reason: '' })}>
        Close
      </button>
    </>
  );
}

it('shows the newest version when a change was refused because of it', async () => {
  let name = 'As it was';
  const conflict = { ok: false, error: { code: 'CONFLICT', message: 'Changed since.' } };
  vi.stubGlobal('ppg', {
    invoke: async (operation: string) =>
      operation === 'record.status' ? { ok: true, value: { record: { name } } } : conflict,
  });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <QueryClientProvider client={queryClient}>
      <Page />
    </QueryClientProvider>,
  );
  await vi.waitFor(() => expect(place.textContent).toContain('As it was'));
  name = 'As it is now';

  place.querySelector('button')?.click();

  await vi.waitFor(() => expect(place.textContent).toBe('As it is nowChanged since.Close'));
  root.unmount();
  place.remove();
});
