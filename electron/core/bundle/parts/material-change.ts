import { readers } from '../../../../shared/bundle/readers.ts';
import { changeEntriesPaper } from '../../../../shared/bundle/change-entries-paper.ts';
import { doneToChange } from '../../../../shared/bundle/done-to-change.ts';
import { trailNow } from '../../documents/trail-now.ts';
import { whoWeAre } from '../../documents/who-we-are.ts';
import { collectWorksheet } from '../../engagement/worksheets/paper-handlers.ts';
import { entriesAbout } from '../../record/trail/about-kind.ts';
import type { BundlePart } from '../bundle-part.ts';
import { wordFile } from './reports.ts';

/** All that was written about one material change, its impact assessment included. */
export const changeReport = (id: number): BundlePart => ({
  heading: 'The material change, with its impact assessment',
  folder: '',
  readers: readers.ownWords,
  count: () => 1,
  collect: (context) => {
    const { document, name, leftOut, hidden } = collectWorksheet(context, id);
    // The last part of its own name is the group’s, which the whole bundle carries.
    return {
      files: [wordFile(name.slice(0, -1).join(' - '), document)],
      leftOut,
      hidden: [hidden],
    };
  },
});

/** When the record of the change was worked on: the entries of the trail about it, without names. */
export const changeTrail = (id: number): BundlePart => ({
  heading: 'When it was recorded',
  folder: '',
  readers: readers.noNames,
  count: () => 1,
  collect: (context) => {
    const { db, nowMs } = context;
    const entries = entriesAbout(db, `worksheet ${id}`).map(
      ({ sequence, atMs, role, operation }) => ({
        sequence,
        atMs,
        role,
        done: doneToChange(operation),
      }),
    );
    const { name } = collectWorksheet(context, id);
    const document = changeEntriesPaper({
      ...whoWeAre(db),
      change: name.slice(1, -1).join(': '),
      entries,
      madeAtMs: nowMs,
      trail: trailNow(db),
    });
    return { files: [wordFile('Entries of the trail', document)], leftOut: [] };
  },
});
