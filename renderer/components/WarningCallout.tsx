import type { ReactNode } from 'react';

type WarningCalloutProps = { readonly heading: string; readonly children: ReactNode };

/** Something that must not be overlooked before going on. */
export function WarningCallout({ heading, children }: WarningCalloutProps) {
  return (
    <div className="nhsuk-card nhsuk-card--warning">
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading">
          <span className="nhsuk-u-visually-hidden">Important: </span>
          {heading}
        </h2>
        {children}
      </div>
    </div>
  );
}
