import type { Figure } from '../../../shared/feedback/feedback.ts';
import type { Header } from '../population/header.ts';
import { printedCount, type FeedbackFormat } from './format.ts';

/** Headline results (`stem.pcteval`) of the questionnaire since 2024, with what they say. */
const headlines: readonly (readonly [stem: string, label: string])[] = [
  ['overallexp', 'Overall experience of the practice: good'],
  ['gpcontactoverall', 'Overall experience of contacting the practice: good'],
  ['localgpservicesphone', 'Contacting the practice by phone: easy'],
  ['localgpserviceswebsite', 'Contacting the practice through its website: easy'],
  ['localgpservicesapp', 'Contacting the practice through the NHS App: easy'],
  ['localgpservicesprefhpsee', 'Seeing or speaking to a preferred professional when wanted'],
];

/**
 * The practice data of the GP Patient Survey since 2024 (`GPPS_2025_Practice_data_(weighted)_(csv)`):
 * one row a practice and over a thousand columns. Shares are fractions of 1; a negative number or
 * "/" stands for a result that is not shown.
 */
export const gpPatientSurvey: FeedbackFormat = {
  source: 'GP Patient Survey',
  words: 'GP Patient Survey, practice data (CSV), 2024 or later',
  recognise: (header) => {
    const codeAt = header.at('ad_practicecode');
    if (codeAt === undefined || header.at('overallexp.pcteval') === undefined) return undefined;
    return { codeAt, take: (fields) => takeLine(fields, header) };
  },
  daysOf: (fileName) => {
    const year = /(?<!\d)(?<year>20[2-9]\d)(?!\d)/.exec(fileName)?.groups?.['year'];
    return year === undefined ? undefined : { from: `${year}-01-01`, to: `${year}-03-31` };
  },
};

function takeLine(fields: readonly string[], header: Header) {
  const cell = (...names: string[]) => {
    const at = header.at(...names);
    return at === undefined ? '' : (fields[at] ?? '').trim();
  };
  const figures = headlines.flatMap(([stem, label]): Figure[] => {
    const percent = shareOf(cell(`${stem}.pcteval`));
    if (percent === null) return [];
    const base = printedBase(cell(`${stem}.baseeval`, `${stem}.baseevalw`));
    return [{ label, count: null, percent, base }];
  });
  const responded = printedCount(cell('received'));
  return {
    practiceName: cell('ad_practicename'),
    asked: printedCount(cell('distributed')),
    responded,
    figures,
    notes: [
      ...(figures.length === 0 ? ['No headline result is shown for this practice.'] : []),
      ...marginNote(responded),
      'Fieldwork is in the first months of the year.',
    ],
  };
}

/** A fraction of 1 as a percentage with one decimal; null where it is not shown. */
function shareOf(text: string): number | null {
  if (!/^\d*\.?\d+(?:e-?\d+)?$/i.test(text)) return null;
  const share = Number(text);
  return share > 1 ? null : Math.round(share * 1000) / 10;
}

function printedBase(text: string): number | null {
  const base = Number(text);
  return text === '' || !Number.isFinite(base) || base < 0 ? null : Math.round(base);
}

/** Half the width of a 95% interval at its widest, at one half: 0.98 over the root of the answers. */
function marginNote(responded: number | null): string[] {
  if (responded === null || responded < 1) return [];
  const points = Math.max(1, Math.round(98 / Math.sqrt(responded)));
  return [
    `${responded} people answered, aged 16 and over. With so many answers, a percentage may be up to about ${points} points too high or too low.`,
  ];
}
