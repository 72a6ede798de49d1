import { Link } from 'react-router';
import type { RecordFacts } from '../../shared/record/opening.ts';

/** What must be known of the record while working in it: that it can only be read, or has no backup. */
export function RecordBanner({ record }: { readonly record: RecordFacts }) {
  const { readOnly, backups } = record;
  if (!readOnly && !backups.problem) return null;
  return (
    <section className="ppg-banner" aria-label="About this record">
      {readOnly && (
        <p>
          <strong>You can read this record, but not change it.</strong> {readOnly.message}
        </p>
      )}
      {backups.problem && (
        <p>
          <strong>The last backup could not be made.</strong> {backups.problem}{' '}
          <Link to="/settings/backups">See the backups</Link>
        </p>
      )}
    </section>
  );
}
