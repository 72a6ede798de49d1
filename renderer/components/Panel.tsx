import { useEffect, useId, useRef, type ReactNode } from 'react';

type PanelProps = {
  readonly heading: string;
  readonly children?: ReactNode;
};

/** What has just been done, in the page where it was done; takes the focus so that it is read. */
export function Panel({ heading, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => panel.current?.focus(), []);

  return (
    <div
      className="nhsuk-notification-banner nhsuk-notification-banner--success"
      role="alert"
      tabIndex={-1}
      ref={panel}
      aria-labelledby={titleId}
    >
      <div className="nhsuk-notification-banner__header">
        <h2 className="nhsuk-notification-banner__title" id={titleId}>
          Done
        </h2>
      </div>
      <div className="nhsuk-notification-banner__content">
        <p className="nhsuk-notification-banner__heading">{heading}</p>
        {children}
      </div>
    </div>
  );
}
