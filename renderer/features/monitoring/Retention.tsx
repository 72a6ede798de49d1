import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { count } from '../../components/plural.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useJob } from '../../rpc/use-job.ts';

type Past = {
  readonly due: number;
  /** Those among them whom the record does not know. */
  readonly unknown: number;
};

/** How long answers are kept, in plain words, and the action for what falls due while it is open. */
export function Retention({ due, unknown }: Past) {
  const job = useJob('monitoring.removeFormer');
  return (
    <>
      <h2 className="nhsuk-heading-m">How long answers are kept</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>While somebody is a member, until they change or withdraw them.</li>
        <li>
          After they have left, until the next review is recorded or until one year has passed,
          whichever comes first. They are then deleted by themselves: with the review, or when the
          file is next unlocked. The review keeps totals only, so it does not change.
        </li>
        <li>
          A “Yes” about pregnancy or a birth counts for 26 weeks. It is then removed when the file
          is next unlocked.
        </li>
        <li>The list of who has used the file is kept for two years.</li>
        <li>
          Of each day on which the file is unlocked a copy is kept, the last 14 in all. When answers
          are deleted, the copies that hold them are deleted too; if one cannot be, you are told.
          Copies that somebody made by hand are not.
        </li>
      </ul>
      <p>
        {due === unknown
          ? 'No answers of people who left are past keeping today.'
          : `Past keeping today: the answers of ${people(due - unknown)} who left. They are deleted when the file is next unlocked, or now.`}
      </p>
      {unknown > 0 && (
        <p>
          The file also holds the answers of {people(unknown)} whom the record does not know. They
          were removed from the record, or joined after the backup that was put back as the record.
          Nothing deletes these answers by itself. If a newer record may come back, keep them.
        </p>
      )}
      {due > 0 && (
        <WhileWritable>
          <Button look="secondary" busy={job.running} onClick={() => void job.run({ apply: true })}>
            Delete the answers of {people(due)}
          </Button>
        </WhileWritable>
      )}
      <p role="status">
        {job.answer?.removed && `The answers of ${people(job.answer.people)} were deleted.`}
      </p>
      <FailureNotice failure={job.failure} />
    </>
  );
}

const people = (number: number) => count(number, 'person', 'people');
