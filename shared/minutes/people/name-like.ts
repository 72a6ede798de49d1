import { fold } from '../../text/fold.ts';

/** Words that come before "to" at the start of an action and are no name. */
const notNames: ReadonlySet<string> = new Set(
  `add agree agreed agreement also aim arrange ask attempt book bring call check circulate continue
  contact decide email e-mail ensure everything explain find follow get give go help how if in
  inform invite it item keep letter link listen look make message minutes move need needs new next
  nobody note notice nothing one ongoing plan please poster posters prepare provide reason refer
  remember reminder reply report request respond response return review send speak start still
  talk tbc tba tbd that thank thanks there these they this those try update urgent what when
  where which who work write`.split(/\s+/),
);

/** "Dr Example", "Bob Example", "BE", "Bob". */
const nameShape =
  /^(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Rev|Cllr|Nurse)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|van|von|der|al|bin)\s+)*\p{Lu}[\p{L}'’.-]*){0,3}$/u;
/** "Poster to be drafted", "Stall to go up" and "Invoice to Sam" speak of a thing. */
const ofThings = /^(?:(?:be|go\s+up|go\s+out|remain|stay|include|the|an?|all|our)\b)/iu;

/** Whether unknown words at the start of an action, with `rest` after "to", read like who will do it. */
export function looksLikeName(said: string, rest: string): boolean {
  if (!nameShape.test(said) || ofThings.test(rest) || /^\p{Lu}/u.test(rest)) return false;
  return !notNames.has(fold(said.split(/\s/u)[0] ?? ''));
}
