import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { call } from '../rpc/client.ts';

/** After the first page has been drawn and used: the check is in no hurry. */
const waitMs = 3000;

/** Checks the trail of a record in the background once it is open; silent while all is well. */
export function TrailWatch() {
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    let gone = false;
    const check = async () => {
      const result = await call('trail.verify', {});
      if (!gone && result.ok && !result.value.intact) setTrouble(result.value.message);
    };
    const later = setTimeout(() => void check(), waitMs);
    return () => {
      gone = true;
      clearTimeout(later);
    };
  }, []);
  if (trouble === '') return null;
  return (
    <section className="ppg-banner" aria-label="About the trail of this record">
      <p role="alert">
        <strong>The trail of this record does not fit together.</strong> {trouble}{' '}
        <Link to="/settings/trail">See the trail</Link>
      </p>
    </section>
  );
}
