import { readers } from '../../../../shared/bundle/readers.ts';
import { formatDay } from '../../../../shared/dates/format-day.ts';
import { UserError } from '../../rpc/user-error.ts';
import type { QueryContext } from '../../rpc/context.ts';
import type { Attachable } from '../attachable.ts';
import type { BundlePart } from '../bundle-part.ts';

export const attachedHeading = 'Attached files';

/** The files that were chosen: they go in as they are, unread, so somebody has to answer for each. */
export const attachments = (
  chosen: readonly string[],
  attachable: (context: QueryContext) => readonly Attachable[],
): BundlePart => ({
  heading: attachedHeading,
  folder: 'Attachments',
  readers: readers.asTheyAre,
  count: () => chosen.length,
  collect: (context) => {
    const files = attachable(context);
    const known = new Set(files.map(({ key }) => key));
    if (!chosen.every((key) => known.has(key))) throw noLongerThere();
    const wanted = new Set(chosen);
    const taken = files.filter(({ key }) => wanted.has(key));
    const titles = taken.map(titleOf);
    return {
      files: taken.map((one, at) => {
        const { day, fileName, size, sha256 } = one;
        const title = titleOf(one);
        // Several files of one survey or one change: only their own names tell them apart.
        const isShared = titles.some((other, index) => index !== at && other === title);
        return {
          name: `${day} ${fileName}`,
          title: isShared ? `${title}: ${fileName}` : title,
          content: { kind: 'kept' as const, file: { fileName, size, sha256 } },
        };
      }),
      leftOut: files
        .filter(({ key }) => !wanted.has(key))
        .map(({ unnamed }) => `${unnamed} was not chosen.`),
    };
  },
});

const titleOf = ({ title, day, belongsTo }: Attachable): string =>
  `${title}, ${formatDay(day)} (${belongsTo})`;

const noLongerThere = (): UserError =>
  new UserError(
    'CONFLICT',
    'A file that was chosen is no longer in the record for this bundle. Nothing was written. Look at the list of files again, and make the bundle once more.',
  );
