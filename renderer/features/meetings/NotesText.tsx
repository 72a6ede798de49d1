type Block =
  | { readonly kind: 'line'; readonly key: number; readonly text: string }
  | { readonly kind: 'bullets'; readonly key: number; readonly texts: string[] };

/** Notes as they read: plain lines, and bullets where a line starts with "- ". */
export function NotesText({ notes }: { readonly notes: string }) {
  return blocksOf(notes).map((block) =>
    block.kind === 'line' ? (
      <p key={block.key}>{block.text}</p>
    ) : (
      <ul key={block.key}>
        {block.texts.map((text, index) => (
          // Bullets have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{text}</li>
        ))}
      </ul>
    ),
  );
}

function blocksOf(notes: string): Block[] {
  const blocks: Block[] = [];
  notes.split('\n').forEach((line, key) => {
    const bullet = /^\s*[-•*]\s+(.*)$/.exec(line);
    const before = blocks.at(-1);
    if (bullet) {
      const text = bullet[1] ?? '';
      if (before?.kind === 'bullets') before.texts.push(text);
      else blocks.push({ kind: 'bullets', key, texts: [text] });
    } else if (line.trim() !== '') {
      blocks.push({ kind: 'line', key, text: line });
    }
  });
  return blocks;
}
