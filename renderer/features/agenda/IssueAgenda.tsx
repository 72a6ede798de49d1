import type { Meeting } from '../../../shared/meetings/contract.ts';
import { today } from '../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { useMattersNow } from './use-matters-now.ts';

type IssueAgendaProps = { readonly meeting: Meeting; readonly isIssued: boolean };

/** The agenda goes out: it is kept as it is now, and later changes are listed against it. */
export function IssueAgenda({ meeting, isIssued }: IssueAgendaProps) {
  const { id, version, heldOn } = meeting;
  const now = today();
  const matters = useMattersNow(meeting);
  const form = useOperationForm<'agenda.issue', { issuedOn: DateParts }>({
    operation: 'agenda.issue',
    values: { issuedOn: partsOf(now < heldOn ? now : heldOn) },
    toInput: ({ issuedOn }) => ({ meetingId: id, version, issuedOn: dateIn(issuedOn) ?? '' }),
  });
  return (
    <section aria-labelledby="issue">
      <h2 className="nhsuk-heading-m" id="issue">
        {isIssued ? 'Issue it again' : 'Issue the agenda'}
      </h2>
      <p>
        {isIssued
          ? 'Issue it again if the changes must reach everybody. The earlier one is kept.'
          : 'The agenda is kept as it is now. You can still change it afterwards: each change is listed.'}
      </p>
      {matters && (
        <p>
          Before you do: “{matters.title}” does not say what is open now. {matters.changed} The
          button for it stands above the items.
        </p>
      )}
      <OperationForm
        form={form}
        submitLabel={isIssued ? 'Issue again' : 'Issue the agenda'}
        submitLook={isIssued ? 'secondary' : 'main'}
        showSaved
      >
        <DateField name="issuedOn" label="Issued on" />
      </OperationForm>
    </section>
  );
}
