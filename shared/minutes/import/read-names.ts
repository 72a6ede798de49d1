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
    const match = roleAfter.exec(said);
    const { round, dash, comma } = match?.groups ?? {};
    const role = (round ?? dash ?? comma ?? '').trim();
    const name = said
      .slice(0, match?.index ?? said.length)
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
