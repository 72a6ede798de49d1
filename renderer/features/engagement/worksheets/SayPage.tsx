import { useNavigate, useParams, useSearchParams } from 'react-router';
import { formatFinancialYear } from '../../../../shared/dates/financial-year.ts';
import type { Part, Section } from '../../../../shared/engagement/worksheets/parts.ts';
import { saidTo, sectionsOf } from '../../../../shared/engagement/worksheets/sections.ts';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { BackLink } from '../../../components/BackLink.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import { InsetText } from '../../../components/InsetText.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { Page } from '../../../components/Page.tsx';
import { useOperation } from '../../../rpc/use-operation.ts';
import { IdentifyingNotice } from '../../feedback/IdentifyingNotice.tsx';
import { partsAsked, sayField, sayInput, sayValues, type SayValues } from './say-values.ts';
import { SayPart } from './SayPart.tsx';

/** Writes the parts of a worksheet that the address names. */
export function SayPage() {
  const id = Number(useParams().id);
  const [search] = useSearchParams();
  const wanted = { section: search.get('section'), part: search.get('part') };
  return (
    <Loaded query={useOperation('worksheets.get', { id })}>
      {({ worksheet, before }) => {
        const asked = partsAsked(sectionsOf[worksheet.kind], wanted);
        if (!asked) return <NoSuchPart worksheet={worksheet} />;
        return <SayForm key={`${id} ${search}`} worksheet={worksheet} before={before} {...asked} />;
      }}
    </Loaded>
  );
}

const backTo = ({ id, title }: Worksheet) => (
  <BackLink to={`/engagement/worksheets/${id}`}>{title}</BackLink>
);

function NoSuchPart({ worksheet }: { readonly worksheet: Worksheet }) {
  return (
    <Page title="There is no such part" before={backTo(worksheet)}>
      <EmptyState>The address names a part that is not asked here.</EmptyState>
    </Page>
  );
}

type SayFormProps = {
  readonly worksheet: Worksheet;
  readonly before: Worksheet | null;
  readonly section: Section;
  readonly parts: readonly Part[];
};

function SayForm({ worksheet, before, section, parts }: SayFormProps) {
  const navigate = useNavigate();
  const form = useOperationForm<'worksheets.say', SayValues>({
    operation: 'worksheets.say',
    values: sayValues(worksheet, parts),
    toInput: (values) => sayInput(values, worksheet),
    fieldFor: sayField,
    onDone: () => navigate(`/engagement/worksheets/${worksheet.id}`),
  });
  const [only] = section.evidence ? parts : [];
  return (
    <Page
      title={only?.heading ?? section.heading}
      before={backTo(worksheet)}
      lead={only ? section.heading : section.source}
    >
      {only && before && <LastYear before={before} part={only} />}
      <OperationForm form={form} submitLabel="Save" long>
        {parts.map((part) => (
          <SayPart key={part.key} worksheet={worksheet} section={section} part={part} />
        ))}
        <IdentifyingNotice fields={parts.map(({ key }) => `said.${key}.words`)} />
      </OperationForm>
    </Page>
  );
}

function LastYear({ before, part }: { readonly before: Worksheet; readonly part: Part }) {
  const words = saidTo(before, part.key)?.words ?? '';
  return (
    <InsetText>
      <p>
        {words === ''
          ? `Nothing was written for ${formatFinancialYear(before.year)}.`
          : `Written for ${formatFinancialYear(before.year)}:`}
      </p>
      {words !== '' && <p className="ppg-lines">{words}</p>}
    </InsetText>
  );
}
