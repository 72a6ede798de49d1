import { Link } from 'react-router';
import type { Meeting } from '../../../../shared/meetings/contract.ts';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { lineOfItem } from './line-of-item.ts';
import { useSpellingOfMeeting } from './use-spelling-of-meeting.ts';

/** The words of all notes of a meeting that may be misspelt, each item leading to its notes. */
export function SpellingOfMeeting({ meeting }: { readonly meeting: Meeting }) {
  const { items, failure } = useSpellingOfMeeting(meeting);
  return (
    <>
      <h3 className="nhsuk-heading-s">Spelling</h3>
      <FailureNotice failure={failure} />
      {!failure && !items && <p>Checking the spelling …</p>}
      {items?.length === 0 && <p>No spelling mistakes were found in the notes.</p>}
      {items && items.length > 0 && (
        <>
          <p>These words are not known. Go to the item and press F7 to change or keep them.</p>
          <ul>
            {items.map((item) => (
              <li key={item.itemId}>
                <Link to={`/meetings/${meeting.id}/minutes?item=${item.itemId}`}>
                  {lineOfItem(item)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
