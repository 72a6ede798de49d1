/** A vote in numbers of people. */
export type Vote = {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
};

/** "6 for, 1 against, 1 abstained"; "5 for, nobody against" when nobody abstained. */
export function voteInWords({ inFavour, against, abstained }: Vote): string {
  const parts = [`${inFavour} for`, `${against === 0 ? 'nobody' : against} against`];
  return [...parts, ...(abstained === 0 ? [] : [`${abstained} abstained`])].join(', ');
}

/** What does not add up in a vote, as a question; undefined when it does. */
export function voteQuestion(vote: Vote, membersPresent: number): string | undefined {
  const votes = vote.inFavour + vote.against + vote.abstained;
  if (votes <= membersPresent) return undefined;
  const present = membersPresent === 1 ? '1 member was' : `${membersPresent} members were`;
  return `The vote counts ${votes} people and ${present} present. Which is right?`;
}
