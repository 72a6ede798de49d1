import type { BrowserWindow, Dialog, OpenDialogOptions } from 'electron';
import type { z } from 'zod';
import type { fileKinds } from '../../shared/shell/contract.ts';
import type { ExternalAddress } from './external.ts';

type Kinds = z.output<typeof fileKinds>;
type Question = { readonly title: string; readonly kinds?: Kinds };

/** The native dialogs in words of our own; each belongs to the window. */
export type Dialogs = {
  readonly chooseFiles: (question: Question & { readonly several: boolean }) => Promise<string[]>;
  readonly chooseFolder: (question: Question) => Promise<string | null>;
  readonly saveAs: (
    question: Question & { readonly suggestedPath: string },
  ) => Promise<string | null>;
  readonly leaveApplication: (address: ExternalAddress) => Promise<boolean>;
  readonly closeUnsaved: () => Promise<boolean>;
  readonly closeUnanswered: () => Promise<boolean>;
  readonly pageStopped: () => Promise<void>;
};

export function createDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>,
  window: BrowserWindow,
): Dialogs {
  const open = async (options: OpenDialogOptions): Promise<string[]> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled ? [] : filePaths;
  };
  const agree = async (message: string, detail: string, yes: string, no: string) => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message,
      detail,
      buttons: [no, yes],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  };
  return {
    chooseFiles: ({ title, kinds, several }) =>
      open({
        title,
        filters: kinds ?? [],
        properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
      }),
    chooseFolder: async ({ title }) =>
      (await open({ title, properties: ['openDirectory', 'createDirectory'] }))[0] ?? null,
    saveAs: async ({ title, kinds, suggestedPath }) => {
      const options = { title, filters: kinds ?? [], defaultPath: suggestedPath };
      const { canceled, filePath } = await dialog.showSaveDialog(window, options);
      return canceled || filePath === '' ? null : filePath;
    },
    leaveApplication: ({ shownAs }) =>
      agree(
        `Open ${shownAs} outside PPG Records?`,
        'Your browser or e-mail program will open it. Nothing from the record is sent.',
        'Open',
        'Stay here',
      ),
    closeUnsaved: () =>
      agree(
        'Some of what you typed is not saved.',
        'Go back to save it. If you close now, only that text is lost; the record is safe.',
        'Close without saving it',
        'Go back',
      ),
    closeUnanswered: () =>
      agree(
        'The window is not answering.',
        'Everything marked as saved is safe. You can wait, or close the window.',
        'Close',
        'Wait',
      ),
    pageStopped: async () => {
      await dialog.showMessageBox(window, {
        type: 'warning',
        message: 'The window stopped working and will be opened again.',
        detail: 'Everything marked as saved is safe.',
        buttons: ['Open it again'],
      });
    },
  };
}
