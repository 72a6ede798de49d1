/** Windows and macOS put these beside files by themselves. */
export const litter = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$|(^|\/)__MACOSX\//i;

/** A letter and its accent may be one sign or two; some disks change the one into the other. */
export const spelt = (path) => path.normalize();

/** What was chosen, by its paths from the bundle’s own folder on; a path that is there twice is told. */
export function chosenFiles(entries, problems) {
  const root = rootOf(entries.map(({ path }) => path));
  const files = new Map();
  const seen = new Set();
  for (const { path, read } of entries) {
    const inside = path.startsWith(root) ? path.slice(root.length) : path;
    const name = spelt(inside);
    const plain = name.toLowerCase();
    if (seen.has(plain))
      problems.push(`Twice in the bundle: ${inside}. Programs may show one or the other`);
    seen.add(plain);
    files.set(name, read);
  }
  return files;
}

/** The outermost folder, unless the list of the bundle is beside it. */
function rootOf(paths) {
  if (paths.includes('manifest.json')) return '';
  const list = paths.find((path) => /^[^/]+\/manifest\.json$/.test(path));
  const first = list ?? paths.find((path) => path.includes('/') && !litter.test(path)) ?? '';
  return first.slice(0, first.indexOf('/') + 1);
}

/** What a person chose as a folder. */
export const folderEntries = (list) =>
  [...list].map((file) => ({
    path: file.webkitRelativePath || file.name,
    read: () => file.arrayBuffer(),
  }));
