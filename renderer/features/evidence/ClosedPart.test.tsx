import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ClosedPart } from './ClosedPart.tsx';

const section = {
  reference: '(3)',
  heading: 'Review the membership',
  text: '',
  evidence: [{ on: '2026-10-01', text: 'Poster' }],
  explanations: [],
  open: [],
};

const lines = (content: ComponentProps<typeof ClosedPart>['content']) =>
  renderToStaticMarkup(<ClosedPart section={section} content={content} />)
    .split('<li>')
    .slice(1)
    .map((line) => line.slice(0, line.indexOf('<')));

it('shows what was said of the work and for eDec with the evidence of its part', () => {
  const of = { reference: '(3)', version: 1 } as const;
  const said = { state: 'under way', note: 'Two to ask', saidOn: '2026-11-01' } as const;
  const work = { ...of, ...said, saidBy: 'SM' };
  const question = { question: '5.1.3', questionWords: '' };
  const answer = { answer: 'Yes', answeredOn: '2026-11-20', answeredBy: 'SM' };

  expect(
    lines({
      work: [work, { ...work, reference: '(5)' }],
      answers: [{ ...of, ...question, ...answer }],
    }),
  ).toEqual([
    '1 October 2026: Poster',
    'The work: Under way, said by SM on 1 November 2026: Two to ask',
    'eDec, 5.1.3: Yes, by SM, 20 November 2026',
  ]);
});
