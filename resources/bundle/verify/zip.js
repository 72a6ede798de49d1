const damaged = () => new Error('This ZIP file is damaged, or its end was cut off.');
const tooLarge = () =>
  new Error('This ZIP file is too large for this page. Unpack it and choose the folder.');

/** The files of a ZIP file by its central list, and whether all of it fits that list. */
export async function zipEntries(file, problems) {
  const bytes = await file.arrayBuffer();
  const view = new DataView(bytes);
  try {
    const end = endOf(view);
    const listed = listedIn(bytes, view, end);
    for (const one of listed) if (!sameInside(bytes, view, one)) problems.push(otherInside(one));
    if (!nothingBetween(view, listed, end)) problems.push('The ZIP file holds more than it lists');
    return listed
      .filter(({ path }) => !path.endsWith('/'))
      .map((one) => ({ path: one.path, read: () => unpack(bytes, view, one) }));
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

function endOf(view) {
  for (let end = view.byteLength - 22; end >= 0; end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue;
    const large = view.getUint16(end + 10, true) === 0xffff;
    if (large || view.getUint32(end + 16, true) === 0xffffffff) throw tooLarge();
    return end;
  }
  throw damaged();
}

const textAt = (bytes, at, length) => new TextDecoder().decode(new Uint8Array(bytes, at, length));

function listedIn(bytes, view, end) {
  const entries = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const length = view.getUint16(at + 28, true);
    entries.push({
      path: textAt(bytes, at + 46, length),
      described: (view.getUint16(at + 8, true) & 8) !== 0,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  entries.listEnd = at;
  return entries;
}

/** A program that unpacks as it reads goes by what stands before each file, not by the list. */
function sameInside(bytes, view, { path, method, start }) {
  if (view.getUint32(start, true) !== 0x04034b50) return false;
  const name = textAt(bytes, start + 30, view.getUint16(start + 26, true));
  return name === path && view.getUint16(start + 8, true) === method;
}

const otherInside = ({ path }) =>
  `Changed: ${path} has another name inside the ZIP file than in its list`;

const contentOf = (view, { start }) =>
  start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);

/** File follows file, then the list, then the end; a file may have its sizes written after it. */
function nothingBetween(view, listed, end) {
  const inOrder = [...listed].sort((a, b) => a.start - b.start);
  let at = 0;
  const starts = [...inOrder.map(({ start }) => start), view.getUint32(end + 16, true)];
  for (const [index, start] of starts.entries()) {
    const before = inOrder[index - 1];
    const gaps = before?.described ? [0, 12, 16, 20, 24] : [0];
    if (!gaps.includes(start - at)) return false;
    const entry = inOrder[index];
    if (entry) at = contentOf(view, entry) + entry.packed;
  }
  const after = end + 22 + view.getUint16(end + 20, true);
  return listed.listEnd === end && after === view.byteLength;
}

async function unpack(bytes, view, entry) {
  const from = contentOf(view, entry);
  const content = bytes.slice(from, from + entry.packed);
  if (entry.method === 0) return content;
  if (entry.method !== 8)
    throw new Error('This ZIP file is packed in a way this page cannot read.');
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).arrayBuffer();
}
