import { characteristicKeys } from '../../equality/characteristic.ts';
import { currentEdition } from '../../equality/current-edition.ts';
import { mappings } from '../../equality/mappings/mappings.ts';
import { censusSchemes } from '../census-schemes.ts';
import { namedCategories } from '../category-name.ts';
import type { SubjectKey } from '../population-subject.ts';

/** The subjects that totals of a practice's own system can be mapped to; ages are typed in. */
export const ownSubjects: readonly SubjectKey[] = [
  ...characteristicKeys.filter((key) => key !== 'age'),
  'carers',
  'language',
];

/** Words of practice systems that no list of categories has, as `plainWords` writes them. */
const further: readonly (readonly [SubjectKey, string, readonly string[]])[] = [
  ['ethnic-group', 'white-british', ['british or mixed british', 'white british', 'british']],
  ['ethnic-group', 'white-irish', ['irish', 'white irish']],
  ['ethnic-group', 'gypsy-or-irish-traveller', ['gypsy', 'traveller', 'irish traveller']],
  ['ethnic-group', 'other-white', ['other white', 'white other']],
  ['ethnic-group', 'other-mixed', ['other mixed', 'mixed other']],
  ['ethnic-group', 'indian', ['indian or british indian', 'asian indian']],
  ['ethnic-group', 'pakistani', ['pakistani or british pakistani', 'asian pakistani']],
  ['ethnic-group', 'bangladeshi', ['bangladeshi or british bangladeshi', 'asian bangladeshi']],
  ['ethnic-group', 'other-asian', ['other asian', 'asian other']],
  ['ethnic-group', 'caribbean', ['black caribbean']],
  ['ethnic-group', 'african', ['black african']],
  ['ethnic-group', 'other-black', ['other black', 'black other']],
  ['ethnic-group', 'any-other', ['any other', 'other ethnic group any other', 'other']],
  ['sex', 'female', ['f', 'females', 'women']],
  ['sex', 'male', ['m', 'males', 'men']],
  ['marriage-and-civil-partnership', 'never', ['single', 's', 'never married']],
  [
    'marriage-and-civil-partnership',
    'married-or-civil-partnership',
    ['married/civil partner', 'married or civil partner', 'm'],
  ],
  ['marriage-and-civil-partnership', 'divorced-or-dissolved', ['divorced', 'd']],
  ['marriage-and-civil-partnership', 'widowed-or-surviving', ['widowed', 'w']],
  ['marriage-and-civil-partnership', 'separated', ['separated', 'p']],
  ['sexual-orientation', 'heterosexual', ['heterosexual', 'straight']],
  ['sexual-orientation', 'gay-or-lesbian', ['gay', 'lesbian', 'homosexual']],
  ['religion-or-belief', 'no-religion', ['none', 'atheist', 'agnostic']],
  [
    'religion-or-belief',
    'christian',
    ['church of england', 'roman catholic', 'catholic', 'methodist'],
  ],
  ['religion-or-belief', 'muslim', ['islam']],
  ['religion-or-belief', 'other', ['baha i', 'jain', 'pagan', 'zoroastrian', 'other']],
  ['disability', 'disabled', ['disabled', 'yes']],
  ['disability', 'not-disabled', ['not disabled', 'no disability', 'no']],
  [
    'carers',
    'provides-unpaid-care',
    [
      'carer',
      'carers',
      'carers register',
      'on carers register',
      'is a carer',
      'unpaid carer',
      'unpaid carers',
      'provides unpaid care',
      'yes',
    ],
  ],
  ['carers', 'none', ['not a carer', 'non carer', 'is not a carer', 'not on register', 'no']],
  ['language', 'english', ['english', 'main language english', 'first language english']],
  ['pregnancy-and-maternity', 'yes', ['pregnant']],
  ['pregnancy-and-maternity', 'no', ['not pregnant']],
];

/** Labels for people whose answer is not known: in no category, left out on purpose. */
const unknown =
  /not (?:stated|recorded|known|given|specified|disclosed|asked|answered)|(?:does|do) not know|unknown|indeterminate|refus|declin|prefer not|not shown|no (?:ethnicity|record|data|entry)|undisclosed|^blank$|^z$|^99$/;

/**
 * What a label means for a subject: a category's key, null for an unknown answer, undefined for
 * neither. Any language that is not English is another one.
 */
export function guessCategory(subject: SubjectKey, label: string): string | null | undefined {
  const known = knownCategory(subject, label);
  return known === undefined && subject === 'language' ? 'another-language' : known;
}

