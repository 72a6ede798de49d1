import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../shared/rpc/result.ts';

type Stored<V> = { readonly value: V; readonly version: number };

/**
 * A choice that is saved at each press. Pressed again while the last press is saved, the newest is
 * saved after it, on the version that the last one made; one that is refused goes back to what the
 * record holds.
 */
export function useLatestChoice<V>(
  stored: Stored<V>,
  save: (value: V, version: number) => Promise<Result<{ readonly version: number }>>,
): readonly [V, (value: V) => void] {
  const [pressed, setPressed] = useState<{ readonly value: V }>();
  /** What the record holds as far as is known: an answer comes before it is read anew. */
  const known = useRef({ value: stored.value, version: stored.version });
  const newest = useRef(stored.value);
  const isSaving = useRef(false);
  /** The way to save as the page stands by then, not as it stood at the first press. */
  const saveNow = useRef(save);
  const read = useRef(stored);
  const { value: storedValue, version: storedVersion } = stored;
  useEffect(() => {
    saveNow.current = save;
    read.current = stored;
  });
  useEffect(() => {
    if (isSaving.current) return;
    known.current = { value: storedValue, version: storedVersion };
    setPressed(undefined);
  }, [storedValue, storedVersion]);

  const saveAll = async () => {
    while (newest.current !== known.current.value) {
      const value = newest.current;
      const result = await saveNow.current(value, known.current.version);
      if (!result.ok) return setPressed(undefined);
      known.current = { value, version: result.value.version };
    }
  };
  const choose = (value: V) => {
    newest.current = value;
    setPressed({ value });
    if (isSaving.current) return;
    isSaving.current = true;
    void saveAll().finally(() => {
      isSaving.current = false;
      // Read anew by now: the record may hold something else than what was pressed.
      if (read.current.version < known.current.version) return;
      known.current = read.current;
      setPressed(undefined);
    });
  };
  return [pressed ? pressed.value : stored.value, choose];
}
