import { expect, it } from 'vitest';
import { drawnWords, isUpToDate, mattersChanged } from './drawn-matters.ts';

const matter = (number: number, title: string) => ({
  actionId: number,
  itemId: null,
  isPrivate: false,
  purpose: 'business' as const,
  reference: `AP${number}`,
  title,
  history: ['Agreed 8 September 2026.'],
});

it('keeps what was written by hand above what is drawn anew', () => {
  const before = 'Briefly, please.\n\nAP1: Draft a poster. Agreed 8 September 2026.';

  const words = drawnWords(before, [matter(2, 'ask the council')]);

  expect(words).toBe('Briefly, please.\nAP2: Ask the council. Agreed 8 September 2026.');
  expect(isUpToDate(before, [matter(2, 'ask the council')])).toBe(false);
  expect(isUpToDate(words, [matter(2, 'ask the council')])).toBe(true);
  expect(isUpToDate('', [])).toBe(true);
});

it('says which actions are new, changed or no longer open', () => {
  const before = drawnWords(
    '',
    [1, 2, 3].map((number) => matter(number, 'draft a poster')),
  );
  const now = [matter(2, 'draft a leaflet'), matter(3, 'draft a poster'), matter(12, 'ask')];

  expect(mattersChanged(before, now)).toBe('AP12 is new. AP2 has changed. AP1 is no longer open.');
  expect(mattersChanged('', now)).toBe('AP2, AP3 and AP12 are new.');
  expect(
    mattersChanged(
      before,
      [1, 2, 3].map((number) => matter(number, 'draft a poster')),
    ),
  ).toBe('');
});

it('holds what an item can hold, ends at a whole action, and is then up to date', () => {
  const many = Array.from({ length: 200 }, (_, at) => matter(at + 1, 'draft a poster'));

  const words = drawnWords('', many);

  expect(words.length).toBeLessThanOrEqual(5_000);
  expect(words).toMatch(/2026\.\nMore actions stand in the list of actions\.$/);
  expect(isUpToDate(words, many)).toBe(true);
});
