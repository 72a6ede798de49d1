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

type Forms = AnswerOf<'monitoring.forms'>;
type Form = Forms['members'][number];
type OtherForm = Forms['others'][number];

/** Each member and whether a form is recorded; the answers themselves are never shown here. */
export function FormsList() {
  const forms = useOperation('monitoring.forms', {});
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
        {({ members, others }) => (
          <>
            {members.length === 0 ? (
              <EmptyState>There are no members yet to ask.</EmptyState>
            ) : (
              <Table
                caption="Whose form is recorded"
                columns={columns}
                rows={members}
                rowKey={(row) => row.memberId}
              />
            )}
            {others.length > 0 && (
              <Table
                caption="Not members today, and still in the file"
                columns={columnsOfOthers}
                rows={others}
                rowKey={(row) => row.memberId}
              />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function formInWords({ objectedOn, recordedOn }: Form): string {
  if (objectedOn) return `Does not want answers kept (since ${formatDay(objectedOn)})`;
  return recordedOn ? `Recorded on ${formatDay(recordedOn)}` : 'No form yet';
}

const columns: readonly Column<Form>[] = [
  { heading: 'Member', cell: (row) => row.name },
  { heading: 'Form', cell: formInWords },
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
        {row.recordedOn && <OwnCopyLink {...row} />}
        <WhileWritable>
          <Withdraw memberId={row.memberId} name={row.name} objected={row.objectedOn !== null} />
        </WhileWritable>
      </div>
    ),
  },
];

/** Somebody who left may still ask for their copy, or have their answers deleted. */
const columnsOfOthers: readonly Column<OtherForm>[] = [
  { heading: 'Name', cell: (row) => row.name },
  { heading: 'Left on', cell: (row) => (row.leftOn ? formatDay(row.leftOn) : 'Not joined yet') },
  { heading: 'Form', cell: formInWords },
  {
    heading: 'What you can do',
    cell: (row) => (
      <div className="ppg-row-actions">
        <OwnCopyLink {...row} />
        {!row.objectedOn && (
          <WhileWritable>
            <Withdraw memberId={row.memberId} name={row.name} objected={false} />
          </WhileWritable>
        )}
      </div>
    ),
  },
];

function OwnCopyLink({ memberId, name }: Pick<Form, 'memberId' | 'name'>) {
  return (
    <Link to={`/representativeness/answers/${memberId}/own-copy`}>
      Their own copy<span className="nhsuk-u-visually-hidden"> for {name}</span>
    </Link>
  );
}
