/** The same words once or twice: a mail program takes the text, an editor for websites the HTML. */
export type CopiedForms = { readonly text: string; readonly html?: string };

/**
 * Puts the forms on the clipboard; answers whether it was done. The newer way asks for a
 * permission, and the window grants none.
 */
export function copyToClipboard({ text, html }: CopiedForms): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put);
  try {
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}
