import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

/** Where the questions about an action stand on the page. */
export const askedId = (actionId: number): string => `asked-${actionId}`;

const controls = 'button:not([disabled]), select, input';

/**
 * Leads a link that names an action (`&asked=12`) to the question about it, once, when the notes
 * under which it stands are `ready`; what is settled meanwhile leaves the focus in the notes.
 */
export function useAskedQuestion(ready: boolean): void {
  const asked = useSearchParams()[0].get('asked');
  const led = useRef<string | null>(null);
  useEffect(() => {
    if (!ready || asked === null || asked === led.current) return;
    led.current = asked;
    document
      .getElementById(askedId(Number(asked)))
      ?.querySelector<HTMLElement>(controls)
      ?.focus();
  }, [asked, ready]);
}
