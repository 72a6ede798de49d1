import type { Devtools } from './tab.ts';

/** Works out an expression in the page's own world, and answers its value once it has settled. */
export async function evaluate(devtools: Devtools, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}
