import { heading, type Block, type HeadingLevel } from '../plain-document.ts';

const below: Readonly<Record<HeadingLevel, HeadingLevel>> = { 1: 2, 2: 3, 3: 4, 4: 4 };

/** A document as a part of a larger one: on a new page, its headings one level down. */
export function asPart(title: string, [first, ...rest]: readonly Block[]): Block[] {
  const body =
    first?.kind === 'heading' && first.level === 1 ? rest : [...(first ? [first] : []), ...rest];
  return [
    heading(2, title, { newPage: true }),
    ...body.map((block) =>
      block.kind === 'heading' ? { ...block, level: below[block.level] } : block,
    ),
  ];
}
