import { Link } from 'react-router';
import type { QuotedAction } from '../../../shared/minutes/kept-notes.ts';
import { fromMinuting, type MinutingPlace } from './minuting-place.ts';

type QuotedLineProps = Pick<QuotedAction, 'actionId' | 'reference'> & {
  readonly place: MinutingPlace;
};

/** Says that words behind the number of an action stand in the notes only, and leads to the action. */
export function QuotedLine({ place, actionId, reference }: QuotedLineProps) {
  if (actionId === null)
    return (
      <p>
        No action is {reference}. To record a new one, start the line with AP: or A:, and it gets
        the next number.
      </p>
    );
  return (
    <p>
      What is said of {reference} stands in these notes only.{' '}
      <Link to={`/actions/${actionId}`} state={fromMinuting(place)}>
        Record it under {reference}
      </Link>
    </p>
  );
}
