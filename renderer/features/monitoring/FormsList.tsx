import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { InLargePrint } from '../documents/InLargePrint.tsx';
import { MakeDocument } from '../documents/MakeDocument.tsx';
import { Withdraw } from './Withdraw.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

type Form = AnswerOf<'monitoring.forms'>['members'][number];
type NamedForm = Form & { readonly name: string };

/** Each member and whether a form is recorded; the answers themselves are never shown here. */
export function FormsList() {
  const forms = useOperation('monitoring.forms', {});
  const members = useOperation('members.list', {});
  const nameOf = (id: number) =>
    members.data?.members.find((member) => member.id === id)?.name ?? `Member ${id}`;
  return (
    <>
      <h2 className="nhsuk-heading-m">Forms</h2>
      <p>
        Hand out the paper form, ask on screen, or let the member answer alone on any computer that
        has the record. Answering is optional, and every question has “prefer not to say”.
      </p>
      <p>
        Nothing is noted of a form that was offered and not finished. A private form counts here
        once it is taken in.
      </p>
      <WhileWritable>
        <div className="ppg-buttons">
          <ButtonLink look="secondary" to="/representativeness/private-form">
            Let a member answer alone
          </ButtonLink>
        </div>
      </WhileWritable>
      <MakeDocument operation="documents.equalityForm" input={{}} label="Make the paper form" />
      <InLargePrint>
        {(largePrint) => (
          <MakeDocument
            operation="documents.equalityForm"
            input={{ largePrint }}
            label="Make it in large print"
          />
        )}
      </InLargePrint>
      <p>
        <Link to="/representativeness/questions">The words of the questions</Link>, their source and
        how to change them
      </p>
      <Loaded query={forms}>
        {(loaded) =>
          loaded.members.length === 0 ? (
            <EmptyState>There are no members yet to ask.</EmptyState>
          ) : (
            <Table
              caption="Whose form is recorded"
              columns={columns}
              rows={loaded.members.map((form) => ({ ...form, name: nameOf(form.memberId) }))}
              rowKey={(row) => row.memberId}
            />
          )
        }
      </Loaded>
    </>
  );
}

const columns: readonly Column<NamedForm>[] = [
  { heading: 'Member', cell: (row) => row.name },
  {
    heading: 'Form',
    cell: (row) => {
      if (row.objectedOn) return `Does not want answers kept (since ${formatDay(row.objectedOn)})`;
      return row.recordedOn ? `Recorded on ${formatDay(row.recordedOn)}` : 'No form yet';
    },
  },
  {
    heading: 'What you can do',
    cell: (row) => (
      <div className="ppg-row-actions">
        <WhileWritable>
          {!row.objectedOn && (
            <Link to={`/representativeness/answers/${row.memberId}`}>
              {row.recordedOn ? 'Change answers' : 'Record a form'}
              <span className="nhsuk-u-visually-hidden"> for {row.name}</span>
            </Link>
          )}
        </WhileWritable>
        {row.recordedOn && (
          <Link to={`/representativeness/answers/${row.memberId}/own-copy`}>
            Their own copy<span className="nhsuk-u-visually-hidden"> for {row.name}</span>
          </Link>
        )}
        <WhileWritable>
          <Withdraw memberId={row.memberId} name={row.name} objected={row.objectedOn !== null} />
        </WhileWritable>
      </div>
    ),
  },
];
