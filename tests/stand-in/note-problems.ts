import type { Devtools } from './browser/tab.ts';
import type { Notebook } from './notebook.ts';

/** Writes down what the page complains of: errors on its console, thrown in it, or of its policy. */
export function noteProblems(devtools: Devtools, { problems }: Notebook): void {
  devtools.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    problems.push(args.map(({ value, description }) => description ?? String(value)).join(' '));
  });
  devtools.on('Log.entryAdded', ({ entry: { level, text } }) => {
    if (level === 'error') problems.push(text);
  });
  devtools.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    problems.push(exception?.description ?? text);
  });
}
