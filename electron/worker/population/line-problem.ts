import { downloadAgain, fileRefused } from '../files/file-refused.ts';

/** A number with thousands commas, as every message writes it. */
export const number = (n: number) => n.toLocaleString('en-GB');

/** Refuses a file for one line. */
export const lineProblem = (line: number, problem: string) =>
  fileRefused(`Line ${number(line)}: ${problem}.`, downloadAgain);

/** What a field holds, shortened for a message. */
export const quoted = (text = '') => (text === '' ? 'nothing' : `“${text.slice(0, 40)}”`);
