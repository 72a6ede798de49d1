import { formatDay } from '../../../shared/dates/format-day.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { useFocusWhenChanged } from '../../components/use-focus-when-changed.ts';
import { times } from '../../components/plural.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

type AgendaStateProps = {
  readonly issued: AnswerOf<'agenda.issued'>;
  /** The agenda of a meeting that is off is no draft of anything. */
  readonly cancelled: boolean;
};

/** Whether the agenda is out, in time or not, and what changed since. */
export function AgendaState({ issued, cancelled }: AgendaStateProps) {
  const { issues, changes, notice } = issued;
  const newest = issues.at(-1);
  // The form that issues it stands at the end of a long page.
  const said = useFocusWhenChanged<HTMLParagraphElement>(newest?.number);
  return (
    <>
      <InsetText>
        {newest ? (
          <p role="status" tabIndex={-1} ref={said}>
            Issued on {formatDay(newest.issuedOn)} by {newest.by}
            {newest.number > 1 && `, ${times(newest.number)} so far`}. It is kept as it was issued.
          </p>
        ) : (
          !cancelled && <p>Draft: this agenda is not issued yet.</p>
        )}
        <p>{notice.words}</p>
      </InsetText>
      {changes.length > 0 && (
        <section aria-labelledby="changed">
          <h2 className="nhsuk-heading-m" id="changed">
            Changed since it was issued
          </h2>
          <ul>
            {changes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
