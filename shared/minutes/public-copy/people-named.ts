import { typedNames } from '../../documents/typed-names.ts';
import { headingTitle } from '../import/read-minutes.ts';
import { headingLabel, type HeadingPart } from '../import/heading-label.ts';
import { readNames } from '../import/read-names.ts';
import type { Minutes, MinutesItem } from '../paper/minutes-model.ts';
import { isCollective } from '../people/collectives.ts';
import type { Person } from '../people/person.ts';
import { confirmationsOn } from '../paper-title.ts';

export type Named = Omit<Person, 'memberId'>;

const named = (kind: Named['kind'], name: string): Named => ({ name, roles: [], kind });

/**
 * Whom minutes name in a place of its own without a list of people having them: who declared an
 * interest, who proposed and seconded, who stands behind "Apologies:" or "Present:" in notes, as in
 * minutes that were imported.
 */
export function namedOutsideLists({ items, standing }: Minutes): Named[] {
  const confirmed = confirmationsOn(standing).flatMap(({ proposedBy, secondedBy }) => [
    proposedBy,
    secondedBy,
  ]);
  const movers = items.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'decision' ? moversIn(part.decision.how) : [])),
  );
  return [
    ...items.flatMap(({ interests }) => interests.map(({ name }) => named('guest', name))),
    ...[...movers, ...confirmed].map((name) => named('member', name)),
    ...items.flatMap(listedInNotes),
  ].filter(({ name }) => name !== '' && !isCollective(name));
}

/** "consensus; proposed by Alex Sample, seconded by Jo Example", as `howDecided` writes it. */
const moversIn = (how: string): string[] => [
  /\bproposed by (.+?)(?=, seconded by |$)/u.exec(how)?.[1] ?? '',
  /\bseconded by (.+)$/u.exec(how)?.[1] ?? '',
];

const kinds: Readonly<Partial<Record<HeadingPart, Named['kind']>>> = {
  present: 'member',
  apologies: 'member',
  absent: 'member',
  'in attendance': 'practice staff',
};

/** In the heading of an imported file, and under "Apologies", a name may have a line of its own. */
function listedInNotes({ title, parts }: MinutesItem): Named[] {
  const ownPart = headingLabel(title)?.part;
  let open = ownPart === undefined ? undefined : kinds[ownPart];
  return parts.flatMap((part) => {
    if (part.kind !== 'text' && part.kind !== 'bullet') return [];
    const label = headingLabel(part.text);
    const kind = label ? kinds[label.part] : open;
    if (label && title === headingTitle) open = kind;
    if (kind === undefined) return [];
    const said = readNames([label?.value ?? part.text]).map((person) => person.said);
    return typedNames(said).people.map((name) => named(kind, name));
  });
}
