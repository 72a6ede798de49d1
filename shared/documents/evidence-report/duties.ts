import { formatDay } from '../../dates/format-day.ts';
import type { DutySection } from '../../evidence/duty-evidence.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import type { Rendering } from './evidence-report.ts';
import { bullets, heading, label, paragraph, quotation, type Block } from '../plain-document.ts';

/** Each sub-paragraph in the words of the law, then only facts with dates, then what is open. */
export function duties(
  { source, sections }: EvidenceReportModel,
  { publicCopy }: Rendering,
): Block[] {
  return [
    heading(2, 'The duty and its evidence', { newPage: true }),
    paragraph(`The words are from the ${source.title} (${source.instrument}).`),
    ...(source.note === '' ? [] : [paragraph(source.note)]),
    ...(publicCopy ? sections.map(forThePublic) : sections).flatMap(dutyPart),
  ];
}

function dutyPart(section: DutySection): Block[] {
  return [
    heading(3, `${section.reference} ${section.heading}`),
    quotation(section.text),
    ...evidenceOf(section),
    ...(section.explanations.length === 0
      ? []
      : [
          label('What was not possible, and why'),
          bullets(section.explanations.map(dated), { leadsOn: true }),
        ]),
    ...openPointsOf(section),
  ];
}

function evidenceOf({ evidence, explanations }: DutySection): Block[] {
  if (evidence.length > 0)
    return [label('Evidence'), bullets(evidence.map(dated), { leadsOn: true })];
  const words =
    explanations.length > 0
      ? 'No evidence is recorded; the explanation follows.'
      : 'No evidence is recorded for this part.';
  return [paragraph(words)];
}

function openPointsOf({ open }: DutySection): Block[] {
  if (open.length === 0) return [paragraph('Still open: nothing.')];
  const points = open.map(({ text, by }) => (by === null ? text : `${text} (by ${formatDay(by)})`));
  return [label('Still open'), bullets(points)];
}

const dated = ({ on, text }: { readonly on: string; readonly text: string }) =>
  `${formatDay(on)}: ${text}`;

/** Beside the number of all members, the number of registered ones says how many are carers. */
function forThePublic(section: DutySection): DutySection {
  return {
    ...section,
    evidence: section.evidence.map((fact) => ({
      ...fact,
      text: fact.text
        .replace(/, [\d,]+ of them registered patients/, '')
        .replace(/[\d,]+ registered patients?/, 'the registered patients'),
    })),
  };
}
