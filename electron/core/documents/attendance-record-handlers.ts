import { attendanceRecord } from '../../../shared/documents/meeting-papers/attendance-record.ts';
import type { meetingPapersContract } from '../../../shared/documents/meeting-papers/contract.ts';
import { financialYearDays, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { meetingsBetween } from '../meetings/service.ts';
import { wholeMeeting } from '../meetings/whole-meeting.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { makeDocument } from './make-document.ts';
import { paperHead } from './paper-head.ts';

export const attendanceRecordHandlers: Pick<
  HandlersOf<typeof meetingPapersContract>,
  'documents.attendanceRecord'
> = {
  'documents.attendanceRecord': ({ year, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read((query) => {
        const head = paperHead(query);
        return {
          kind: 'attendance record',
          name: [`Attendance record ${formatFinancialYear(year)}`, head.groupName],
          document: attendanceRecord({ ...head, year, ...attendanceOf(query, year) }),
        };
      }),
    ),
};

function attendanceOf({ db, today }: QueryContext, year: number) {
  const { from, to } = financialYearDays(year);
  const ofYear = meetingsBetween(db, from, to);
  return {
    meetings: ofYear
      .filter(({ held, heldOn }) => held && heldOn <= today)
      .map(({ id }) => wholeMeeting(db, id, today)),
    cancelled: ofYear
      .filter(({ cancelled }) => cancelled)
      .map(({ id, heldOn }) => ({
        heldOn,
        reason: wholeMeeting(db, id, today).cancellation?.reason ?? '',
      })),
  };
}
