import { escapeHtml } from '../minutes/paper/blocks-as-html.ts';
import { byPart, forCommissioner, howToCheck, madeWords, type BundleIndex } from './index-paper.ts';

/** The index as a page that works from the folder alone: no script, no style from elsewhere. */
export function indexPage({ manifest, leftOut }: BundleIndex): string {
  const parts = [...byPart(manifest.files)].map(
    ([part, files]) =>
      `<h2>${escaped(part)}</h2>\n<ul>\n${files
        .map(
          ({ path, title, sha256 }) =>
            `<li><a href="${linkTo(path)}">${escaped(title)}</a><br><small>SHA-256 ${sha256}</small></li>`,
        )
        .join('\n')}\n</ul>`,
  );
  const left =
    leftOut.length === 0
      ? '<p>Nothing that the parts above would hold.</p>'
      : `<ul>\n${leftOut.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(manifest.title)}</title>
</head>
<body>
<h1>${escaped(manifest.title)}</h1>
<p>${escaped(madeWords(manifest))}</p>
<p>${escaped(forCommissioner)}</p>
<p>${escaped(howToCheck)} <a href="verify.html">Check this bundle</a></p>
${parts.join('\n')}
<h2>What was left out</h2>
${left}
</body>
</html>
`;
}

const escaped = (text: string): string => escapeHtml(text.toWellFormed());

const linkTo = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
