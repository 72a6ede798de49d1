import type { Notebook } from '../notebook.ts';

/** `shell`: writes down what would have been handed to the operating system. */
export function createShell({ openedOutside, openedFiles, shownInFolder }: Notebook) {
  return {
    openExternal: async (url: string): Promise<void> => {
      await Promise.resolve();
      openedOutside.push(url);
    },
    openPath: async (path: string): Promise<string> => {
      await Promise.resolve();
      openedFiles.push(path);
      return '';
    },
    showItemInFolder: (path: string): void => void shownInFolder.push(path),
  };
}
