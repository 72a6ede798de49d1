import { expect, it } from 'vitest';
import { partsOf } from '../../components/date-parts.ts';
import { confirmInput, newConfirmation } from './confirm-values.ts';

it('sends what was chosen, and nothing of what was typed and then not chosen', () => {
  const typed = {
    ...newConfirmation(9),
    on: partsOf('2027-01-12'),
    changes: [{ itemId: '4', words: 'Six, not sixty', was: 'sixty', now: 'six' }],
    proposer: { choice: 'member 3', name: '' },
  };

  expect(confirmInput(typed)).toEqual({
    how: 'at a meeting',
    atMeetingId: 9,
    proposer: { memberId: 3 },
    seconder: null,
    changes: [],
  });
  expect(
    confirmInput({ ...typed, how: 'by correspondence', extent: 'with changes' }),
  ).toMatchObject({
    atMeetingId: null,
    on: '2027-01-12',
    changes: [{ itemId: 4, words: 'Six, not sixty', was: 'sixty', now: 'six' }],
  });
});
