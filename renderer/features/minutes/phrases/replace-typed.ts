/**
 * Puts a text in the place of what is selected, as if it were typed: the browser can undo it. The
 * command is called deprecated, but nothing else keeps what was typed before undoable.
 */
export function replaceTyped(notes: HTMLTextAreaElement, text: string): void {
  notes.focus();
  // oxlint-disable-next-line typescript/no-deprecated
  if (document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) return;
  notes.setRangeText(text, notes.selectionStart, notes.selectionEnd, 'end');
  notes.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
