import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { NotOpened } from '../../../shared/record/opening.ts';
import type { Failure } from '../../../shared/rpc/result.ts';
import { askForHome } from '../../features/home/ask-for-home.ts';
import { call } from '../../rpc/client.ts';
import type { InputOf } from '../../rpc/operation-types.ts';
import { forgetEverything, takeOpened } from '../../rpc/query-client.ts';
import { noteSaveState } from '../../rpc/saved-at.ts';
import { useJob } from '../../rpc/use-job.ts';
import { OpeningContext, type Opened, type Opening, type Wish } from './opening.ts';
import { chooseRecord } from './record-files.ts';

/** Keeps what came of opening a record, for whichever page is shown. */
export function OpeningProvider({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const [obstacle, setObstacle] = useState<NotOpened>();
  const [failure, setFailure] = useState<Failure>();
  const job = useJob('record.open', { refresh: false });
  const { run } = job;
  const [tried, setTried] = useState<InputOf<'record.open'>>();
  const [wish, setWish] = useState<Wish>();
  const [note, setNote] = useState<string>();

  const take = useCallback(
    async (answer: Opened | NotOpened, about?: string) => {
      if (answer.outcome === 'not opened') {
        setObstacle(answer);
        return;
      }
      setObstacle(undefined);
      setNote(about);
      noteSaveState({ state: 'nothing yet' });
      await navigate('/', { replace: true });
      await takeOpened(answer.record);
      askForHome();
    },
    [navigate],
  );

  const open = useCallback(
    async (input: InputOf<'record.open'>) => {
      setFailure(undefined);
      setTried(input);
      const result = await run(input);
      if (result.ok) await take(result.value);
      else if (result.error.code !== 'CANCELLED') setFailure(result.error);
    },
    [run, take],
  );

  const chooseAndOpen = useCallback(async () => {
    const path = await chooseRecord();
    if (path !== undefined) await open({ path });
  }, [open]);

  const close = useCallback(
    async (next?: Wish) => {
      const result = await call('record.close', {});
      if (!result.ok) setFailure(result.error);
      setObstacle(undefined);
      setWish(next);
      await navigate('/', { replace: true });
      await forgetEverything();
    },
    [navigate],
  );

  const dismiss = useCallback(() => {
    setObstacle(undefined);
    setFailure(undefined);
  }, []);
  const putNoteAway = useCallback(() => setNote(undefined), []);
  const wishGranted = useCallback(() => setWish(undefined), []);

  const { running: busy, progress, cancel } = job;
  const opening = useMemo<Opening>(
    () => ({
      busy,
      progress,
      cancel,
      obstacle,
      failure,
      tried,
      wish,
      note,
      open,
      take,
      chooseAndOpen,
      close,
      dismiss,
      wishGranted,
      putNoteAway,
    }),
    [
      busy,
      progress,
      cancel,
      obstacle,
      failure,
      tried,
      wish,
      note,
      open,
      take,
      chooseAndOpen,
      close,
      dismiss,
      wishGranted,
      putNoteAway,
    ],
  );
  return <OpeningContext value={opening}>{children}</OpeningContext>;
}
