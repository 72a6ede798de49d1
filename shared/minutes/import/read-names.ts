/** Somebody as an old file names them. */
export type SaidPerson = {
  readonly said: string;
  readonly role: string;
  readonly isStaff: boolean;
};

const staff =
  /\b(?:practice|manager|gp|gps|dr|doctor|nurse|reception(?:ist)?|partner|pharmacist|staff|surgery|clinical|paramedic|administrator)\b/iu;
const roleAfter =
  /\s*(?:\((?<round>[^()]*)\)|\s[-–—]\s*(?<dash>.+)|,\s*(?<comma>(?:chair|vice|secretary|treasurer|practice|gp\b|deputy|acting).*))$/iu;
const noNames = /^(?:none|nil|no one|nobody|n\/a|apologies|received|from|all|as above|-+)?\.?$/iu;

/** The people a stretch of a heading names: "Alex Sample (Chair), Dr B Example – GP". */
export function readNames(lines: readonly string[], areStaff = false): SaidPerson[] {
  const people = lines.flatMap(splitNames).flatMap((said): SaidPerson[] => {
    const { words, role } = withoutRoles(said);
    const name = words
      .replace(/^(?:and|with|from)\s+/iu, '')
      .replace(/[.;:,\s]+$/u, '')
      .trim();
    if (noNames.test(name) || name.length > 80 || !/\p{L}/u.test(name)) return [];
    return [
      { said: name, role: role.slice(0, 120), isStaff: areStaff || staff.test(`${name} ${role}`) },
    ];
  });
  return people.filter(
    ({ said }, index) => people.findIndex((other) => other.said === said) === index,
  );
}

/** "Alex Sample (AS) – Chair" is Alex Sample with the role Chair: initials are no role. */
function withoutRoles(said: string): { readonly words: string; readonly role: string } {
  const roles: string[] = [];
  let words = said;
  for (let match = roleAfter.exec(words); match; match = roleAfter.exec(words)) {
    const { round, dash, comma } = match.groups ?? {};
    words = words.slice(0, match.index);
    const name = words;
    const role = (dash ?? comma ?? '')
      .replace(/\s*\((?<last>[^()]*)\)$/u, (whole, last: string) =>
        areInitials(last, name) ? '' : whole,
      )
      .trim();
    if (role !== '') roles.unshift(role);
    else if (round && !areInitials(round.trim(), name)) roles.unshift(round.trim());
  }
  return { words, role: roles.join(', ') };
}

/** Whether capitals in brackets shorten the name before them; "Dr B Example (GP)" says a profession. */
function areInitials(role: string, name: string): boolean {
  if (!/^(?:\p{Lu}\.?){1,5}$/u.test(role)) return false;
  if (/^dr\b/iu.test(name.trim()) && /^(?:GP|PM)$/u.test(role)) return false;
  const starts: readonly string[] = name.normalize('NFD').match(/\b\p{Lu}/gu) ?? [];
  const letters = role.normalize('NFD').match(/\p{Lu}/gu) ?? [];
  let at = -1;
  return letters.every((letter) => (at = starts.indexOf(letter, at + 1)) !== -1);
}

/** Commas within brackets, and before a role, hold a person together. */
function splitNames(line: string): string[] {
  return line
    .replace(/^[-–•*\s]+/u, '')
    .split(/\s*(?:[;\t|]|\s\/\s|,(?![^(]*\))|\s+and\s+(?=\p{Lu})|\s+&\s+)\s*/u)
    .reduce<string[]>((names, piece) => {
      const isRole = /^(?:chair|vice|secretary|treasurer|deputy|acting|practice manager|gp\b)/iu;
      const last = names.at(-1);
      if (last !== undefined && isRole.test(piece)) names[names.length - 1] = `${last}, ${piece}`;
      else names.push(piece);
      return names;
    }, [])
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
