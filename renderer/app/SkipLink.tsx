import type { RefObject } from 'react';

/** For the keyboard: past header and navigation, straight to the page. */
export function SkipLink({ main }: { readonly main: RefObject<HTMLElement | null> }) {
  return (
    <a
      className="nhsuk-skip-link"
      href="#main"
      onClick={(event) => {
        // The address belongs to the router; the focus is moved by hand.
        event.preventDefault();
        main.current?.focus();
      }}
    >
      Skip to main content
    </a>
  );
}
