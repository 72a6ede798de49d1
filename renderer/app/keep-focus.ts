/**
 * Brings the focus to the nearest heading that is left when what had it went away, as a row with its
 * own button does. A keyboard would begin again at the top of the page, and a screen reader say
 * nothing. Answers how to end it.
 */
export function keepFocus(page: HTMLElement): () => void {
  let around: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent) => {
    around = target instanceof HTMLElement ? withAncestors(target) : [];
  };
  const forget = ({ target }: FocusEvent) => {
    // Somebody clicked beside it; what goes away is gone by the end of this turn.
    queueMicrotask(() => {
      if (target instanceof Node && target.isConnected && hasNoFocus()) around = [];
    });
  };
  const bringBack = () => {
    if (!hasNoFocus() || around[0]?.isConnected !== false) return;
    const left = around.find((element) => element.isConnected);
    around = [];
    focusHeading(left?.closest<HTMLElement>('section, dialog, main') ?? page);
  };
  const watch = new MutationObserver(() => setTimeout(bringBack, aMoment));
  watch.observe(page, { childList: true, subtree: true });
  page.addEventListener('focusin', remember);
  page.addEventListener('focusout', forget);
  return () => {
    watch.disconnect();
    page.removeEventListener('focusin', remember);
    page.removeEventListener('focusout', forget);
  };
}

/** A page that moves the focus by itself has done so by then, in milliseconds. */
const aMoment = 100;

const hasNoFocus = () =>
  document.activeElement === null || document.activeElement === document.body;

function withAncestors(element: HTMLElement): readonly HTMLElement[] {
  const ancestors = [element];
  for (let next = element.parentElement; next; next = next.parentElement) ancestors.push(next);
  return ancestors;
}

function focusHeading(part: HTMLElement): void {
  const heading = part.querySelector<HTMLElement>('h1, h2, h3, h4');
  if (!heading) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'nearest' });
}
