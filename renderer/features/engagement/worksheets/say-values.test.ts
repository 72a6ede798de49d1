import { expect, it } from 'vitest';
import { sectionsOf } from '../../../../shared/engagement/worksheets/sections.ts';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { partsAsked, sayField, sayInput, sayValues } from './say-values.ts';

const worksheet: Worksheet = {
  id: 4,
  version: 2,
  kind: 'self-assessment',
  title: 'Sample',
  year: 2026,
  change: null,
  startsOn: '2026-11-01',
  endsOn: null,
  people: '',
  reasonToKeep: '',
  said: [
    {
      key: 'voice',
      answer: '',
      words: 'A poster',
      evidence: [{ place: 'meetings', id: 7, on: '2026-05-01', text: 'Ordinary meeting' }],
    },
  ],
  stakeholders: [],
  steps: [],
  activities: [],
  files: [],
};

const asked = (section: string | null, part: string | null) =>
  partsAsked(sectionsOf[worksheet.kind], { section, part })?.parts.map(({ key }) => key);

it('asks one part, a whole section, or nothing that there is not', () => {
  expect(asked(null, 'used')).toEqual(['used']);
  expect(asked('checklist', null)).toHaveLength(10);
  expect(asked('steps', 'aims')).toBeUndefined();
});

it('lets go of evidence that is no longer in the record, which would be refused', () => {
  const [voice] = worksheet.said;
  const gone = { place: 'engagement' as const, id: 9, on: null, text: 'No longer in the record' };
  const parts = sectionsOf['self-assessment'][0]?.parts ?? [];
  const said = voice ? [{ ...voice, evidence: [...voice.evidence, gone] }] : [];

  const values = sayValues({ ...worksheet, said }, parts);

  expect(sayInput(values, worksheet).said[0]?.evidence).toEqual([{ place: 'meetings', id: 7 }]);
});

it('sends what was said with its evidence, and names the field of a problem', () => {
  const values = sayValues(
    worksheet,
    partsAsked(sectionsOf[worksheet.kind], { section: 'areas', part: null })?.parts ?? [],
  );

  expect(sayInput(values, worksheet).said[0]).toEqual({
    key: 'voice',
    answer: '',
    words: 'A poster',
    evidence: [{ place: 'meetings', id: 7 }],
  });
  expect(sayField('said.1.words', values)).toBe('said.keeping.words');
  expect(sayField('reasonToKeep', values)).toBe('reasonToKeep');
});
