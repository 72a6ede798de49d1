import { Link, useParams } from 'react-router';
import { formatFinancialYear } from '../../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../../shared/dates/format-day.ts';
import { ownWordsStay } from '../../../../shared/disclosure/small-number.ts';
import { nextToSay, sectionsOf } from '../../../../shared/engagement/worksheets/sections.ts';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { BackLink } from '../../../components/BackLink.tsx';
import { ButtonLink } from '../../../components/Button.tsx';
import { capitalised } from '../../../components/choice.ts';
import { HistoryLink } from '../../../components/HistoryLink.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { Page } from '../../../components/Page.tsx';
import { SummaryList } from '../../../components/SummaryList.tsx';
import { WhileWritable } from '../../../components/WhileWritable.tsx';
import { useOperation } from '../../../rpc/use-operation.ts';
import { MakeDocument } from '../../documents/MakeDocument.tsx';
import { KeptFiles } from '../../feedback/KeptFiles.tsx';
import { ActivitiesPart } from './ActivitiesPart.tsx';
import { RemoveWorksheet } from './RemoveWorksheet.tsx';
import { SectionPart } from './SectionPart.tsx';
import { StakeholdersPart } from './StakeholdersPart.tsx';
import { TimelinePart } from './TimelinePart.tsx';
import { pathToSay, whenInWords } from './worksheet-words.ts';

/** One plan, self-assessment or material change with all that was written. */
export function WorksheetPage() {
  const id = Number(useParams().id);
  return (
    <Loaded query={useOperation('worksheets.get', { id })}>
      {({ worksheet, before }) => (
        <OneWorksheet key={worksheet.id} worksheet={worksheet} before={before} />
      )}
    </Loaded>
  );
}

type Of = { readonly worksheet: Worksheet };

function OneWorksheet({ worksheet, before }: Of & { readonly before: Worksheet | null }) {
  const { id, kind, title } = worksheet;
  const next = nextToSay(worksheet);
  const lists = kind !== 'self-assessment';
  const [first, ...others] = sectionsOf[kind];
  return (
    <Page
      title={title}
      before={<BackLink to="/engagement/worksheets">Plans, self-assessments and changes</BackLink>}
      lead={whenInWords(worksheet)}
      action={
        next && (
          <WhileWritable>
            <ButtonLink to={pathToSay(worksheet, next.section, next.part.key)}>
              Write the next part
            </ButtonLink>
          </WhileWritable>
        )
      }
    >
      <Particulars worksheet={worksheet} />
      {first && <SectionPart section={first} worksheet={worksheet} before={before} />}
      {kind === 'material change' && <TimelinePart worksheet={worksheet} />}
      {lists && <StakeholdersPart worksheet={worksheet} />}
      {others.map((section) => (
        <SectionPart key={section.key} section={section} worksheet={worksheet} before={before} />
      ))}
      {lists && <ActivitiesPart worksheet={worksheet} />}
      {kind === 'material change' && <KeptFiles room="worksheets" owner={worksheet} />}
      <h2 className="nhsuk-heading-m">In Word</h2>
      <p>{aboutPaper[kind]}</p>
      <MakeDocument operation="worksheets.write" input={{ id }} label="Make the Word document" />
      {kind === 'material change' && (
        <p>
          <Link to={`/evidence/bundle?change=${id}`}>
            Put it together for the commissioner, with its files
          </Link>
        </p>
      )}
      <HistoryLink of={`worksheet ${id}`} />
      <WhileWritable>
        <RemoveWorksheet worksheet={worksheet} />
      </WhileWritable>
    </Page>
  );
}

const aboutPaper = {
  'engagement plan': 'The whole plan, for the group or a commissioner.',
  'self-assessment':
    'All that was written, last year beside this year, for the group or a commissioner.',
  'material change': `Everything about the change in one document, for the commissioner. Counts of people below 5, and those that would give one away, are not shown. ${ownWordsStay}`,
} as const satisfies Record<Worksheet['kind'], string>;

function Particulars({ worksheet }: Of) {
  const { id, kind, year, startsOn, people, reasonToKeep } = worksheet;
  return (
    <>
      <SummaryList
        rows={[
          ...(kind === 'self-assessment'
            ? [{ key: 'Financial year', value: formatFinancialYear(year) }]
            : []),
          ...(kind === 'material change'
            ? [{ key: 'Work on it began', value: formatDay(startsOn) }]
            : []),
          { key: kind === 'self-assessment' ? 'Made by' : 'Led by', value: capitalised(people) },
          ...(reasonToKeep === ''
            ? []
            : [{ key: 'Why identifying words stay', value: reasonToKeep }]),
        ]}
      />
      <WhileWritable>
        <p>
          <Link to={`/engagement/worksheets/${id}/edit`}>Correct title, days and people</Link>
        </p>
      </WhileWritable>
    </>
  );
}
