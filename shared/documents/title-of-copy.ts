const mark = '(public copy)';

/** The title of a document for a list, which says of a public copy that it is one: once. */
export function titleOfCopy(title: string, publicCopy: boolean): string {
  return publicCopy && !title.includes(mark) ? `${title} ${mark}` : title;
}
