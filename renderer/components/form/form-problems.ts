import { createContext, useContext, useEffect } from 'react';

/** What the fields of a form share: their problems, and which fields there are. */
export type FormProblems = {
  readonly formId: string;
  /** Problems by field name. */
  readonly problems: Readonly<Record<string, string>>;
  /** The labels of the fields on screen, by name; read when the form is sent. */
  readonly labels: Map<string, string>;
};

export const FormProblemsContext = createContext<FormProblems>({
  formId: '',
  problems: {},
  labels: new Map(),
});

/** The element id of a field: the summary leads to it. */
export const fieldIdOf = (formId: string, name: string): string =>
  `${formId}${name.replaceAll('.', '-')}`;

/** The id and the problem of one field; makes the field known to the form while it is on screen. */
export function useFieldProblem(name: string, label: string): { id: string; error?: string } {
  const { formId, problems, labels } = useContext(FormProblemsContext);
  useEffect(() => {
    labels.set(name, label);
    return () => void labels.delete(name);
  }, [labels, name, label]);
  const id = fieldIdOf(formId, name);
  const error = problems[name];
  return error === undefined ? { id } : { id, error };
}
