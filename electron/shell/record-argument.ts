/** The record file among the arguments of a start, as when a person double-clicks a file. */
export function recordArgument(argv: readonly string[]): string | undefined {
  return argv.slice(1).findLast((argument) => /^[^-].*\.ppg$/i.test(argument));
}
