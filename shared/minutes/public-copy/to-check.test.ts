import { expect, it } from 'vitest';
import { sampleMinutes } from '../../../tests/fixtures/sample-minutes.ts';
import type { MinutesPart } from '../paper/minutes-model.ts';
import { publicMinutes } from './public-minutes.ts';

it.each([
  ['agreed at the meeting', 'AP37'],
  ['spoken of at it', 'AP31'],
])('asks about a line that speaks of a private action %s', (_how, reference) => {
  const { items } = sampleMinutes();
  const line: MinutesPart = { kind: 'text', isPrivate: false, text: `${reference} went well.` };
  const hidden = items.map((item) => ({
    ...item,
    parts: item.parts.map((part) =>
      part.kind === 'progress' ? { ...part, isPrivate: true } : part,
    ),
  }));
  const telephones = hidden.map((item) =>
    item.number === '4' ? { ...item, parts: [...item.parts, line] } : item,
  );

  const { toCheck } = publicMinutes(sampleMinutes({ items: telephones }), 'initials');

  expect(toCheck).toContain(
    `“${reference} went well.” speaks of ${reference}, a private action; it is printed.`,
  );
});
