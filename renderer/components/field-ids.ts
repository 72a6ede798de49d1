/** What every field with a label is given. */
export type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

export const hintIdOf = (id: string): string => `${id}-hint`;
export const errorIdOf = (id: string): string => `${id}-error`;

/** The ids of the hint and the error of a field, for `aria-describedby`; undefined without either. */
export function describedBy({ id, hint, error }: Omit<FieldProps, 'label'>): string | undefined {
  const ids = [hint ? hintIdOf(id) : '', error ? errorIdOf(id) : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
