import { useRef, type ReactNode } from 'react';
import type { Person } from '../../shared/session/contract.ts';
import { SkipLink } from './SkipLink.tsx';
import { TextSize } from './TextSize.tsx';

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
          <span className="ppg-header__facts">
            <TextSize />
            {person && (
              <span>
                {person.name}, {person.role}
              </span>
            )}
          </span>
        </div>
      </header>
      <div className="ppg-frame">
        <main className="ppg-main" id="main" ref={main} tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  );
}
