import { ownWordsStay } from '../../../../shared/disclosure/small-number.ts';
import {
  worksheetDocument,
  worksheetName,
} from '../../../../shared/documents/engagement-worksheet.ts';
import { withInitials } from '../../../../shared/documents/initials.ts';
import { mapTexts } from '../../../../shared/documents/map-texts.ts';
import type { worksheetsContract } from '../../../../shared/engagement/worksheets/contract.ts';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { makeDocument } from '../../documents/make-document.ts';
import { typedIn } from '../../documents/people-named.ts';
import { trailNow } from '../../documents/trail-now.ts';
import { whoWeAre } from '../../documents/who-we-are.ts';
import { heldBackInWords, publishable } from '../../improvements/publishable.ts';
import { improvementsOnAnyDay } from '../../improvements/service.ts';
import { namesEver } from '../../members/names-ever.ts';
import type { QueryContext } from '../../rpc/context.ts';
import type { HandlersOf } from '../../rpc/handler-types.ts';
import { allActivities } from '../service.ts';
import { assessmentBefore, worksheetOf } from './service.ts';

/** The Word document of a worksheet: it leaves the practice, so it hides names and small numbers. */
export const worksheetPaperHandlers: Pick<
  HandlersOf<typeof worksheetsContract>,
  'worksheets.write'
> = {
  'worksheets.write': ({ id, ...destination }, context) =>
    makeDocument(context, destination, () => {
      const { hidden, leftOut, ...made } = context.read((query) => collectWorksheet(query, id));
      return { ...made, leftOut: [hidden, ...leftOut] };
    }),
};

/** The document of a worksheet without names and small numbers, and what was left out. */
export function collectWorksheet({ db, today, nowMs }: QueryContext, id: number) {
  const { heldBack } = publishable(db, improvementsOnAnyDay(db));
  const hidden = new Set(heldBack.map((one) => one.id));
  const worksheet = worksheetOf(db, id, today);
  const before = assessmentBefore(db, worksheet, today);
  const who = whoWeAre(db);
  const linked = new Set(worksheet.activities.map((one) => one.id));
  const activities = allActivities(db, today)
    .filter((one) => linked.has(one.id))
    .toReversed();
  const document = worksheetDocument({
    ...who,
    worksheet: without(worksheet, hidden),
    before: before && without(before, hidden),
    activities: activities.map((one) => ({
      ...one,
      improvements: one.improvements.filter((came) => !hidden.has(came.id)),
    })),
    madeOn: today,
    madeAtMs: nowMs,
    trail: trailNow(db),
  });
  const shown = new Set([
    ...shownIn(worksheet),
    ...(before ? shownIn(before) : []),
    ...activities.flatMap(({ improvements }) => improvements.map((came) => came.id)),
  ]);
  const hide = withInitials([...namesEver(db), ...typedIn(db).people]);
  return {
    kind: worksheet.kind,
    name: [...worksheetName(worksheet).map(hide), who.groupName],
    document: {
      ...document,
      title: hide(document.title),
      shortTitle: hide(document.shortTitle),
      blocks: mapTexts(document.blocks, hide),
    },
    /** What its texts and tables do not show. */
    hidden: `Members stand with their initials; small numbers of people in tables are not shown. ${ownWordsStay}`,
    leftOut: heldBackInWords(heldBack.filter((one) => shown.has(one.id))),
    advice: 'Read it once before you send it: names of staff and others are not hidden.',
  };
}

/** The improvements that a worksheet shows as evidence. */
const shownIn = ({ said }: Worksheet): number[] =>
  said
    .flatMap(({ evidence }) => evidence)
    .filter(({ place }) => place === 'improvements')
    .map(({ id }) => id);

/** What was agreed in private is no evidence in a paper that goes out. */
const without = (worksheet: Worksheet, hidden: ReadonlySet<number>): Worksheet => ({
  ...worksheet,
  said: worksheet.said.map((one) => ({
    ...one,
    evidence: one.evidence.filter(({ place, id }) => place !== 'improvements' || !hidden.has(id)),
  })),
});
