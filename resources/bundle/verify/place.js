const listOfBundle = '/manifest.json';
const atItsRoot = ['manifest.json', 'SHA256SUMS.txt', 'trail.json'];

/** What to choose instead, in lines, where what was chosen is no bundle itself; else undefined. */
export function whatToChoose(paths) {
  if (atItsRoot.some((path) => paths.includes(path))) return undefined;
  const inside = paths
    .filter((path) => path.endsWith(listOfBundle))
    .map((path) => path.slice(0, -listOfBundle.length));
  if (inside.length === 1)
    return [`The bundle is in the folder “${inside[0]}” inside it. Choose that folder.`];
  if (inside.length > 1)
    return [`There are ${inside.length} bundles inside it. Choose the folder of one:`, ...inside];
  const zips = paths.filter((path) => /\.zip$/i.test(path));
  if (zips.length > 0)
    return ['There are ZIP files in it. Choose one under “Or its ZIP file”:', ...zips];
  return [
    'Nothing of a bundle is in it. Choose the folder that holds manifest.json, or the ZIP file as you were given it.',
  ];
}
