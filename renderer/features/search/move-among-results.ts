import type { KeyboardEvent } from 'react';

const stops = 'input[type="search"], a[data-result]';

/** The arrow keys go from the field to what is found, and among it. */
export function moveAmongResults(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
  const at = all.findIndex((one) => one === event.target);
  if (at === -1) return;
  const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
