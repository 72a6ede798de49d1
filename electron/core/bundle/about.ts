import type { PartOfBundle } from '../../../shared/bundle/contract.ts';
import type { SmallCounts } from '../../../shared/disclosure/small-counts.ts';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { whoWeAre } from '../documents/who-we-are.ts';
import { collectWorksheet } from '../engagement/worksheets/paper-handlers.ts';
import { worksheetInShort } from '../engagement/worksheets/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import { UserError } from '../rpc/user-error.ts';
import { attachableFiles, filesOfChange, type Attachable } from './attachable.ts';
import type { BundlePart } from './bundle-part.ts';
import { partsOfChange, partsOfYear } from './parts.ts';
import { attachedHeading } from './parts/attachments.ts';

/** A financial year or a material change: one of the two, as the contract sees to. */
type About = { readonly year?: number | undefined; readonly changeId?: number | undefined };

type Wanted = About & { readonly attach: readonly string[]; readonly smallCounts: SmallCounts };

/** What a bundle is about: how it is called, what goes in, and how the trail speaks of it. */
export type BundleAbout = {
  readonly year: number;
  /** "Evidence 2026/27". */
  readonly what: string;
  /** The parts of its file name. */
  readonly name: readonly string[];
  readonly subject: string;
  readonly parts: readonly BundlePart[];
};

export function bundleAbout(
  context: QueryContext,
  { year, changeId, attach, smallCounts }: Wanted,
): BundleAbout {
  const { groupName } = whoWeAre(context.db);
  if (changeId !== undefined) {
    const { year: of } = materialChange(context, changeId);
    const name = collectWorksheet(context, changeId).name.slice(0, -1);
    return {
      year: of,
      what: name.join(': '),
      name: [...name, groupName],
      subject: `bundle of change ${changeId}`,
      parts: partsOfChange(changeId, attach),
    };
  }
  if (year === undefined) throw new Error('a bundle is about a year or a change');
  const what = `Evidence ${formatFinancialYear(year)}`;
  return {
    year,
    what,
    name: [what, groupName],
    subject: `bundle ${year}`,
    parts: partsOfYear(year, attach, smallCounts),
  };
}

/** The parts that the application makes, each with how much would be in it now. */
export function partsAbout(
  context: QueryContext,
  about: About & Pick<Wanted, 'smallCounts'>,
): PartOfBundle[] {
  const { year, parts } = bundleAbout(context, { ...about, attach: [] });
  return parts
    .filter(({ heading }) => heading !== attachedHeading)
    .map(({ heading, readers, count }) => ({ heading, files: count(context, year), readers }));
}

/** The files that may go in. */
export function filesAbout(context: QueryContext, { year, changeId }: About): Attachable[] {
  if (changeId === undefined) return year === undefined ? [] : attachableFiles(context, year);
  materialChange(context, changeId);
  return filesOfChange(context, changeId);
}

function materialChange({ db }: QueryContext, id: number) {
  const worksheet = worksheetInShort(db, id);
  if (worksheet.kind === 'material change') return worksheet;
  throw new UserError(
    'REFUSED',
    'Only a material change has a bundle of its own. Nothing was written. Plans and self-assessments go into the bundle of their year.',
  );
}
