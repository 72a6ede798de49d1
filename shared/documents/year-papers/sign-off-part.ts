import {
  noLongerBecause,
  signedOnInWords,
  signerInWords,
  type SignOff,
} from '../../year-close/sign-off.ts';
import { facts, heading, type Block } from '../plain-document.ts';

/** Who signed for a side of the report, and whether the record is still what was signed. */
export function signedFor(signOffs: readonly SignOff[], side: SignOff['side']): string {
  const given = signOffs.filter((one) => one.side === side && one.withdrawn === null);
  const one = given.findLast(({ stands }) => stands) ?? given.at(-1);
  if (!one) return 'not signed';
  const since = one.stands ? '' : ` (${noLongerBecause(one)})`;
  return `${signerInWords(one)}, ${signedOnInWords(one)}${since}`;
}

/** The last part of the template: who signed. */
export function signOffPart(signOffs: readonly SignOff[]): Block[] {
  return [
    heading(2, '4. PPG sign-off'),
    facts([
      ['Signed off by the practice', signedFor(signOffs, 'practice')],
      ['Signed off by the PPG', signedFor(signOffs, 'PPG')],
    ]),
  ];
}
