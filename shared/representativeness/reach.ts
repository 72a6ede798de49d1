import { financialYearOf, formatFinancialYear } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import type { AnswerCounts, CategoryCounts } from '../monitoring/answer-counts.ts';
import type { PopulationTable } from '../population/population-table.ts';
import { asSentence } from '../documents/words.ts';
import { chooseCategoryTable } from './choose-category-table.ts';
import { partOfPopulation } from './comparison-heading.ts';
import { activitiesWith, otherGroups, type GroupsEngaged } from './groups-engaged.ts';
import { inclusionGroups } from './inclusion-group.ts';
import { shareInWords } from './in-words.ts';
import type { ReachPart } from './reach-part.ts';
import type { RecruitmentStep } from './recruitment-step.ts';

/** Beside the nine: what is wanted here is to be heard from, so there is no ratio and no range. */
export const reachExplanation =
  'Beside the nine characteristics, what counts is whom the group hears from and whom it has asked. No share has to be met, so none is compared.';

type Given = {
  readonly day: string;
  readonly answers: AnswerCounts;
  readonly tables: readonly PopulationTable[];
  /** What was tried in the financial year of the day. */
  readonly steps: readonly RecruitmentStep[];
  /** What took place outside meetings in that year up to the day, oldest first. */
  readonly engaged: readonly GroupsEngaged[];
};

const unpaidCarers = 'Unpaid carers';
const otherLanguages = 'People whose first language is not English';

/** Whom the group reaches beside the nine, in sentences that are true for any number of members. */
export function reachOf({ day, answers, tables, steps, engaged }: Given): ReachPart[] {
  const { carers, language } = answers.categories;
  const others = otherGroups(engaged, toldApart);
  return [
    {
      key: 'carers',
      label: 'Carers',
      sentences: [
        membersSentence(carers, {
          without: 'none',
          one: 'gives unpaid care',
          several: 'give unpaid care',
        }),
        populationSentence(tables, {
          subject: 'carers',
          without: 'none',
          do: 'give unpaid care',
          about: 'unpaid care',
          file: 'TS039',
        }),
        ...activitiesWith(engaged, unpaidCarers),
      ],
    },
    {
      key: 'language',
      label: 'Language',
      sentences: [
        membersSentence(language, {
          without: 'english',
          one: 'has a main language other than English',
          several: 'have a main language other than English',
        }),
        populationSentence(tables, {
          subject: 'language',
          without: 'english',
          do: 'have a main language other than English',
          about: 'language',
          file: 'TS029',
        }),
        ...activitiesWith(engaged, otherLanguages),
      ],
    },
    { key: 'deprivation', label: 'Deprivation', sentences: deprivation(tables) },
    {
      key: 'inclusion-health',
      label: 'Inclusion health groups',
      sentences: inclusion({ steps, engaged, day }),
    },
    ...(others.length === 0
      ? []
      : [{ key: 'others' as const, label: 'Other groups engaged this year', sentences: others }]),
  ];
}

/** Groups that have a part of their own. */
const toldApart = [
  unpaidCarers,
  otherLanguages,
  ...inclusionGroups.map(({ label }) => label),
] as const;

type Asked = { readonly without: string; readonly one: string; readonly several: string };

function membersSentence(counts: CategoryCounts, { without, one, several }: Asked): string {
  const { answered } = counts;
  if (answered === 0) return 'No registered member has answered this question.';
  const some = answered - (counts.byCategory[without] ?? 0);
  const who = answered === 1 ? 'the 1 registered member' : `the ${answered} registered members`;
  const what = some === 0 ? `nobody ${one}` : `${some} ${some === 1 ? one : several}`;
  return `Of ${who} who answered, ${what}.`;
}

type Known = {
  readonly subject: 'carers' | 'language';
  readonly without: string;
  readonly do: string;
  readonly about: string;
  readonly file: string;
};

function populationSentence(tables: readonly PopulationTable[], known: Known): string {
  const table = chooseCategoryTable(tables, known.subject);
  const total = table?.rows.reduce((sum, { count }) => sum + count, 0) ?? 0;
  if (!table || total === 0) {
    return `The record has no figures on ${known.about}. Census 2021 gives them for neighbourhoods of about 1,500 people (table ${known.file}, from Nomis).`;
  }
  const { provenance } = table;
  const from = `${provenance.source}, ${formatDay(provenance.date)}`;
  const without = table.rows.find(({ category }) => category === known.without);
  if (!without) {
    // A register lists only those who do; what it holds is all of them, and no share of anything.
    return `The figures in the record count only patients who ${known.do}, not the others, so no share can be said (${from}).`;
  }
  const base =
    table.base === 'all' ? 'of all ages' : `aged ${table.base.replace('+', '')} and over`;
  const whom = partOfPopulation({ provenance, base, total });
  const share = shareInWords(1 - without.count / total);
  const said = `${share.charAt(0).toUpperCase()}${share.slice(1)} ${whom}`;
  return table.rows.some(({ category }) => category === 'provides-unpaid-care')
    ? `${said} are known to the practice to give unpaid care (${from}). There may be more, who have not told it.`
    : `${said} ${known.do} (${from}).`;
}

/** The score as published; members are not asked about it, and where they live is not looked up. */
function deprivation(tables: readonly PopulationTable[]): string[] {
  const rows = tables
    .filter((table) => table.kind === 'indicators')
    .flatMap((table) => table.rows)
    .filter(({ name }) => /depriv/i.test(name));
  const first = rows[0];
  if (!first) {
    return [
      'The record has no deprivation score. Of the sources that can be added, only Fingertips has one for each practice (indicator 93553, “Deprivation score (IMD 2019)”). Members are not asked about it.',
    ];
  }
  const same = rows.filter(({ name, period }) => name === first.name && period === first.period);
  const values = [...new Map(same.map(({ of, value }) => [of, value]))];
  return [
    `${first.name}, ${first.period}: ${values.map(([of, value]) => `${of} ${value.toFixed(1)}`).join(', ')}. A higher score means more deprived areas.`,
    'Members are not asked about it. Whether times, places and costs of meetings keep people away can be asked of everybody.',
  ];
}

function inclusion({ steps, engaged, day }: Pick<Given, 'steps' | 'engaged' | 'day'>): string[] {
  const year = formatFinancialYear(financialYearOf(day));
  const told = inclusionGroups.map(({ key, label }) => ({
    label,
    done: [
      ...steps.filter(({ reached }) => reached === key).map(stepInWords),
      ...activitiesWith(engaged, label),
    ].map((done) => `${label}: ${done}`),
  }));
  const done = told.flatMap((group) => group.done);
  const without = told.filter((group) => group.done.length === 0).map(({ label }) => label);
  if (done.length > 0) {
    return without.length === 0
      ? done
      : [...done, `Nothing is recorded in ${year} for: ${without.join('; ')}.`];
  }
  return [
    `Nothing is recorded in ${year} for any of these groups. No table says how many of them a practice has. A review can record who was asked, through which organisation, and what came back; an activity under Engagement, how many took part.`,
    `They are: ${without.join('; ')}.`,
  ];
}

const stepInWords = ({ step, on, result }: RecruitmentStep): string =>
  asSentence(`${step} (${formatDay(on)}); ${result || 'what came of it is not recorded'}`);
