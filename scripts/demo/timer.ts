/** Does a step and says what it was and how long it took. */
export function timer(say: (line: string) => void) {
  return async <T>(label: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const answer = await work();
    say(`${label} (${Math.round(performance.now() - start)} ms)`);
    return answer;
  };
}
