import type { DeclarationStatement } from '../../duties/declaration.ts';
import { formatDay } from '../../dates/format-day.ts';
import { formatFinancialYear } from '../../dates/financial-year.ts';
import type { DutySection, EvidenceFact } from '../../evidence/duty-evidence.ts';
import { factsOfYear, onlyStanding } from '../../evidence/facts-of-year.ts';
import {
  bullets,
  heading,
  label,
  leadIn,
  paragraph,
  type Block,
  type PlainDocument,
} from '../plain-document.ts';
import type { TrailMark } from '../trail-mark.ts';
import { dated, practiceChanges } from '../evidence-report/duties.ts';
import { openInWords } from '../evidence-report/open-in-words.ts';
import { mapTexts } from '../map-texts.ts';
import { withInitials } from '../initials.ts';
import { asSentence, capital } from '../words.ts';
import { practiceHead } from '../document-head.ts';

export type StatementSheet = {
  readonly practiceName: string;
  readonly groupName: string;
  readonly year: number;
  readonly madeOn: string;
  /** The last day that it covers: the year's end, or the day it was made if that is earlier. */
  readonly upTo: string;
  readonly statements: readonly DeclarationStatement[];
  readonly sections: readonly DutySection[];
  /** What happened to the practice in the year. */
  readonly changes: readonly string[];
  /** Of people; their initials stand in the sheet. */
  readonly names: readonly string[];
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/**
 * Statements to answer, each with the evidence of the record: the shape of the evidence tables that
 * inspectors of the Care Quality Commission (CQC) have used; the words are not CQC's.
 */
export function statementSheet(sheet: StatementSheet): PlainDocument {
  const { practiceName, groupName, year, madeOn, upTo, statements, changes, names } = sheet;
  const name = `Statement sheet for an inspection ${formatFinancialYear(year)}`;
  const who = practiceName || groupName;
  const asOf =
    upTo < madeOn
      ? `the record up to ${formatDay(upTo)}, written on ${formatDay(madeOn)}`
      : `as of ${formatDay(madeOn)}`;
  return {
    ...practiceHead(name, sheet),
    blocks: [
      heading(1, name),
      paragraph(
        `${capital(who)}, ${asOf}. For an inspector of the Care Quality Commission (CQC). The five statements follow the regulation; they are not CQC’s own words. The practice answers each: yes, no or partly. The facts below it are from the record.`,
      ),
      ...mapTexts(
        [...practiceChanges(changes), ...statements.flatMap((one) => statementPart(one, sheet))],
        withInitials(names),
      ),
    ],
  };
}

function statementPart(
  one: DeclarationStatement,
  { sections, year, upTo }: StatementSheet,
): Block[] {
  const section = sections.find(({ reference }) => reference === one.reference);
  const isOfYear = factsOfYear(section?.evidence ?? [], year).length > 0;
  const shown = section?.evidence.map(forAnInspector) ?? [];
  const explained = section?.explanations.map(forAnInspector) ?? [];
  const open = section?.open.map((point) => openInWords(point, upTo)) ?? [];
  return [
    heading(2, `${one.reference} ${one.heading}`),
    leadIn(one.statement),
    { kind: 'write-in', label: 'Yes, no or partly', leadsOn: true },
    paragraph(asSentence(`In the record: ${one.counts.map(lowerFirst).join('; ')}`)),
    ...(shown.length === 0
      ? [paragraph('No evidence is recorded.')]
      : [label(isOfYear ? 'Explanation and evidence' : onlyStanding), bullets(shown)]),
    ...(explained.length === 0
      ? []
      : [label('What was not possible, and why'), bullets(explained)]),
    ...(open.length === 0 ? [] : [label('Still open'), bullets(open.map(capital))]),
  ];
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** As the public reads it: an inspector has no need of names and exact small counts. */
const forAnInspector = (fact: EvidenceFact) =>
  dated({ ...fact, text: fact.publicText ?? fact.text });
