/** Phrases minutes of patient groups use again and again; "…" is where to type on. */
export type StandardPhrase = {
  /** What a person types to find it. */
  readonly name: string;
  readonly phrase: string;
  readonly group: 'opening' | 'minutes' | 'discussion' | 'decision' | 'closing';
};

/** A later edition may add and reword; what was inserted stays as it was. */
export const standardPhrases: {
  readonly version: string;
  readonly phrases: readonly StandardPhrase[];
} = {
  version: '2026-11',
  phrases: [
    {
      group: 'opening',
      name: 'welcome',
      phrase: 'The chair welcomed everyone and opened the meeting at ….',
    },
    { group: 'opening', name: 'new members', phrase: 'The chair welcomed … as a new member.' },
    { group: 'opening', name: 'apologies', phrase: 'Apologies were received from ….' },
    { group: 'opening', name: 'no interests', phrase: 'No interests were declared.' },
    {
      group: 'opening',
      name: 'interest',
      phrase: '… declared an interest in item … and left the meeting for it.',
    },
    {
      group: 'opening',
      name: 'not quorate',
      phrase:
        'The meeting was not quorate. Items were discussed; decisions wait for the next meeting.',
    },
    {
      group: 'opening',
      name: 'acting secretary',
      phrase: 'The secretary had sent apologies; … took the minutes.',
    },
    {
      group: 'opening',
      name: 'ground rules',
      phrase: 'The chair reminded members that the group does not discuss individual complaints.',
    },
    {
      group: 'minutes',
      name: 'true record',
      phrase: 'The minutes of the meeting of … were accepted as a true record.',
    },
    {
      group: 'minutes',
      name: 'true record with changes',
      phrase:
        'The minutes of the meeting of … were accepted as a true record with these changes: ….',
    },
    {
      group: 'minutes',
      name: 'not reviewed',
      phrase: 'The minutes of the last meeting were not reviewed and wait for the next meeting.',
    },
    {
      group: 'discussion',
      name: 'practice reported',
      phrase: 'The practice manager reported that ….',
    },
    {
      group: 'discussion',
      name: 'feedback',
      phrase: 'The group looked at feedback from … (… responses).',
    },
    { group: 'discussion', name: 'thanks', phrase: 'The group thanked … for ….' },
    { group: 'discussion', name: 'noted', phrase: 'The group noted the report.' },
    {
      group: 'discussion',
      name: 'put off',
      phrase: 'The item was not reached and is put off to the next meeting.',
    },
    { group: 'discussion', name: 'no other business', phrase: 'There was no other business.' },
    { group: 'decision', name: 'consensus', phrase: 'D: … (consensus)' },
    { group: 'decision', name: 'vote', phrase: 'D: … (… for, … against, … abstained)' },
    { group: 'decision', name: 'proposed', phrase: 'D: … (proposed …, seconded …)' },
    { group: 'decision', name: 'advice', phrase: 'D: Advice to the practice: …' },
    {
      group: 'decision',
      name: 'declined',
      phrase: 'The practice explained that it cannot … because ….',
    },
    { group: 'decision', name: 'action', phrase: 'A: … to … by …' },
    {
      group: 'closing',
      name: 'close',
      phrase: 'The chair thanked everyone and closed the meeting at ….',
    },
  ],
};
