import { callShell } from '../../rpc/client.ts';

/** What dialogs call a record file. */
export const recordKinds = [{ name: 'PPG record', extensions: ['ppg'] }];

/** Lets the person choose an existing record; undefined when they thought better of it. */
export async function chooseRecord(): Promise<string | undefined> {
  const chosen = await callShell('shell.chooseFile', {
    title: 'Open a record',
    kinds: recordKinds,
  });
  return (chosen.ok ? chosen.value.path : null) ?? undefined;
}

/** A path in a folder, as this computer writes it. */
export function pathIn(folder: string, fileName: string): string {
  const separator = window.ppg.platform === 'win32' ? '\\' : '/';
  return folder.endsWith(separator) ? `${folder}${fileName}` : `${folder}${separator}${fileName}`;
}

/** The folder of a record's path, and its name as `pathIn` takes them. */
export function placeOf(path: string): { folder: string; name: string } {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { folder: path.slice(0, end + 1), name: path.slice(end + 1).replace(/\.ppg$/i, '') };
}

/** A name that every file system takes: what it cannot take becomes a space. */
export function fileNameFor(name: string): string {
  const safe = name
    .replaceAll(/[\\/:*?"<>|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '');
  return safe === '' ? 'PPG record' : safe.slice(0, 100);
}
