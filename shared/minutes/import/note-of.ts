const owners = String.raw`(?:\p{Lu}[\p{L}'’.-]*)(?:(?:\s*[/&,]\s*|\s+and\s+|\s+)\p{Lu}[\p{L}'’.-]*){0,4}`;
/** "... Action: PD", "... Action Ryan", "... (Action: PD)", "... Actioned by SO" at the end of a line. */
const actionAtEnd = new RegExp(
  String.raw`^(?<task>.{3,}?)[\s([]*\baction(?:ed)?(?:\s+by)?\s*(?:[:–-]\s*)?(?<who>${owners})[)\].\s]*$`,
  'iu',
);
const actionFirst = /^\W{0,3}action(?:\s+point)?(?:\s*\d+)?\s*[:–-]\s*(?<rest>.+)$/iu;
/** "The lamp is broken. Action: Jo to report it to the landlord." in one paragraph. */
const actionWithin =
  /^(?<said>.{3,}?[.;!?)])\s+(?:Action|ACTION)(?:\s+[Pp]oint)?\s*[:–-]\s*(?<rest>.{3,})$/u;
/** "AP102: ..." as groups number by hand. */
const numbered = /^(?<number>AP\s?\d{1,4})\s*[:–.-]\s*(?<rest>.+)$/u;
const decisionFirst =
  /^\W{0,3}(?:(?:decision|resolved|agreed)\s*[:–-]\s*(?<rest>.+)|(?<whole>(?:it was (?:unanimously )?(?:agreed|resolved|decided)|the (?:group|meeting|ppg|committee) (?:unanimously )?(?:agreed|resolved|decided))\b.+))$/iu;

/**
 * A line of old minutes as a line of notes: what is an action starts with "A:", a decision with
 * "D:", as in the minutes written here, so that both are corrected by editing the line.
 */
export function noteOf(text: string, isBullet = false): string {
  const action = actionFirst.exec(text)?.groups?.['rest'];
  if (action !== undefined) return `A: ${action}`;
  const ap = numbered.exec(text)?.groups;
  if (ap) return `A: ${ap['rest']} [${ap['number']}]`;
  const atEnd = actionAtEnd.exec(text)?.groups;
  if (atEnd && startsWithCapital(atEnd['who'])) {
    return `A: ${(atEnd['task'] ?? '').replace(/[\s.,;:–(-]+$/u, '')} (${atEnd['who']})`;
  }
  const within = actionWithin.exec(text)?.groups;
  if (within) return `${isBullet ? '- ' : ''}${within['said']}\nA: ${within['rest']}`;
  const decision = decisionFirst.exec(text)?.groups;
  if (decision) return `D: ${decision['rest'] ?? decision['whole']}`;
  return isBullet ? `- ${text}` : text;
}

/** "Action plan" at the end of a sentence names nobody; the pattern is deaf to capitals. */
const startsWithCapital = (who: string | undefined) => who !== undefined && /^\p{Lu}/u.test(who);

const onlyNames = /^[\p{L}'’.&/, +-]{1,40}$/u;

/** Notes with what stands beside them in a column of actions. */
export function withActions(notes: readonly string[], column: readonly string[]): string[] {
  const names: string[] = [];
  const actions: string[] = [];
  const cleared = column.map((line) => line.replace(/^- /u, ''));
  for (const line of cleared.filter((one) => !/^(?:[-–]|none|n\/?a)?$/iu.test(one))) {
    if (onlyNames.test(line) && line.split(/\s+/u).length <= 4) names.push(line);
    else actions.push(noteOf(line).replace(/^(?:[AD]: )?/u, 'A: '));
  }
  if (names.length === 0) return [...notes, ...actions];
  return [...givenTo(names, notes), ...actions];
}

/** Longer than this is a talk, not a task. */
const longestTask = 160;

/**
 * Names beside what is said do an action, which need not be what is said: the sentence stays, and
 * the action quotes it, so that somebody can put its own words there.
 */
function givenTo(names: readonly string[], notes: readonly string[]): string[] {
  const last = notes.at(-1);
  if (last === undefined) return [`A: ${names.join(' / ')}`];
  const task = last.replace(/^(?:[AD]: |- )/u, '').replace(/[.\s]+$/u, '');
  if (last.startsWith('A: ')) return [...notes.slice(0, -1), `A: ${task} (${names.join(', ')})`];
  const what = task.length > longestTask ? 'As noted above' : `As noted: ${task}`;
  return [...notes, `A: ${what} (${names.join(', ')})`];
}
