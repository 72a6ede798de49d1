import { formatDay } from '../../dates/format-day.ts';
import { publicSource } from '../../disclosure/public-population.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import type { Provenance } from '../../population/population-table.ts';
import type { Comparison } from '../../representativeness/comparison.ts';
import { attributionLines } from '../attribution.ts';
import { bullets, heading, paragraph, type Block } from '../plain-document.ts';
import { capital, listAnd, people } from '../words.ts';
import { hashBegins } from '../trail-mark.ts';
import type { Rendering } from './evidence-report.ts';
import { publicTables } from './public-profile.ts';

/** Where the figures come from, the files kept as evidence, and the lines that licences ask for. */
export function sources(model: EvidenceReportModel, rendering: Rendering): Block[] {
  const { comparisons, tables } = rendering.publicCopy
    ? ofPublicCopy(model, rendering)
    : { comparisons: allOf(model.reviews), tables: model.templateTables };
  const lines = populationLines(comparisons);
  const named = [...sourceNames(comparisons), ...tables.map(({ source }) => source)];
  return [
    ...attachments(model.attachments, rendering),
    heading(2, 'Sources'),
    ...(lines.length === 0
      ? [
          paragraph(
            rendering.publicCopy
              ? 'This copy prints no figures of a population, so no source of them is listed.'
              : 'No review with figures is recorded for this year, so no population source is listed.',
          ),
        ]
      : [bullets(lines)]),
    heading(3, 'Attribution'),
    bullets(attributionLines(named)),
  ];
}

const allOf = (reviews: EvidenceReportModel['reviews']): Comparison[] =>
  reviews.flatMap(({ comparison }) => comparison?.comparisons ?? []);

/** Only what stands behind the tables that a public copy prints. */
function ofPublicCopy(model: EvidenceReportModel, rendering: Rendering) {
  const tables = publicTables(model, rendering).map(({ table }) => table);
  const printed = new Set(tables.map(({ characteristic }) => characteristic));
  const ofReview = model.reviews.filter(({ id }) => id === rendering.publicFigures?.reviewId);
  const comparisons = allOf(ofReview).filter(({ characteristic }) => printed.has(characteristic));
  return { comparisons: comparisons.map(withPublicSource), tables };
}

type WithPopulation = {
  readonly label: string;
  readonly population: { readonly provenance: Provenance } | null;
};

const withPublicSource = ({ label, population, outcome }: Comparison): WithPopulation => ({
  label,
  population: publicSource(
    population,
    outcome.state === 'compared'
      ? outcome.rows.map((row) => row.populationCount)
      : [population?.total ?? 0],
  ),
});

/** The names of the sources that comparisons take their population from. */
export const sourceNames = (comparisons: readonly WithPopulation[]): string[] =>
  comparisons.flatMap(({ population }) => population?.provenance.source ?? []);

/** Each source once, with the characteristics that it is used for. */
export function populationLines(comparisons: readonly WithPopulation[]): string[] {
  const used = comparisons.flatMap(({ label, population }) =>
    population === null ? [] : [{ label, provenance: population.provenance }],
  );
  const byWords = Map.groupBy(used, ({ provenance }) => provenanceInWords(provenance));
  return [...byWords].map(([words, uses]) => {
    const labels = [...new Set(uses.map(({ label }) => label))];
    return `${capital(listAnd(labels).toLowerCase())}: ${words}`;
  });
}

function provenanceInWords(provenance: Provenance): string {
  const { source, date, geography, coverage, fileName, sha256, note } = provenance;
  const file = fileName === null ? '' : `File ${fileName}`;
  const hash = sha256 === null ? '' : `SHA-256 begins ${hashBegins(sha256)}`;
  return [
    `${source}, ${formatDay(date)}, for ${geography.name}`,
    coverage && coverageInWords(coverage, geography.weightedBy !== undefined),
    [file, hash].filter(Boolean).join(', '),
    note
      .replaceAll('your patients', 'the practice’s patients')
      .replace(/\b[0-9a-f]{64}\b/g, (whole) => `begins ${hashBegins(whole)}`),
  ]
    .filter((sentence) => sentence)
    .map((sentence) => `${String(sentence).replace(/\.$/, '')}.`)
    .join(' ');
}

/** Weighed figures know where patients live; they count none of them. */
const coverageInWords = (
  { counted, outOf }: NonNullable<Provenance['coverage']>,
  isWeighed: boolean,
): string =>
  isWeighed
    ? `Weighed by where ${people(counted)} of ${people(outOf)} patients live, none of whom was counted here`
    : `${people(counted)} of ${people(outOf)} people counted`;

type Attachment = EvidenceReportModel['attachments'][number];

function attachments(list: readonly Attachment[], { publicCopy, leaveOut }: Rendering): Block[] {
  if (list.length === 0) return [];
  if (publicCopy) leaveOut('The names of files kept as evidence, wherever they stand.');
  return [
    heading(2, 'Files kept as evidence'),
    bullets(
      list.map(({ title, fileName, sha256, aboutOn, filedOn }) => {
        const file = publicCopy ? '' : `; file ${fileName}, SHA-256 begins ${hashBegins(sha256)}`;
        return `${title}: about ${formatDay(aboutOn)}, filed ${formatDay(filedOn)}${file}`;
      }),
    ),
  ];
}
