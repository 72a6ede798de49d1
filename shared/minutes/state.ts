/** The life of minutes, in order; "re-opened" follows "confirmed" only. */
export const minutesStates = [
  'draft',
  'checked',
  'issued in draft',
  'confirmed',
  're-opened',
] as const;

export type MinutesState = (typeof minutesStates)[number];

export type Step = {
  readonly from: MinutesState;
  readonly to: MinutesState;
  /** On the button. */
  readonly name: string;
  /** What it means, in one sentence. */
  readonly words: string;
};

/** Every step there is; whatever is not here is refused. */
export const steps: readonly Step[] = [
  {
    from: 'draft',
    to: 'checked',
    name: 'Record the checks',
    words: 'Chair, vice-chair or practice manager have read the draft; their comments are kept.',
  },
  {
    from: 'checked',
    to: 'draft',
    name: 'Go on writing',
    words: 'The minutes are a draft again, for working comments in; the checks stay on record.',
  },
  {
    from: 'draft',
    to: 'issued in draft',
    name: 'Issue without checks',
    words: 'The draft goes to the members as it is, marked as not yet confirmed.',
  },
  {
    from: 'checked',
    to: 'issued in draft',
    name: 'Issue in draft',
    words: 'The checked draft goes to the members, marked as not yet confirmed.',
  },
  {
    from: 'issued in draft',
    to: 'draft',
    name: 'Take back and correct',
    words: 'The minutes are a draft again; what was sent stays on record.',
  },
  {
    from: 'issued in draft',
    to: 'confirmed',
    name: 'Confirm',
    words: 'The group has accepted the minutes as a true record; they are locked.',
  },
  {
    from: 'confirmed',
    to: 're-opened',
    name: 'Re-open',
    words: 'The minutes can be corrected; the confirmed text is kept and can be compared.',
  },
  {
    from: 're-opened',
    to: 'confirmed',
    name: 'Confirm again',
    words: 'The group has accepted the corrected minutes; the amendment stays visible.',
  },
];

/** The steps open to minutes in a state. */
export const stepsFrom = (state: MinutesState): readonly Step[] =>
  steps.filter(({ from }) => from === state);

/** The step from one state to another; undefined when there is none. */
export const stepBetween = (from: MinutesState, to: MinutesState): Step | undefined =>
  steps.find((step) => step.from === from && step.to === to);
