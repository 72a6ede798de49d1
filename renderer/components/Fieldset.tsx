import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type FieldsetProps = {
  readonly legend: ReactNode;
  readonly legendSize?: 's' | 'm' | 'l' | undefined;
  readonly describedBy?: string | undefined;
  /** "group" for a set of text inputs, so that JAWS reads the hint; none for radios and checkboxes. */
  readonly role?: 'group' | undefined;
  readonly children: ReactNode;
};

/** Fields that belong together under one legend. */
export function Fieldset({ legend, legendSize, describedBy, role, children }: FieldsetProps) {
  return (
    <fieldset className="nhsuk-fieldset" aria-describedby={describedBy} role={role}>
      <legend
        className={classNames(
          'nhsuk-fieldset__legend',
          legendSize && `nhsuk-fieldset__legend--${legendSize}`,
        )}
      >
        {legend}
      </legend>
      {children}
    </fieldset>
  );
}
