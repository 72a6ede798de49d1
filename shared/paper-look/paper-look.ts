/** Typefaces that stand on every computer with Word, on Windows and on macOS. */
export const paperFonts = ['Arial', 'Calibri', 'Verdana', 'Georgia', 'Times New Roman'] as const;
export type PaperFont = (typeof paperFonts)[number];

/** Colours for headings, all dark enough to read on white paper (WCAG 1.4.6, 7 to 1), as RRGGBB. */
export const headingColours = {
  'dark blue': '1D3A5F',
  black: '000000',
  'dark green': '14532D',
  'dark red': '7A1022',
  purple: '4A1E6B',
} as const;
export type HeadingColour = keyof typeof headingColours;
export const headingColourNames = Object.keys(headingColours) as HeadingColour[];

/** A picture at the top of documents, with its words for who cannot see it. */
export type Logo = {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly words: string;
};

/** How the Word documents of a record look. */
export type PaperLook = {
  readonly font: PaperFont;
  readonly headingColour: HeadingColour;
  readonly logo: Logo | null;
};

export const ordinaryLook: PaperLook = { font: 'Arial', headingColour: 'dark blue', logo: null };

/** The largest a logo stands on paper, in millimetres: it leaves the title the first thing read. */
const most = { width: 70, height: 20 };

/** The size of a logo on paper in pixels of 96 to the inch, as Word counts, in its own proportions. */
export function logoOnPaper({ width, height }: Pick<Logo, 'width' | 'height'>) {
  const perMillimetre = 96 / 25.4;
  const scale = Math.min(
    (most.width * perMillimetre) / width,
    (most.height * perMillimetre) / height,
  );
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
