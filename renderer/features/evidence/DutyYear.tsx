import { Link } from 'react-router';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { factsOfYear } from '../../../shared/evidence/facts-of-year.ts';
import { Details } from '../../components/Details.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { Table } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { DutySectionPart } from './DutySectionPart.tsx';

type DutyYearProps = { readonly evidence: AnswerOf<'duties.forYear'>; readonly year: number };

/** The words of the duty in a year, part by part, beside what the record shows. */
export function DutyYear({ evidence, year }: DutyYearProps) {
  const { source, sections, earlier, changes, work, notCounted } = evidence;
  const isEmpty = sections.every(
    (one) => factsOfYear(one.evidence, year).length + one.explanations.length === 0,
  );
  return (
    <>
      <h2 className="nhsuk-heading-m">{source.shortTitle}</h2>
      {source.note && <p>{source.note}</p>}
      {isEmpty && (
        <InsetText>
          <p>
            Nothing in this record is about {formatFinancialYear(year)}. What was done in that year
            can still be recorded, with its own date.
          </p>
        </InsetText>
      )}
      {changes.length > 0 && (
        <InsetText>
          {changes.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </InsetText>
      )}
      {sections.map((section) => (
        <DutySectionPart
          key={section.reference}
          section={section}
          year={year}
          earlier={earlier}
          said={work.find(({ reference }) => reference === section.reference)}
        />
      ))}
      {notCounted.length > 0 && <NotCounted items={notCounted} />}
      <Details summary="Where these words come from">
        <p>
          {source.title} ({source.instrument}), in force from {formatDay(source.inForceFrom)}.
        </p>
        <p>
          If the practice changed its contract or merged,{' '}
          <Link to="/evidence/changes">record that change</Link>: the year then tells it.
        </p>
      </Details>
    </>
  );
}

type NotCountedProps = { readonly items: AnswerOf<'duties.forYear'>['notCounted'] };

/** What was filed and does not count, so that nobody looks for it in vain. */
function NotCounted({ items }: NotCountedProps) {
  return (
    <section aria-labelledby="not-counted">
      <h3 className="nhsuk-heading-s" id="not-counted">
        Filed, but not counted in this year
      </h3>
      <Table
        caption="Filed, but not counted in this year"
        captionHidden
        columns={[
          { heading: 'What', cell: ({ text }) => text },
          { heading: 'Part of the duty', cell: ({ reference }) => reference },
          { heading: 'About', nowrap: true, cell: ({ on }) => formatDay(on) },
          { heading: 'Filed', nowrap: true, cell: ({ filedOn }) => formatDay(filedOn) },
          { heading: 'Why it does not count', cell: ({ why }) => why },
        ]}
        rows={items}
        rowKey={({ link, on }) => `${link.id} ${on}`}
      />
    </section>
  );
}