function knownCategory(subject: SubjectKey, label: string): string | null | undefined {
  const words = plainWords(label);
  if (words === '' || unknown.test(words)) return null;
  const known = wordsOf(subject);
  const last = plainWords(label.split(/[:–]|\s-\s/).at(-1) ?? '');
  const before = plainWords(label.replace(/\s+-\s+.*$/, ''));
  return (
    known.get(words) ??
    known.get(before) ??
    known.get(last) ??
    known.get(words.replace(/^any /, ''))
  );
}

/** What the heading of a column says that its rows are about. */
const headings: readonly (readonly [SubjectKey, RegExp])[] = [
  ['language', /languag/i],
  ['carers', /\bcar(?:er|ing)|unpaid care/i],
  ['ethnic-group', /ethnic|\brace\b/i],
  ['religion-or-belief', /relig|belief|faith/i],
  ['disability', /disab/i],
  ['marriage-and-civil-partnership', /marital|marri|civil partner/i],
  ['sexual-orientation', /sexual|orientation/i],
  ['gender-reassignment', /gender (?:identity|reassign)|\btrans(?:gender)?\b/i],
  ['pregnancy-and-maternity', /pregnan|matern/i],
  ['sex', /^\W*(?:sex|gender)\W*$/i],
];

/**
 * What a table is about: what the heading of its rows says; without such a heading, the subject that
 * at least two rows and half of them belong to. Undefined when neither tells: one row is no guess,
 * but for carers.
 */
export function guessSubject(labels: readonly string[], heading = ''): SubjectKey | undefined {
  const named = headings.filter(([, words]) => words.test(heading));
  if (named.length > 0) return named.length === 1 ? named[0]?.[0] : undefined;
  // A register has a row or two, and its name is in them.
  if (labels.length > 0 && labels.every((label) => /\bcarers?\b/i.test(label))) return 'carers';
  const scored = ownSubjects.map((subject) => ({
    subject,
    hits: labels.filter((label) => typeof knownCategory(subject, label) === 'string').length,
  }));
  const best = scored.toSorted((a, b) => b.hits - a.hits)[0];
  return best && best.hits > 1 && best.hits * 2 >= labels.length ? best.subject : undefined;
}

/** "White & Black Caribbean - ethnic category 2001 census" as "white and black caribbean". */
export const plainWords = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(
      /\([^)]*\)|- ethnic categor.*$|\b(?:background|ethnic category|2001 census|2011 census)\b/g,
      ' ',
    )
    .replaceAll(/[^a-z0-9/]+/g, ' ')
    .trim();

const cache = new Map<SubjectKey, ReadonlyMap<string, string>>();

function wordsOf(subject: SubjectKey): ReadonlyMap<string, string> {
  const known = cache.get(subject) ?? new Map(allWords(subject));
  cache.set(subject, known);
  return known;
}

/** Later words win over earlier ones. */
function allWords(subject: SubjectKey): (readonly [string, string])[] {
  const census = censusSchemes
    .filter((scheme) => scheme.subject === subject)
    .flatMap(({ parts }) => parts.map(({ words, key }) => [plainWords(words), key] as const));
  const ethnic =
    subject === 'ethnic-group'
      ? currentEdition.ethnicCategories.flatMap(({ key, nhsCode, censusLabel, templateLabel }) => [
          [plainWords(templateLabel), key] as const,
          [plainWords(censusLabel), key] as const,
          ...(key === 'roma' || key === 'gypsy-or-irish-traveller'
            ? []
            : [[nhsCode.toLowerCase(), key] as const]),
        ])
      : [];
  const more = further
    .filter(([of]) => of === subject)
    .flatMap(([, key, labels]) => labels.map((words) => [words, key] as const));
  const own = namedCategories(subject).map(({ key, label }) => [plainWords(label), key] as const);
  return [...listedWords(subject), ...ethnic, ...census, ...more, ...own];
}

/** The labels of other lists, but for a bare “Yes” or “No”, which says nothing without its question. */
function listedWords(subject: SubjectKey): (readonly [string, string])[] {
  const known = new Set(namedCategories(subject).map(({ key }) => key));
  return mappings
    .filter(({ topic }) => topic === subject)
    .flatMap(({ categories }) => categories)
    .flatMap(({ label, category }) =>
      category === null || !known.has(category) || /^(?:yes|no)$/iu.test(label)
        ? []
        : [[plainWords(label), category] as const],
    );
}
