import { openInWords } from './open-in-words.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { DutySection, EarlierWords, EvidenceFact } from '../../evidence/duty-evidence.ts';
import { factsOfYear, onlyStanding } from '../../evidence/facts-of-year.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import type { Rendering } from './evidence-report.ts';
import { bullets, heading, label, paragraph, quotation, type Block } from '../plain-document.ts';

/** Each sub-paragraph in the words of the law, then only facts with dates, then what is open. */
export function duties(model: EvidenceReportModel, rendering: Rendering): Block[] {
  const { source, sections, changes } = model;
  const { publicCopy } = rendering;
  if (publicCopy) sayWhatIsHidden(sections, rendering);
  const printed = publicCopy ? sections.map(forThePublic) : sections;
  return [
    heading(2, 'The duty and its evidence', { newPage: true }),
    paragraph(`The words are from the ${source.title} (${source.instrument}).`),
    ...(source.note === '' ? [] : [paragraph(source.note)]),
    ...practiceChanges(changes),
    ...printed.flatMap((section) => dutyPart(section, model)),
  ];
}

/** Another contract or a merger in the year; nothing where there was none. */
export const practiceChanges = (changes: readonly string[]): Block[] =>
  changes.length === 0 ? [] : [label('What changed at the practice in the year'), bullets(changes)];

type Of = Pick<EvidenceReportModel, 'year' | 'earlier' | 'upTo'>;

function dutyPart(section: DutySection, { year, earlier, upTo }: Of): Block[] {
  return [
    heading(3, `${section.reference} ${section.heading}`),
    quotation(asQuoted(section.text)),
    ...earlier.flatMap((words) => earlierText(words, section.reference)),
    ...evidenceOf(section, year),
    ...(section.explanations.length === 0
      ? []
      : [
          label('What was not possible, and why'),
          bullets(section.explanations.map(dated), { leadsOn: true }),
        ]),
    ...openPointsOf(section, upTo),
  ];
}

/** Until the contract changed, other words were in force. */
function earlierText({ until, source, subParagraphs }: EarlierWords, reference: string): Block[] {
  const text = subParagraphs.find((one) => one.reference === reference)?.text;
  if (text === undefined) return [];
  return [
    label(`Until ${formatDay(until)}, by the ${source.shortTitle}`),
    quotation(asQuoted(text)),
  ];
}

function evidenceOf({ evidence, explanations }: DutySection, year: number): Block[] {
  if (evidence.length > 0) {
    const isOfYear = factsOfYear(evidence, year).length > 0;
    return [
      label(isOfYear ? 'Evidence' : onlyStanding),
      bullets(evidence.map(dated), { leadsOn: true }),
    ];
  }
  const words =
    explanations.length > 0
      ? 'No evidence is recorded; the explanation follows.'
      : 'No evidence is recorded for this part.';
  return [paragraph(words)];
}

function openPointsOf({ open }: DutySection, upTo: string): Block[] {
  if (open.length === 0) return [paragraph('Still open: nothing.')];
  return [label('Still open'), bullets(open.map((point) => openInWords(point, upTo)))];
}

/** Where the regulation goes on in the middle of its sentence, an ellipsis says so. */
const asQuoted = (text: string): string => (/^\p{Ll}/u.test(text) ? `… ${text}` : text);

/** With the day it was filed, where that was not when it happened. */
export const dated = ({ on, text, filedOn }: EvidenceFact) =>
  `${formatDay(on)}: ${text}${filedOn === undefined ? '' : ` (filed ${formatDay(filedOn)})`}`;

/** Lists what the public words of engagement outside meetings do not say. */
export function sayWhatIsHidden(
  sections: readonly DutySection[],
  { leaveOut }: Pick<Rendering, 'leaveOut'>,
): void {
  const facts = sections.flatMap(({ evidence }) => evidence);
  if (facts.some(hidesNumbers)) leaveOut(engagementLeftOut);
}

const hidesNumbers = ({ link, text, publicText = text }: EvidenceFact): boolean =>
  link?.place === 'engagement' && publicText !== text;

const engagementLeftOut =
  'Of engagement outside meetings: numbers of people below 5, and groups of which so few took part.';

export function forThePublic(section: DutySection): DutySection {
  return {
    ...section,
    evidence: section.evidence.map((fact) => ({ ...fact, text: fact.publicText ?? fact.text })),
  };
}
