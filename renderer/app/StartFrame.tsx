import { useRef, type ReactNode } from 'react';
import type { Person } from '../../shared/session/contract.ts';
import { SkipLink } from './SkipLink.tsx';

type StartFrameProps = { readonly person?: Person; readonly children: ReactNode };

/** Around the pages before a record is open. */
export function StartFrame({ person, children }: StartFrameProps) {
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <SkipLink main={main} />
      <header className="ppg-header">
        <div className="ppg-header__inner">
          <span className="ppg-header__name">PPG Records</span>
          {person && (
            <span className="ppg-header__facts">
              {person.name}, {person.role}
            </span>
          )}
        </div>
      </header>
      <div className="ppg-frame">
        <main className="ppg-main" ref={main} tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}
