import { expect, it } from 'vitest';
import { blockOutbound } from './requests.ts';

type Listener = (details: { url: string }, answer: (said: { cancel: boolean }) => void) => void;

it.each([
  ['ppg://app/main.js', false],
  ['data:image/png;base64,AA==', false],
  ['https://example.org/', true],
  ['http://localhost/', true],
  ['wss://example.org/', true],
  ['file:///etc/hostname', true],
  ['ftp://example.org/', true],
  ['chrome://settings', true],
  ['https://redirector.gvt1.com/edgedl/chrome/dict/en-gb-10-1.bdic', true],
])('checklist 1: %s is cancelled: %s', (url, cancelled) => {
  let listener: Listener | undefined;
  blockOutbound({
    webRequest: {
      onBeforeRequest: (given: unknown) => {
        listener = given as Listener;
      },
    },
    on: () => {},
  } as unknown as Parameters<typeof blockOutbound>[0]);

  let answer: { cancel: boolean } | undefined;
  listener?.({ url }, (said) => {
    answer = said;
  });

  expect(answer).toEqual({ cancel: cancelled });
});

it('prevents every download', () => {
  let prevented = false;
  blockOutbound({
    webRequest: { onBeforeRequest: () => {} },
    on: (_name: string, listener: (event: { preventDefault: () => void }) => void) =>
      listener({
        preventDefault: () => {
          prevented = true;
        },
      }),
  } as unknown as Parameters<typeof blockOutbound>[0]);

  expect(prevented).toBe(true);
});
