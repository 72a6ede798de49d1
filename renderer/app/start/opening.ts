import { createContext, useContext } from 'react';
import type { NotOpened, RecordFacts } from '../../../shared/record/opening.ts';
import type { Progress } from '../../../shared/rpc/operation.ts';
import type { Failure } from '../../../shared/rpc/result.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

/** What a person wants next once the present record is closed. */
export type Wish =
  | { readonly what: 'choose' }
  | { readonly what: 'new' }
  | { readonly what: 'open'; readonly path: string };

/** That a record is open now, mostly with what is known of it. */
export type Opened = { readonly outcome: 'opened'; readonly record?: RecordFacts };

/** Opening and closing records, for the start pages and the menu. */
export type Opening = {
  readonly busy: boolean;
  /** What takes so long, when opening does. */
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
  /** What stood in the way of the last attempt. */
  readonly obstacle: NotOpened | undefined;
  /** An attempt that failed altogether. */
  readonly failure: Failure | undefined;
  /** What was tried last, so that it can be tried again. */
  readonly tried: InputOf<'record.open'> | undefined;
  readonly wish: Wish | undefined;
  readonly open: (input: InputOf<'record.open'>) => Promise<void>;
  /** Takes an answer of the core that is about opening, such as that of a restore. */
  readonly take: (answer: Opened | NotOpened, note?: string) => Promise<void>;
  /** Something to know about the record that was just opened, shown on Home until it is put away. */
  readonly note: string | undefined;
  readonly putNoteAway: () => void;
  /** Lets the person choose a file and opens it. */
  readonly chooseAndOpen: () => Promise<void>;
  /** Closes the record, if any, and goes to the start page. */
  readonly close: (wish?: Wish) => Promise<void>;
  /** Back to the start page, without the obstacle. */
  readonly dismiss: () => void;
  readonly wishGranted: () => void;
};

const nobody = (): never => {
  throw new Error('There is no OpeningProvider around this page');
};

export const OpeningContext = createContext<Opening>({
  busy: false,
  progress: undefined,
  cancel: nobody,
  obstacle: undefined,
  failure: undefined,
  tried: undefined,
  wish: undefined,
  open: nobody,
  take: nobody,
  note: undefined,
  putNoteAway: nobody,
  chooseAndOpen: nobody,
  close: nobody,
  dismiss: nobody,
  wishGranted: nobody,
});

export const useOpening = (): Opening => useContext(OpeningContext);
