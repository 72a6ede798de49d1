import { useEffect } from 'react';
import { useMatch } from 'react-router';
import type { MenuCommand } from '../../shared/shell/events.ts';
import { privateForm } from './private-form.ts';

/** What the menu bar asks of whichever page is shown, with or without a record. */
export type PageCommand = Extract<MenuCommand, 'save' | 'print'>;

export const isPageCommand = (command: MenuCommand): command is PageCommand =>
  command === 'save' || command === 'print';

/** Saves the form of the page, and prints the page; neither while a member answers alone. */
export function usePageMenu(): void {
  const alone = useMatch(privateForm) !== null;
  useEffect(
    () =>
      window.ppg.on('menu', ({ command }) => {
        if (alone) return;
        if (command === 'save') formToSave()?.requestSubmit();
        if (command === 'print') window.print();
      }),
    [alone],
  );
}

/** The form that is being filled in; otherwise the page's first that shows its button. */
function formToSave(): HTMLFormElement | undefined {
  const here = document.activeElement?.closest('form');
  if (here) return here;
  if (document.querySelector('dialog[open]')) return undefined;
  const forms = document.querySelectorAll<HTMLFormElement>('main form:has([type="submit"])');
  return [...forms].find((form) => form.checkVisibility());
}
