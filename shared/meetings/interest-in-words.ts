/**
 * "Alex Sample declared an interest: works at the pharmacy; left for this item." What was not said is
 * left out: what the interest is may stay unsaid, and who leaves is not known before the meeting.
 */
export function interestInWords(name: string, ...said: readonly string[]): string {
  const words = said.filter((each) => each !== '').join('; ');
  return words === '' ? `${name} declared an interest.` : `${name} declared an interest: ${words}.`;
}
