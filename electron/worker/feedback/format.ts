import type { Figure } from '../../../shared/feedback/feedback.ts';
import type { FeedbackSource } from '../../../shared/feedback/feedback.ts';
import type { Header } from '../population/header.ts';

/** What one practice’s line of a file says. */
export type FeedbackTaken = {
  readonly practiceName: string;
  readonly asked: number | null;
  readonly responded: number | null;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
};

export type FeedbackRecognised = {
  readonly codeAt: number;
  /** Reads the practice’s line; throws words for the person when it contradicts itself. */
  readonly take: (fields: readonly string[]) => FeedbackTaken;
};

export type FeedbackFormat = {
  readonly source: FeedbackSource;
  /** How the file is called in a list of files that are known. */
  readonly words: string;
  /** Tells the format by the meaning of its columns; undefined when they are another’s. */
  readonly recognise: (header: Header) => FeedbackRecognised | undefined;
  /** The days a file of this name is about, where its name says so. */
  readonly daysOf: (fileName: string) => { readonly from: string; readonly to: string } | undefined;
};

/** A whole number as such files print it ("1,204", "12.0"); null for "*", "/", "-" or nothing. */
export function printedCount(text: string | undefined): number | null {
  const digits = (text ?? '').trim().replaceAll(',', '');
  return /^\d{1,9}(\.0+)?$/.test(digits) ? Number(digits) : null;
}
