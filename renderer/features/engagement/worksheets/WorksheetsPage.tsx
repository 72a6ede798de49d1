import { Link } from 'react-router';
import { financialYearOf, formatFinancialYear } from '../../../../shared/dates/financial-year.ts';
import type { WorksheetKind } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { today } from '../../../app/today.ts';
import { BackLink } from '../../../components/BackLink.tsx';
import { ButtonLink } from '../../../components/Button.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { Page } from '../../../components/Page.tsx';
import { Table, type Column } from '../../../components/Table.tsx';
import { WhileWritable } from '../../../components/WhileWritable.tsx';
import type { AnswerOf } from '../../../rpc/operation-types.ts';
import { useOperation } from '../../../rpc/use-operation.ts';
import { beginWords, whenInWords } from './worksheet-words.ts';

type Row = AnswerOf<'worksheets.list'>['worksheets'][number];

const groups: readonly {
  readonly kind: WorksheetKind;
  readonly heading: string;
  readonly about: string;
}[] = [
  {
    kind: 'engagement plan',
    heading: 'Engagement plans',
    about: 'Twelve steps to think through before people are asked, with a list of stakeholders.',
  },
  {
    kind: 'self-assessment',
    heading: 'Yearly self-assessments',
    about: 'How practice and group engage, in their own words, with last year beside this year.',
  },
  {
    kind: 'material change',
    heading: 'Material changes',
    about:
      'When a branch closes, practices merge or a surgery moves: everything about it in one place. Tell patients, staff and the group from the start.',
  },
];

/** Plans, self-assessments and material changes. */
export function WorksheetsPage() {
  const year = financialYearOf(today());
  return (
    <Page
      title="Plans, self-assessments and changes"
      before={<BackLink to="/engagement">Engagement</BackLink>}
    >
      <Loaded query={useOperation('worksheets.list', {})}>
        {({ worksheets }) =>
          groups.map(({ kind, heading, about }) => {
            const rows = worksheets.filter((one) => one.kind === kind);
            const isMade = rows.some((one) => one.year === year);
            return (
              <section key={kind} aria-labelledby={kind.replace(' ', '-')}>
                <h2 className="nhsuk-heading-m" id={kind.replace(' ', '-')}>
                  {heading}
                </h2>
                <p>{about}</p>
                {rows.length === 0 ? (
                  <p className="ppg-quiet">None yet.</p>
                ) : (
                  <Table
                    caption={heading}
                    captionHidden
                    columns={columns}
                    rows={rows}
                    rowKey={({ id }) => id}
                  />
                )}
                {!(kind === 'self-assessment' && isMade) && <Begin kind={kind} year={year} />}
              </section>
            );
          })
        }
      </Loaded>
    </Page>
  );
}

function Begin({ kind, year }: { readonly kind: WorksheetKind; readonly year: number }) {
  const ofYear = kind === 'self-assessment' ? ` of ${formatFinancialYear(year)}` : '';
  const search = new URLSearchParams({ kind, year: String(year) });
  return (
    <WhileWritable>
      <p>
        <ButtonLink look="secondary" small to={`/engagement/worksheets/new?${search}`}>
          {beginWords[kind]}
          {ofYear}
        </ButtonLink>
      </p>
    </WhileWritable>
  );
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'What',
    cell: ({ id, title }) => <Link to={`/engagement/worksheets/${id}`}>{title}</Link>,
  },
  { heading: 'When', cell: whenInWords },
  {
    heading: 'Written',
    cell: ({ said, parts }) => (said === 0 ? 'Nothing yet' : `${said} of ${parts} parts`),
  },
];
