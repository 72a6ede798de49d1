import { bothTexts } from '../../../shared/minutes/both-texts.ts';
import type { KeptNotes } from '../../../shared/minutes/kept-notes.ts';
import type { Failure, Result } from '../../../shared/rpc/result.ts';

/** A pause in typing after which the notes are saved. */
const pauseMs = 350;
/** Without a pause they are saved after this; with the saving itself, a second of typing at most. */
const longestMs = 700;
/** When saving failed it is tried again, also without further typing. */
const retryMs = 5000;

export type StoredNotes = KeptNotes & { readonly notes: string };
export type SavedNotes = KeptNotes & { readonly savedAtMs: number };

/** How a keeper reaches the record, and whom it tells. */
export type KeeperDoor = {
  readonly save: (input: {
    readonly itemId: number;
    readonly version: number;
    readonly notes: string;
  }) => Promise<Result<SavedNotes>>;
  readonly load: (itemId: number) => Promise<Result<StoredNotes>>;
};

export type KeeperState = {
  /** What the saved notes say, line by line. */
  readonly kept: KeptNotes;
  readonly unsaved: boolean;
  /** Why the last attempt did not save. */
  readonly failure: Failure | undefined;
  /** What the record holds when it was changed elsewhere while this was typed. */
  readonly other: StoredNotes | undefined;
};

/**
 * Keeps the notes of one item while they are typed: one save at a time, the newest text next.
 *
 * What is typed is never thrown away here: a save that fails is tried again, and where the record
 * was changed elsewhere both texts are kept until a person has chosen.
 */
export class NotesKeeper {
  readonly #door: KeeperDoor;
  readonly #listeners = new Set<() => void>();
  #text: string;
  #savedText: string;
  #version: number;
  #state: KeeperState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsavedSince: number | undefined;
  #saving: Promise<boolean> | undefined;

  constructor({ notes, ...kept }: StoredNotes, door: KeeperDoor) {
    this.#door = door;
    this.#text = notes;
    this.#savedText = notes;
    this.#version = kept.version;
    this.#state = { kept, unsaved: false, failure: undefined, other: undefined };
  }

  get text(): string {
    return this.#text;
  }

  readonly state = (): KeeperState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes the text as it stands in the field. */
  type(text: string): void {
    this.#text = text;
    this.#tell({});
    if (!this.#state.unsaved || this.#state.other) return;
    const now = performance.now();
    this.#unsavedSince ??= now;
    const left = this.#unsavedSince + longestMs - now;
    this.#saveIn(Math.max(0, Math.min(pauseMs, left)));
  }

  /** Saves at once whatever is not saved; answers whether everything is. */
  readonly flush = (): Promise<boolean> => {
    clearTimeout(this.#timer);
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = undefined;
    });
    return this.#saving;
  };

  /** Asks the record again, after something about these notes was settled elsewhere. */
  async refresh(): Promise<void> {
    if (!(await this.flush())) return;
    const stored = await this.#door.load(this.#state.kept.itemId);
    // What was typed meanwhile is saved on the old version and sorts itself out there.
    if (!stored.ok || this.#state.unsaved) return;
    // And what was saved meanwhile is newer than this answer.
    if (stored.value.version < this.#version) return;
    this.#text = stored.value.notes;
    this.#standOn(stored.value, {});
  }

  /** Chooses between what was typed and what the record holds; "both" puts one under the other. */
  async choose(choice: 'typed' | 'record' | 'both'): Promise<void> {
    const { other } = this.#state;
    if (!other) return;
    if (choice === 'record') this.#text = other.notes;
    if (choice === 'both') this.#text = bothTexts(this.#text, other.notes);
    this.#standOn(other, { other: undefined });
    await this.flush();
  }

  /** Stops trying: the person has left. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #saveIn(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  async #saveAll(): Promise<boolean> {
    while (this.#text !== this.#savedText) {
      if (this.#state.other || !(await this.#saveOnce())) return false;
    }
    return true;
  }

  async #saveOnce(): Promise<boolean> {
    const notes = this.#text;
    const { itemId } = this.#state.kept;
    this.#unsavedSince = undefined;
    const result = await this.#door.save({ itemId, version: this.#version, notes });
    if (result.ok) {
      const { savedAtMs: _at, ...kept } = result.value;
      this.#standOn({ ...kept, notes }, { failure: undefined });
      return true;
    }
    return result.error.code === 'CONFLICT'
      ? this.#meetOther(result.error)
      : this.#fail(result.error);
  }

  /** The record was changed elsewhere: where that left the notes alone, saving just goes on. */
  async #meetOther(conflict: Failure): Promise<boolean> {
    const stored = await this.#door.load(this.#state.kept.itemId);
    if (!stored.ok) return this.#fail(stored.error);
    const { notes, version } = stored.value;
    if (version === this.#version) return this.#fail(conflict);
    if (notes === this.#savedText || notes === this.#text) {
      this.#standOn(stored.value, {});
      return true;
    }
    this.#tell({ other: stored.value, failure: undefined });
    return false;
  }

  #fail(failure: Failure): false {
    this.#tell({ failure });
    this.#saveIn(retryMs);
    return false;
  }

  #standOn({ notes, ...kept }: StoredNotes, change: Partial<KeeperState>): void {
    this.#savedText = notes;
    this.#version = kept.version;
    this.#tell({ kept, ...change });
  }

  #tell(change: Partial<KeeperState>): void {
    const unsaved = this.#text !== this.#savedText;
    if (Object.keys(change).length === 0 && unsaved === this.#state.unsaved) return;
    this.#state = { ...this.#state, ...change, unsaved };
    for (const listener of this.#listeners) listener();
  }
}
