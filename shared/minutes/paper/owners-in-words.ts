import { listAnd } from '../../documents/words.ts';

/** "Sam Sample (lead), Jo Example and Lee Model"; "nobody named yet" when there is nobody. */
export function ownersInWords(owners: readonly string[]): string {
  const [lead, ...others] = owners;
  if (lead === undefined) return 'nobody named yet';
  return others.length === 0 ? lead : listAnd([`${lead} (lead)`, ...others]);
}
