import { ImageRun, Paragraph } from 'docx';
import { logoOnPaper, type Logo } from '../../../../shared/paper-look/paper-look.ts';
import { safeText } from './safe-text.ts';

/** The logo above the title; nothing without one. `place` as with charts. */
export function logoPart(logo: Logo | null, place: number): Paragraph[] {
  if (!logo) return [];
  const words = safeText(logo.words);
  return [
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: logo.type,
          data: logo.bytes,
          transformation: logoOnPaper(logo),
          altText: { id: String(place), name: 'Logo', title: words, description: words },
        }),
      ],
    }),
  ];
}
