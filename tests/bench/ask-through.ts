import type { Result } from '../../shared/rpc/result.ts';
import { evaluate } from '../stand-in/browser/evaluate.ts';
import type { Devtools } from '../stand-in/browser/tab.ts';

export type Ask = (name: string, input: unknown) => Promise<unknown>;

/** Calls operations through the page's own bridge; throws what they refuse. */
export function askThrough(page: Devtools): Ask {
  return async (name, input) => {
    const question = `window.ppg.invoke(${JSON.stringify(name)}, ${JSON.stringify(input)})`;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the bridge answers a Result
    const result = (await evaluate(page, question)) as Result<unknown>;
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
}
