import { listAnd } from '../../../shared/documents/words.ts';
import type { MeetingMode } from '../../../shared/meetings/meeting.ts';
import { capitalised } from '../../components/choice.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

type AccessReminderProps = {
  /** The day of the meeting, when it is typed. */
  readonly on: string | null;
  readonly mode: MeetingMode;
};

/** What members need from the room, the way and the time that are being chosen. */
export function AccessReminder({ on, mode }: AccessReminderProps) {
  const query = useOperation(
    'agenda.accessReminder',
    { on: on ?? '', mode },
    { enabled: on !== null, keepPrevious: true },
  );
  const needs = query.data?.needs ?? [];
  if (on === null || needs.length === 0) return null;
  return (
    <InsetText>
      <p>Think of what members need:</p>
      <ul>
        {needs.map(({ need, names }) => (
          <li key={need}>
            {capitalised(need)}: {listAnd(names)}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
