import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { count } from '../../components/plural.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useJob } from '../../rpc/use-job.ts';

/** How long answers are kept, in plain words, and the action for what falls due while it is open. */
export function Retention({ due }: { readonly due: number }) {
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
          Daily copies of the file are kept for 14 days; when answers are deleted, the copies that
          hold them are deleted too. Copies that somebody made by hand are not.
        </li>
      </ul>
      <p>
        {due === 0
          ? 'No answers are past keeping today.'
          : `Past keeping today: the answers of ${people(due)} who left. They are deleted when the file is next unlocked, or now.`}
      </p>
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
