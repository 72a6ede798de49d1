import { basename, dirname, extname, join } from 'node:path';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { documentFileName } from '../../../shared/documents/file-name.ts';
import { webPage } from '../../../shared/documents/web-page.ts';
import type { Sheet } from '../../../shared/improvements/sheet.ts';
import { youSaidPoster } from '../../../shared/documents/you-said-poster.ts';
import { youSaidWeDid } from '../../../shared/documents/you-said-we-did.ts';
import type { improvementsContract } from '../../../shared/improvements/contract.ts';
import { wantedPath, type Destination } from '../documents/destination.ts';
import { makeDocument } from '../documents/make-document.ts';
import { whoWeAre } from '../documents/who-we-are.ts';
import { requireRegister, writeDocument } from '../documents/write-document.ts';
import type { JobContext, QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { collectPlan, collectSheet, publicSheet } from './collect-papers.ts';

type Papers = 'improvements.sheet' | 'improvements.youSaidWeDid' | 'improvements.writePlan';

/** The public sheet and the plan. */
export const paperHandlers: Pick<HandlersOf<typeof improvementsContract>, Papers> = {
  'improvements.sheet': ({ year }, context) => publicSheet(context, year),

  'improvements.youSaidWeDid': ({ year, form, ...destination }, context) => {
    if (form === 'web page') return writeWebPage(context, year, destination);
    return makeDocument(context, destination, () =>
      context.read((query) => {
        const said = collectSheet(query, year);
        const poster = form === 'poster' ? youSaidPoster(said) : undefined;
        return {
          kind: 'you said, we did',
          name: nameOf(query, year, form === 'poster' ? 'You said, we did, poster' : sheetName),
          document: poster?.document ?? youSaidWeDid(said),
          publicCopy: true,
          leftOut: [...said.sheet.leftOut, ...(poster?.leftOut ?? [])],
          advice: adviceFor(said.sheet),
        };
      }),
    );
  },

  'improvements.writePlan': ({ year, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read((query) => ({
        kind: 'improvement plan',
        name: nameOf(query, year, 'Improvement plan'),
        ...collectPlan(query, year),
      })),
    ),
};

const sheetName = 'You said, we did';

const nameOf = ({ db }: QueryContext, year: number, what: string) => [
  `${what} ${formatFinancialYear(year)}`,
  whoWeAre(db).groupName,
];

/** A web page is plain text: it needs no worker. */
function writeWebPage(context: JobContext, year: number, destination: Destination) {
  requireRegister(context);
  const { said, name } = context.read((query) => ({
    said: collectSheet(query, year),
    name: nameOf(query, year, sheetName),
  }));
  const document = youSaidWeDid(said);
  const { path, sha256 } = writeDocument(context, {
    kind: 'you said, we did',
    title: document.title,
    bytes: new TextEncoder().encode(webPage(document)),
    wanted: asHtml(wantedPath(destination, documentFileName(name))),
    publicCopy: true,
    published: null,
    trail: said.trail,
  });
  const advice = adviceFor(said.sheet);
  return { path, sha256, title: document.title, leftOut: [...said.sheet.leftOut], advice };
}

/** "Sheet.docx" and "Sheet.html.docx" become "Sheet.html". */
function asHtml(path: string): string {
  const bare = basename(path, extname(path));
  return join(dirname(path), /\.html?$/i.test(bare) ? bare : `${bare}.html`);
}

function adviceFor({ lookAt, unasked }: Sheet): string {
  const telling =
    lookAt.length === 0
      ? ''
      : `Look at these above all, which could tell who somebody is: ${lookAt.join('; ')}.`;
  return [
    'Read it once before you publish it: members, and staff and guests of the year’s meetings, became initials; other names are not hidden.',
    telling,
    ...unasked,
  ]
    .filter((words) => words !== '')
    .join(' ');
}
