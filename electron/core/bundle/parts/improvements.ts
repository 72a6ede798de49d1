import { readers } from '../../../../shared/bundle/readers.ts';
import { formatFinancialYear } from '../../../../shared/dates/financial-year.ts';
import { webPage } from '../../../../shared/documents/web-page.ts';
import { youSaidWeDid } from '../../../../shared/documents/you-said-we-did.ts';
import { belongsTo } from '../../../../shared/improvements/sheet.ts';
import { activitiesOf, collectEngagementReport } from '../../engagement/collect-report.ts';
import { collectWorksheet } from '../../engagement/worksheets/paper-handlers.ts';
import { worksheetsInShort } from '../../engagement/worksheets/service.ts';
import { collectPlan, collectSheet } from '../../improvements/collect-papers.ts';
import { improvementsOnAnyDay } from '../../improvements/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import type { QueryContext } from '../../rpc/context.ts';
import type { BundlePart } from '../bundle-part.ts';
import { wordFile } from './reports.ts';

const nothing = { files: [], leftOut: [] };

/** The public sheet in both of its forms, as the practice publishes it. */
export const sheet: BundlePart = {
  heading: 'You said, we did',
  folder: '',
  readers: readers.published,
  /** The Word document and the web page. */
  count: (context, year) => (hasImprovements(context, year) ? 2 : 0),
  collect: (context, year) => {
    if (!hasImprovements(context, year)) return nothing;
    const said = collectSheet(context, year);
    const document = youSaidWeDid(said);
    const name = `You said, we did ${formatFinancialYear(year)}`;
    const page = { kind: 'text' as const, text: webPage(document) };
    return {
      files: [
        wordFile(name, document),
        { name: `${name}.html`, title: `${document.title}, as a web page`, content: page },
      ],
      leftOut: said.sheet.leftOut.map((line) => `${name}: ${line}`),
      toCheck: [
        ...said.sheet.lookAt.map((line) => `${name}: this could tell who somebody is: ${line}`),
        ...said.sheet.unasked.map((line) => `${name}: ${line}`),
      ],
    };
  },
};

export const plan: BundlePart = {
  heading: 'Improvement plan',
  folder: '',
  readers: readers.names,
  count: (context, year) => (hasImprovements(context, year) ? 1 : 0),
  collect: (context, year) => {
    if (!hasImprovements(context, year)) return nothing;
    const { document, leftOut } = collectPlan(context, year);
    const name = `Improvement plan ${formatFinancialYear(year)}`;
    return {
      files: [wordFile(name, document)],
      leftOut: leftOut.map((line) => `${name}: ${line}`),
    };
  },
};

export const engagement: BundlePart = {
  heading: 'Engagement outside meetings',
  folder: '',
  readers: readers.ownWords,
  count: (context, year) => (activitiesOf(context, year).length > 0 ? 1 : 0),
  collect: (context, year) => {
    if (activitiesOf(context, year).length === 0) return nothing;
    const { document, leftOut, hidden } = collectEngagementReport(context, year);
    const name = `Engagement activity report ${formatFinancialYear(year)}`;
    return {
      files: [wordFile(name, document)],
      hidden: [`${name}: ${hidden}`],
      leftOut: leftOut.map((line) => `${name}: ${line}`),
    };
  },
};

/** Plans, self-assessments and material changes of the year. */
export const worksheets: BundlePart = {
  heading: 'Plans, self-assessment and material changes',
  folder: '',
  readers: readers.ownWords,
  count: ({ db }, year) => worksheetsOf(db, year).length,
  collect: (context, year) => {
    const papers = worksheetsOf(context.db, year)
      .toReversed()
      .map(({ id }) => collectWorksheet(context, id));
    return {
      // The last part of its own name is the group’s, which the whole bundle carries.
      files: papers.map(({ document, name }) => wordFile(name.slice(0, -1).join(' - '), document)),
      hidden: papers.map(({ document, hidden }) => `${document.shortTitle}: ${hidden}`),
      leftOut: papers.flatMap(({ document, leftOut }) =>
        leftOut.map((line) => `${document.shortTitle}: ${line}`),
      ),
    };
  },
};

const hasImprovements = ({ db }: QueryContext, year: number): boolean =>
  improvementsOnAnyDay(db).some((one) => belongsTo(one, year));

const worksheetsOf = (db: ReadableDb, year: number) =>
  worksheetsInShort(db).filter((one) => one.year === year);
