import { z } from 'zod';
import { job, type Operation } from '../rpc/operation.ts';
import { filePath, requiredLine } from '../rpc/fields.ts';

const nothing = z.strictObject({});

/** The kinds of file a dialog offers, each by its endings without the dot. */
export const fileKinds = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(100),
      extensions: z.array(z.string().regex(/^([a-z0-9-]{1,20}|\*)$/)).min(1),
    }),
  )
  .max(10)
  .default([]);

const title = requiredLine('Say what is being chosen', 120);
const chosen = z.strictObject({ path: z.string().nullable() });

const textSize = z.strictObject({ percent: z.int().min(80).max(200) });

/**
 * What a page may ask of the desktop itself: dialogs, the file manager, the browser, the window.
 *
 * These go through the same bridge as every other operation and answer the same `Result`, but the
 * shell carries them out, not the core: a terminal has no window. A dialog that was closed without
 * a choice is not a failure: it answers `path: null` or no paths.
 */
export const shellContract = {
  'shell.chooseFile': job({
    summary: 'Lets the person choose one existing file.',
    needs: 'nothing',
    input: z.strictObject({ title, kinds: fileKinds }),
    output: chosen,
  }),
  'shell.chooseFiles': job({
    summary: 'Lets the person choose one or more existing files.',
    needs: 'nothing',
    input: z.strictObject({ title, kinds: fileKinds }),
    output: z.strictObject({ paths: z.array(z.string()) }),
  }),
  'shell.chooseFolder': job({
    summary: 'Lets the person choose a folder.',
    needs: 'nothing',
    input: z.strictObject({ title }),
    output: chosen,
  }),
  'shell.saveAs': job({
    summary: 'Lets the person say where a new file shall be kept; writes nothing.',
    needs: 'nothing',
    input: z.strictObject({ title, suggestedPath: filePath, kinds: fileKinds }),
    output: chosen,
  }),
  'shell.showInFolder': job({
    summary: 'Shows a file in the file manager.',
    needs: 'nothing',
    input: z.strictObject({ path: filePath }),
    output: nothing,
  }),
  'shell.openDocument': job({
    summary: 'Opens a document that was made here with the program the computer uses for it.',
    needs: 'nothing',
    input: z.strictObject({ path: filePath }),
    output: nothing,
  }),
  'shell.openExternal': job({
    summary: 'Opens a listed web address or an e-mail address outside, after asking.',
    needs: 'nothing',
    input: z.strictObject({ url: z.string().max(2000) }),
    output: z.strictObject({ opened: z.boolean() }),
  }),
  'shell.cancel': job({
    summary: 'Cancels running work by the job id it was started with.',
    needs: 'nothing',
    input: z.strictObject({ jobId: z.string().min(1).max(100) }),
    output: z.strictObject({ wasRunning: z.boolean() }),
  }),
  'shell.setTextSize': job({
    summary: 'Sets the size of the text in this window; remembered.',
    needs: 'nothing',
    input: textSize,
    output: textSize,
  }),
  'shell.handOver': job({
    summary: 'Says whether a member answers alone here: the menu bar then only edits and enlarges.',
    needs: 'nothing',
    input: z.strictObject({ alone: z.boolean() }),
    output: nothing,
  }),
  'shell.readyToClose': job({
    summary: 'Answers the closing event: everything typed is saved, or something could not be.',
    needs: 'nothing',
    input: z.strictObject({ unsaved: z.boolean() }),
    output: nothing,
  }),
  'shell.fileToOpen': job({
    summary: 'The record file that this start was asked to open, told once; null when none was.',
    needs: 'nothing',
    input: nothing,
    output: chosen,
  }),
  'shell.about': job({
    summary: 'The versions of the application and its parts, and where its own files are.',
    needs: 'nothing',
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      node: z.string(),
      textSize: z.int(),
      settingsFolder: z.string(),
      noticesPath: z.string(),
    }),
  }),
} satisfies Record<string, Operation>;

export type ShellContract = typeof shellContract;
export type ShellOperationName = keyof ShellContract;

/** Whether anything at all is the name of a shell operation. */
export function isShellOperationName(name: unknown): name is ShellOperationName {
  return typeof name === 'string' && Object.hasOwn(shellContract, name);
}
