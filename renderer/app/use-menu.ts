import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { MenuCommand } from '../../shared/shell/events.ts';
import { focusFindTarget } from './find.ts';
import { isPageCommand, type PageCommand } from './use-page-menu.ts';

/** Carries out what the menu bar asks of the page while a record is open. */
export function useMenu(): void {
  const navigate = useNavigate();

  useEffect(() => {
    const goTo = (path: string) => void navigate(path);
    const carryOut: Record<Exclude<MenuCommand, PageCommand>, (path?: string) => void> = {
      'new-record': () => goTo('/settings/another-record?new'),
      'open-record': () => goTo('/settings/another-record?choose'),
      'open-recent': (path) => {
        if (path) goTo(`/settings/another-record?open=${encodeURIComponent(path)}`);
      },
      'save-copy': () => goTo('/settings/record'),
      'close-record': () => goTo('/settings/another-record?close'),
      find: () => {
        if (!focusFindTarget()) goTo('/search');
      },
      settings: () => goTo('/settings'),
      help: () => goTo('/help'),
      about: () => goTo('/help'),
    };
    return window.ppg.on('menu', ({ command, path }) => {
      if (!isPageCommand(command)) carryOut[command](path);
    });
  }, [navigate]);
}
