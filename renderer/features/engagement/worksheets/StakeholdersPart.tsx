import type { Stakeholder, Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { ListPart } from './ListPart.tsx';
import { StakeholderForm } from './StakeholderForm.tsx';

/** Who is touched and how they are engaged: groups and organisations. */
export function StakeholdersPart({ worksheet }: { readonly worksheet: Worksheet }) {
  return (
    <ListPart
      heading="Stakeholders"
      rows={worksheet.stakeholders}
      columns={columns}
      none="None is listed yet. Groups and organisations, no private persons."
      one="stakeholder"
      nameOf={({ who }) => who}
      form={(props) => <StakeholderForm worksheet={worksheet} {...props} />}
    />
  );
}

const columns = [
  { heading: 'Who', cell: ({ who }: Stakeholder) => who },
  { heading: 'How they are touched', cell: ({ touched }: Stakeholder) => touched },
  { heading: 'How they are engaged', cell: ({ engaged }: Stakeholder) => engaged },
];
