/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** Most file systems take 255 bytes; a letter may be four. */
const longest = 120;

/** A name that Windows, macOS and Linux accept, as near to the file's own as can be. */
export function safeFileName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- file names cannot hold them
  const legal = name.toWellFormed().replaceAll(/[\\/:*?"<>|\u0000-\u001f\u007f]/g, '-');
  const [, stem = legal, ending = ''] = /^(.+?)(\.[^.]{1,10})?$/su.exec(legal) ?? [];
  const short = `${Array.from(stem).slice(0, longest).join('')}${ending}`;
  const safe = short.replaceAll(/^[. ]+|[. ]+$/g, '');
  if (safe === '') return 'file';
  return devices.test(safe) ? `file ${safe}` : safe;
}
