/** A file of a bundle as its list has it. */
export type ListedFile = {
  /** From the bundle's own folder on, with "/" between folders. */
  readonly path: string;
  readonly title: string;
  /** The part of the bundle it belongs to: "Minutes". */
  readonly part: string;
  readonly size: number;
  /** SHA-256 of its bytes (hex). */
  readonly sha256: string;
};

/** `manifest.json`: what a bundle holds, and the end of the trail it was made from. */
export type Manifest = {
  readonly format: 'ppg-bundle-1';
  readonly title: string;
  readonly practice: string;
  readonly odsCode: string;
  /** The financial year by the one it starts in. */
  readonly year: number;
  readonly madeAtMs: number;
  /** Entries of the trail and the hash of the last. */
  readonly head: { readonly count: number; readonly hash: string };
  readonly files: readonly ListedFile[];
};

/** The list as `sha256sum --check` reads it; the manifest itself comes last. */
export function sumsOf({ files }: Manifest, fingerprint: string): string {
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  return [...lines, `${fingerprint}  manifest.json\n`].join('');
}
