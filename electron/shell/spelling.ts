import type { Session } from 'electron';

type SpellingSession = Pick<
  Session,
  'setSpellCheckerDictionaryDownloadURL' | 'setSpellCheckerLanguages'
>;

/**
 * Checks spelling in British English with what the computer itself has.
 *
 * On Windows and Linux a dictionary would be fetched from a server. The address is one that never
 * exists (RFC 2606), so nothing is fetched; macOS knows no such call and uses its own checker.
 * A checker of our own is not set in the preload: README, Decisions, says why.
 */
export function checkSpelling(session: SpellingSession, platform: string): void {
  if (platform === 'darwin') return;
  session.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/');
  session.setSpellCheckerLanguages(['en-GB']);
}
