import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { engagementContract } from '../../../shared/engagement/contract.ts';
import { makeDocument } from '../documents/make-document.ts';
import { whoWeAre } from '../documents/who-we-are.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { collectEngagementReport } from './collect-report.ts';

/** The report of a year’s activities: it leaves the practice, so it hides names and small numbers. */
export const reportHandlers: Pick<
  HandlersOf<typeof engagementContract>,
  'engagement.writeReport'
> = {
  'engagement.writeReport': ({ year, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read((query) => {
        const { document, hidden, leftOut } = collectEngagementReport(query, year);
        const what = `Engagement activity report ${formatFinancialYear(year)}`;
        return {
          kind: 'engagement report',
          name: [what, whoWeAre(query.db).groupName],
          document,
          leftOut: [hidden, ...leftOut],
          advice: 'Read it once before you send it: names of staff and others are not hidden.',
        };
      }),
    ),
};
