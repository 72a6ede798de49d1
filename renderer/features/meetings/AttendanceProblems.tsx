import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import type { useAttendance } from './use-attendance.ts';

type AttendanceProblemsProps = {
  readonly attendance: Pick<ReturnType<typeof useAttendance>, 'failure' | 'problems'>;
};

/** Why saving did not work, each time or name with a link to its field. */
export function AttendanceProblems({ attendance }: AttendanceProblemsProps) {
  const { failure, problems } = attendance;
  if (!failure) return null;
  const message = problems.length === 0 ? failure.message : undefined;
  return <ErrorSummary attempt={failure} message={message} problems={problems} />;
}
