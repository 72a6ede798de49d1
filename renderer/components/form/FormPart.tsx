import { useEffect, useRef, type ReactNode } from 'react';

/** A form that has just been opened within a page: its first field takes the focus. */
export function FormPart({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    part.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return (
    <div className="ppg-part" ref={part}>
      {children}
    </div>
  );
}
