import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Member } from '../../../shared/members/contract.ts';
import { capitalised } from '../../components/choice.ts';
import { Table } from '../../components/Table.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** The yearly answers of one member. */
export function ConfirmationSection({ member }: { readonly member: Member }) {
  return (
    <section aria-labelledby="confirmations">
      <h2 className="nhsuk-heading-m" id="confirmations">
        Yearly confirmation
      </h2>
      {member.confirmations.length === 0 ? (
        <p>
          Not asked yet whether they are still registered and willing.{' '}
          <WhileWritable>
            <Link to="/members/confirmation">Record this year’s answers</Link>
          </WhileWritable>
        </p>
      ) : (
        <Table
          caption="Yearly confirmation"
          captionHidden
          rows={member.confirmations}
          rowKey={(confirmation) => confirmation.id}
          columns={[
            { heading: 'Date', cell: (confirmation) => formatDay(confirmation.on) },
            { heading: 'Answer', cell: (confirmation) => capitalised(confirmation.answer) },
            { heading: 'How', cell: (confirmation) => capitalised(confirmation.how) },
            { heading: 'Note', cell: (confirmation) => confirmation.note || '–' },
          ]}
        />
      )}
    </section>
  );
}
