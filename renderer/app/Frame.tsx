import { useEffect, useRef } from 'react';
import { Outlet, useMatch } from 'react-router';
import type { RecordFacts } from '../../shared/record/opening.ts';
import type { Person } from '../../shared/session/contract.ts';
import { AloneFrame } from './AloneFrame.tsx';
import { Header } from './Header.tsx';
import { keepFocus } from './keep-focus.ts';
import { LeaveGuard } from './LeaveGuard.tsx';
import { Navigation } from './Navigation.tsx';
import { RecordBanner } from './RecordBanner.tsx';
import { TrailWatch } from './TrailWatch.tsx';
import { SkipLink } from './SkipLink.tsx';
import { privateForm } from './private-form.ts';
import { useHandOver } from './use-hand-over.ts';
import { useMenu } from './use-menu.ts';

type FrameProps = { readonly person: Person; readonly record: RecordFacts };

/** What stays in place around every page of an open record, and around a member's private form. */
export function Frame(props: FrameProps) {
  const alone = useMatch(privateForm) !== null;
  useHandOver(alone);
  return alone ? <AloneFrame /> : <FullFrame {...props} />;
}

function FullFrame({ person, record }: FrameProps) {
  const main = useRef<HTMLElement>(null);
  useMenu();
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  return (
    <>
      <SkipLink main={main} />
      <Header person={person} record={record} />
      <div className="ppg-frame">
        <Navigation />
        <main className="ppg-main" id="main" ref={main} tabIndex={-1}>
          <RecordBanner record={record} />
          <TrailWatch key={record.path} />
          <Outlet />
        </main>
      </div>
      <LeaveGuard />
    </>
  );
}
