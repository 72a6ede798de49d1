import type { ImportedFile } from '../../../shared/population/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { isNewerListSize } from './newer-list-size.ts';
import { people } from './table-in-words.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';

/** Offers the number of patients of a file as the list size, when the practice page has an older one. */
export function UseAsListSize({ read }: { readonly read: ImportedFile }) {
  const practice = useOperation('practice.get', {}).data?.practice;
  const save = useCommand('practice.save');
  const readOnly = useReadOnly();
  const { all } = read.totals;
  if (readOnly || !practice || all === null || !isNewerListSize(read, practice)) {
    return null;
  }
  return (
    <>
      <FailureNotice failure={save.failure} />
      <p>
        <Button
          look="secondary"
          busy={save.running}
          onClick={() => void save.run({ ...practice, listSize: all, listSizeOn: read.date })}
        >
          Use {people(all)} ({formatDay(read.date)}) as the list size
        </Button>
      </p>
    </>
  );
}
