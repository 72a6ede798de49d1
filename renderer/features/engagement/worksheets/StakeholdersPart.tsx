import type { Stakeholder, Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { Table } from '../../../components/Table.tsx';
import { ListForms, type ListFormProps } from './ListForms.tsx';
import { StakeholderForm } from './StakeholderForm.tsx';

/** Who is touched and how they are engaged: groups and organisations. */
export function StakeholdersPart({ worksheet }: { readonly worksheet: Worksheet }) {
  const { stakeholders } = worksheet;
  return (
    <section aria-labelledby="stakeholders">
      <h2 className="nhsuk-heading-m" id="stakeholders">
        Stakeholders
      </h2>
      {stakeholders.length === 0 ? (
        <p className="ppg-quiet">
          None is listed yet. Groups and organisations, no private persons.
        </p>
      ) : (
        <Table
          caption="Stakeholders"
          captionHidden
          columns={columns}
          rows={stakeholders}
          rowKey={(row) => stakeholders.indexOf(row)}
        />
      )}
      <ListForms
        one="stakeholder"
        rows={stakeholders.map(({ who }) => who)}
        form={(props: ListFormProps) => <StakeholderForm worksheet={worksheet} {...props} />}
      />
    </section>
  );
}

const columns = [
  { heading: 'Who', cell: ({ who }: Stakeholder) => who },
  { heading: 'How they are touched', cell: ({ touched }: Stakeholder) => touched },
  { heading: 'How they are engaged', cell: ({ engaged }: Stakeholder) => engaged },
];
