import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';

/** Something on the dialog that is saved when it is left. */
export type SavedOnLeaving = {
  readonly unsaved: boolean;
  /** A save is under way: of this leaving, or one in passing. */
  readonly saving: boolean;
  /** Saves it and answers whether it is saved; where it is refused, it says why on the dialog. */
  readonly save: () => Promise<boolean>;
};

/**
 * Leaves once every part is saved, one after the other, and stays where one is refused.
 *
 * A key pressed while a save in passing is under way is kept and done after it: nobody should have
 * to press twice. Parts are saved in turn since each save changes the version that the next sends.
 */
export function useLeaving(parts: readonly SavedOnLeaving[], onLeft: () => void) {
  const [leaving, setLeaving] = useState(false);
  const [, lookAgain] = useReducer((turns: number) => turns + 1, 0);
  const underWay = useRef(false);
  const busy = parts.some(({ saving }) => saving);

  const step = useEffectEvent(async () => {
    const next = parts.find(({ unsaved }) => unsaved);
    if (!next) return onLeft();
    underWay.current = true;
    const saved = await next.save();
    underWay.current = false;
    if (saved) lookAgain();
    else setLeaving(false);
  });
  useEffect(() => {
    if (leaving && !busy && !underWay.current) void step();
  });

  return { leaving, leave: () => setLeaving(true) };
}
