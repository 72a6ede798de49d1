import { expect, it } from 'vitest';
import { blockOutbound } from './requests.ts';

type Listener = (details: { url: string }, answer: (said: { cancel: boolean }) => void) => void;

/** Only what is used of a session stands in for it. */
const sessionOf = (used: object) => used as Parameters<typeof blockOutbound>[0];

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
  const session = sessionOf({
    webRequest: {
      onBeforeRequest: (given: Listener) => {
        listener = given;
      },
    },
    on: () => {},
  });
  blockOutbound(session);

  let answer: { cancel: boolean } | undefined;
  listener?.({ url }, (said) => {
    answer = said;
  });

  expect(answer).toEqual({ cancel: cancelled });
});

it('prevents every download', () => {
  let prevented = false;
  const session = sessionOf({
    webRequest: { onBeforeRequest: () => {} },
    on: (_name: string, listener: (event: { preventDefault: () => void }) => void) =>
      listener({
        preventDefault: () => {
          prevented = true;
        },
      }),
  });
  blockOutbound(session);

  expect(prevented).toBe(true);
});
