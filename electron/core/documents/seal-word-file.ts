import JSZip from 'jszip';

/** Zip dates start in 1980; every part carries this one, so that only contents make a difference. */
const zipDate = new Date(Date.UTC(1980, 0, 1));

/**
 * Makes a Word file from `docx` repeatable: the library stamps the clock into the properties and
 * the zip, so both get the document's own time, and the parts a fixed order. The content types go
 * first, as Word writes them.
 */
export async function sealWordFile(bytes: Uint8Array, madeAtMs: number): Promise<Uint8Array> {
  const made = await JSZip.loadAsync(bytes);
  const sealed = new JSZip();
  for (const name of partNames(made)) {
    const part = made.file(name);
    if (!part) continue;
    const content =
      name === 'docProps/core.xml'
        ? sealProperties(await part.async('string'), madeAtMs)
        : await part.async('uint8array');
    sealed.file(name, content, { date: zipDate, createFolders: false });
  }
  return sealed.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

function partNames(zip: JSZip): string[] {
  const first = '[Content_Types].xml';
  const names = Object.keys(zip.files).filter((name) => name !== first && !zip.files[name]?.dir);
  return [first, ...names.sort()];
}

function sealProperties(xml: string, madeAtMs: number): string {
  const made = new Date(madeAtMs).toISOString();
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${made}`)
    .replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>');
}
