import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

type PageProps = {
  /** The one first heading, and the name of the window. */
  readonly title: string;
  /** Above the heading, such as the link back. */
  readonly before?: ReactNode;
  /** A line under the heading. */
  readonly lead?: ReactNode;
  /** The page's main action, beside the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A page: its heading takes the focus on arrival, so that a screen reader says where one is. */
export function Page({ title, before, lead, action, children }: PageProps) {
  const { pathname } = useLocation();
  return (
    <>
      {before}
      <div className="ppg-page-heading">
        <Heading key={pathname} title={title} />
        {action}
      </div>
      {lead && <div className="ppg-page-lead">{lead}</div>}
      {children}
    </>
  );
}

function Heading({ title }: { readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} – PPG Records`;
  }, [title]);

  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <h1 className="nhsuk-heading-l" tabIndex={-1} ref={heading}>
      {title}
    </h1>
  );
}
