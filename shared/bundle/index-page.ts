import { escapeHtml } from '../minutes/paper/blocks-as-html.ts';
import {
  byPart,
  hiddenHeading,
  howToCheck,
  madeWords,
  nothingLeftOut,
  readersOf,
  type BundleIndex,
} from './index-paper.ts';
import { bundleIsFor } from './readers.ts';

/** The index as a page that works from the folder alone: no script, no style from elsewhere. */
export function indexPage(index: BundleIndex): string {
  const { manifest, leftOut, hidden } = index;
  const parts = [...byPart(manifest.files)].map(
    ([part, files]) =>
      `<h2>${escaped(part)}</h2>\n${saidOf(readersOf(index, part))}<ul>\n${files
        .map(
          ({ path, title, sha256 }) =>
            `<li><a href="${linkTo(path)}">${escaped(title)}</a><br><small>SHA-256 ${sha256}</small></li>`,
        )
        .join('\n')}\n</ul>`,
  );
  const left = leftOut.length === 0 ? `<p>${nothingLeftOut}</p>` : list(leftOut);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(manifest.title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(manifest.title)}</h1>
<p>${escaped(madeWords(manifest))}</p>
<p><strong>${escaped(bundleIsFor)}</strong></p>
<p>${escaped(howToCheck)} <a href="verify.html">Check this bundle</a></p>
${parts.join('\n')}
<h2>What was left out</h2>
${left}
${hidden.length === 0 ? '' : `<h2>${hiddenHeading}</h2>\n${list(hidden)}\n`}</body>
</html>
`;
}

/** As the page that checks the bundle: readable on its own, on any width and in print. */
const style = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 Arial, Helvetica, sans-serif; color: #212b32; background: #fff; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2rem; }
li { margin-bottom: 0.5rem; overflow-wrap: anywhere; }
small { color: #4c6272; overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid #212b32; outline-offset: 2px; }
`;

const list = (lines: readonly string[]): string =>
  `<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`;

const saidOf = (readers: string | null): string =>
  readers === null ? '' : `<p>${escaped(readers)}</p>\n`;

const escaped = (text: string): string => escapeHtml(text.toWellFormed());

const linkTo = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
