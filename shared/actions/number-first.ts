/** The number of the action with which a line begins: 3 for "AP3: JW rang. Done" and "ap 3 - done". */
export function numberFirstIn(line: string): number | undefined {
  const digits = /^ap\s?(?<digits>\d{1,6})(?![\p{L}\p{N}])/iu.exec(line)?.groups?.['digits'];
  return digits === undefined ? undefined : Number(digits);
}
