import { formatDay } from '../../../shared/dates/format-day.ts';
import { answerInWords, questionInWords } from '../../../shared/duties/declaration-in-words.ts';
import { workInWords } from '../../../shared/duties/work-state.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

type Content = AnswerOf<'years.copy'>['content'];
type Said = Pick<Content, 'work' | 'answers'>;
type ClosedPartProps = { readonly section: Content['sections'][number]; readonly content: Said };

/** A part of the duty in the copy of a closed year, with what was said of the work and for eDec. */
export function ClosedPart({ section, content }: ClosedPartProps) {
  const { reference, heading } = section;
  const lines = linesOf(section, content);
  return (
    <section aria-label={`${reference} ${heading}`}>
      <h2 className="nhsuk-heading-s">
        {reference} {heading}
      </h2>
      <ul>
        {lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same
          <li key={at}>{line}</li>
        ))}
        {lines.length === 0 && <li>Nothing</li>}
      </ul>
    </section>
  );
}

function linesOf(
  { reference, evidence, explanations, open }: ClosedPartProps['section'],
  { work, answers }: Said,
): string[] {
  const ofPart = (one: { readonly reference: string }) => one.reference === reference;
  return [
    ...evidence.map(({ on, text }) => `${formatDay(on)}: ${text}`),
    ...explanations.map(({ on, text }) => `Explained, ${formatDay(on)}: ${text}`),
    ...open.map((text) => `Open: ${text}`),
    ...work.filter(ofPart).map((said) => `The work: ${workInWords(said)}`),
    ...answers.filter(ofPart).map((given) => {
      const question = questionInWords(given);
      const answer = answerInWords(given);
      return `eDec${question === '' ? '' : `, ${question}`}: ${answer === '' ? 'no answer kept' : answer}`;
    }),
  ];
}
