import { practiceOf } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';

export type WhoWeAre = {
  /** Empty before the practice has been entered. */
  readonly practiceName: string;
  /** The group's own name, or the practice's name with "PPG". */
  readonly groupName: string;
  /** Lines of the first address, as on an envelope. */
  readonly address: readonly string[];
};

/** What documents call the practice and its group. */
export function whoWeAre(db: ReadableDb): WhoWeAre {
  const practice = practiceOf(db);
  const practiceName = practice?.name ?? '';
  const ownName = practice?.ppgName ?? '';
  const [main] = practice?.addresses ?? [];
  return {
    practiceName,
    groupName: ownName || (practiceName === '' ? 'the PPG' : `${practiceName} PPG`),
    address: (main?.lines ?? '').split(/\r?\n/).filter((line) => line.trim() !== ''),
  };
}
