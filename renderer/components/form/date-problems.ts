import { isDateParts, readParts } from '../date-parts.ts';

/**
 * The problems of every date in a form's values, by field name: dates that cannot be read never
 * leave the page, since the fields hold more than the operation takes.
 */
export function dateProblems(values: unknown, path = ''): Record<string, string> {
  if (isDateParts(values)) {
    const read = readParts(values);
    return read.state === 'problem' ? { [path]: read.message } : {};
  }
  if (typeof values !== 'object' || values === null) return {};
  return Object.entries(values).reduce<Record<string, string>>(
    (found, [key, value]) =>
      Object.assign(found, dateProblems(value, path === '' ? key : `${path}.${key}`)),
    {},
  );
}

/** Whether the field holds an empty date, so that "enter a date" can be said instead of "a real date". */
export function isEmptyDateAt(values: unknown, path: string): boolean {
  const value = path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null
          ? (inner as Record<string, unknown>)[key]
          : undefined,
      values,
    );
  return isDateParts(value) && readParts(value).state === 'empty';
}
