/** The columns of one question of the GP Patient Survey: its options by number, and its base. */
export type SurveyQuestion = {
  /** "aboutyoureligion" since 2024, "q112" before. */
  readonly stem: string;
  readonly options: readonly { readonly number: number; readonly at: number }[];
  readonly baseAt: number | undefined;
};

const optionForms = [
  /^(?<stem>[a-z][a-z0-9_]*?)_(?<number>\d+)\.pct$/i,
  /^(?<stem>q\d+[a-z]?)_(?<number>\d+)pct$/i,
];

/** Multiple choices and scales have few options; more columns than this are something else. */
const mostOptions = 40;

/**
 * The questions of a practice file by their columns: `stem_N.pct` with `stem.base…` since 2024,
 * `q112_1pct` with `q112base…` before. Which words an option number stands for is not in the file.
 */
export function surveyQuestions(names: readonly string[]): SurveyQuestion[] {
  const options = names.flatMap((name, at) => {
    const form = optionForms.map((known) => known.exec(name)?.groups).find(Boolean);
    return form
      ? [{ stem: (form['stem'] ?? '').toLowerCase(), number: Number(form['number']), at }]
      : [];
  });
  return [...Map.groupBy(options, ({ stem }) => stem)]
    .filter(([, found]) => found.length >= 2 && found.length <= mostOptions)
    .map(([stem, found]) => ({
      stem,
      options: found
        .toSorted((a, b) => a.number - b.number)
        .map(({ number, at }) => ({ number, at })),
      baseAt: baseOf(stem, names),
    }));
}

/** The weighted base where there is one: the shares are weighted too. */
function baseOf(stem: string, names: readonly string[]): number | undefined {
  const bases = names.flatMap((name, at) => {
    const folded = name.toLowerCase();
    return folded.startsWith(`${stem}.base`) || folded.startsWith(`${stem}base`)
      ? [{ at, weighted: folded.endsWith('w') && !folded.includes('eval') }]
      : [];
  });
  return (bases.find(({ weighted }) => weighted) ?? bases[0])?.at;
}
