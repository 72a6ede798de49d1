/** A number with its noun: "1 member", "3 members", "no members". */
export function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${many}`;
  return `${number} ${number === 1 ? one : many}`;
}

/** "once", "twice", "3 times"; "not yet" for none. */
export function times(number: number): string {
  if (number === 0) return 'not yet';
  if (number === 1) return 'once';
  return number === 2 ? 'twice' : `${number} times`;
}

/** Days from today in words: "today", "tomorrow", "in 4 days". */
export function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
