import { useRef } from 'react';
import { Outlet } from 'react-router';
import { SkipLink } from './SkipLink.tsx';
import { TextSize } from './TextSize.tsx';

/** Around a page that somebody else is handed: nothing of the record, and no way to it. */
export function AloneFrame() {
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <SkipLink main={main} />
      <header className="ppg-header">
        <div className="ppg-header__inner">
          <span className="ppg-header__name">Private form</span>
          <span className="ppg-header__facts">
            <TextSize />
          </span>
        </div>
      </header>
      <div className="ppg-frame">
        <main className="ppg-main" id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </>
  );
}
